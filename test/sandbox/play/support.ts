import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { playStories } from "../../../src/sandbox/play/index.ts";

export interface Played {
  readonly code: number;
  readonly transcript: string;
  /** With the file called "story.yaml". */
  readonly complaint: string;
}

/** Plays a file, or a text as if it were one. */
export async function play(story: string | { readonly text: string }): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-told-"));
  const file = typeof story === "string" ? story : join(folder, "story.yaml");
  if (typeof story !== "string") writeFileSync(file, story.text);
  const lines: string[] = [];
  const complaints: string[] = [];
  try {
    const code = await playStories([file], {
      write: (line) => lines.push(line),
      complain: (text) => complaints.push(text),
    });
    const complaint = complaints.join("\n").replaceAll(file, "story.yaml");
    return { code, transcript: lines.join("\n"), complaint };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A story about Lan of the office and Hoa of Tú Đoạn, with these steps from line 6 on; » is a mark. */
export function about(...steps: readonly string[]): { text: string } {
  const head = [
    "title: Thử",
    "at: 2024-06-04T08:00",
    "people: { Lan: office, Hoa: Ủy ban nhân dân xã Tú Đoạn, Bình: stranger }",
    "groups: { Nhóm: [Lan, Hoa] }",
    "steps:",
  ];
  return { text: [...head, ...steps.map((step) => `  - ${step.replace("»", "")}`), ""].join("\n") };
}
