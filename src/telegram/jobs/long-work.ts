import type { InlineKeyboardButton } from "grammy/types";
import type { z } from "zod";
import type { Language } from "../../config.ts";
import type { Job, Order, Product } from "../../jobs/index.ts";
import type { Services } from "../context.ts";
import type { Say } from "../i18n.ts";

/** Long work that a feature has done beside the chat: src/jobs/job.ts tells how it is used. */
export interface LongWork<About = unknown> {
  readonly kind: string;
  readonly about: z.ZodType<About>;
  /** What it makes, inside a sentence and escaped: "bảng số liệu Báo cáo 06 tháng". */
  name(services: Services, t: Say, about: About): string;
  run(services: Services, order: Order & { readonly about: About }): Promise<Product>;
  /** What is said below "Đã lập …", and what can be done then. */
  done?(services: Services, t: Say, job: Job & { readonly about: About }, language: Language): Done;
}

interface Done {
  readonly lines?: readonly string[];
  readonly rows?: readonly InlineKeyboardButton[][];
}
