import type { RichBlock, RichMessage } from "grammy/types";
import type { MessageContent, Person } from "./bot-api/telegram.ts";

/** Something that is neither words nor a file that is kept. */
export function wordless(what: "video" | "poll" | "contact", { user }: Person): MessageContent {
  switch (what) {
    case "video": {
      const size = { width: 640, height: 360, duration: 12, file_size: 900_000 };
      const video = { file_id: "video", file_unique_id: "video", ...size };
      return { video: { ...video, file_name: "video.mp4", mime_type: "video/mp4" } };
    }
    case "contact":
      return {
        contact: { phone_number: "+84900000000", first_name: user.first_name, user_id: user.id },
      };
    case "poll": {
      const options = ["Có", "Không"].map((text, i) => ({
        ...{ persistent_id: String(i), text, voter_count: 0 },
      }));
      const poll = { id: "1", question: "Họp chiều nay?", options, total_voter_count: 0 };
      return { poll: { ...poll, type: "regular", is_closed: false } } as MessageContent;
    }
  }
}

const ITEM = /^\s*(?:([-+*•])|(\d{1,3}|[a-zđ])[.)])\s+/u;

/** Pasted lines as Telegram's apps send them: marked ones are items of a list, those with tabs or bars rows. */
export function richOf(text: string): RichMessage {
  const blocks: RichBlock[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const last = blocks.at(-1);
    const cells = line.split(/\t|\s*\|\s*/).filter(Boolean);
    const item = ITEM.exec(line);
    if (cells.length > 1) {
      const row = cells.map((cell) => ({
        ...{ text: cell, align: "left" as const, valign: "top" as const },
      }));
      if (last?.type === "table") last.cells.push(row);
      else blocks.push({ type: "table", cells: [row] });
    } else if (item) {
      const [mark, , number] = item;
      const block: RichBlock = { type: "paragraph", text: line.slice(mark.length) };
      const entry = { label: number ?? "•", blocks: [block] };
      if (last?.type === "list") last.items.push(entry);
      else blocks.push({ type: "list", items: [entry] });
    } else blocks.push({ type: "paragraph", text: line });
  }
  return { blocks };
}
