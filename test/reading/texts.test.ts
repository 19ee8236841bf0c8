import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { named, read } from "./read.ts";

/** Paragraphs of offices, quoted with their source; persons' names are left out. The set to build with. */
interface Text {
  readonly source: string;
  readonly text: string;
  readonly today: string;
  readonly kind: "report" | "any";
  readonly right?: Readonly<Record<string, number>>;
  readonly may?: Readonly<Record<string, number>>;
  readonly about?: readonly string[];
  readonly ask?: readonly string[];
  readonly date?: readonly [string, string];
}

const texts: readonly Text[] = JSON.parse(readFileSync("test/reading/texts/build.json", "utf8"));
const periodOf = ({ today }: Text) => {
  const year = Number(today.slice(0, 4));
  return { from: `${year - 1}-12-15`, to: `${year}-12-31` };
};
const rows = texts.map((one) => [`${one.source}: ${one.text.slice(0, 60)}`, one] as const);

/** A right value may be asked, where it is unlikely for a commune; it may never be another. */
function checkValues(one: Text, figures: Readonly<Record<string, unknown>>): void {
  for (const [code, value] of Object.entries(figures))
    expect([one.right?.[code], one.may?.[code]]).toContain(value);
}

describe("typed as a report", () => {
  test.each(rows)("%s", (_name, one) => {
    // By no unit of the plan: to one of its communes each of them is news of others.
    const got = read({ text: one.text, today: one.today, period: periodOf(one) });
    checkValues(one, got.figures);
    if (one.kind === "report") expect(got.kind).toBe("report");
    for (const [code, value] of Object.entries(one.right ?? {}))
      if (got.figures[code] === undefined)
        expect(named(got).replace(/(\d)\.(?=\d{3})/g, "$1")).toContain(String(value));
    if (one.date) expect(got.date).toEqual({ from: one.date[0], to: one.date[1] });
    for (const words of got.kind === "report" ? (one.ask ?? []) : [])
      expect(named(got)).toContain(words);
  });
});

describe("pasted where figures are asked", () => {
  test.each(rows)("into: %s", (_name, one) => {
    for (const [duty, asked] of [
      ["IV.12.3", "nguoi_du"],
      ["IV.12.8", "so_cuoc"],
      ["IV.12.5", "mo_hinh_duy_tri"],
    ] as const)
      checkValues(
        one,
        read({ text: one.text, duty, asked, today: one.today, period: periodOf(one) }).figures,
      );
  });
});
