import type { InlineKeyboardButton } from "grammy/types";
import type { z } from "zod";
import type { Job, Order, Product } from "../../jobs/index.ts";
import type { Right } from "../../people/rights.ts";
import type { KnownWho } from "../../people/who.ts";
import type { Services } from "../context.ts";
import type { Say } from "../i18n.ts";

/** Long work that a feature has done beside the chat: src/jobs/job.ts tells how it is used. */
export interface LongWork<About = unknown> {
  readonly kind: string;
  readonly about: z.ZodType<About>;
  /** Of whoever has it made and gets it; that of the office, if nothing is said. */
  readonly right?: Extract<Right, "office" | "overview">;
  /** What it makes, inside a sentence and escaped: "bảng số liệu Báo cáo 06 tháng". */
  name(services: Services, t: Say, about: About): string;
  run(services: Services, order: Order & { readonly about: About }): Promise<Product>;
  /** Has it made anew where what was made before is not sent again: it may hold more than its asker may see by then. */
  anew?(t: Say, about: About): InlineKeyboardButton;
  /** What is said below "Đã lập …", and what can be done then. */
  done?(services: Services, t: Say, job: Job & { readonly about: About }, who: KnownWho): Done;
}

interface Done {
  readonly lines?: readonly string[];
  readonly rows?: readonly InlineKeyboardButton[][];
}
