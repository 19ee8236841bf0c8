import { join } from "node:path";
import * as z from "zod";
import { unpack } from "../../../asking/pack.ts";
import { answerTo } from "../../../asking/store/answer.ts";
import { writeWorkbook } from "../../../documents/workbook.ts";
import { findWhoById } from "../../../people/store/persons.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Ctx } from "../../context.ts";
import { plainText } from "../../html.ts";
import type { LongWork } from "../../jobs/long-work.ts";
import { voiceOf } from "../../voice.ts";
import { asOf } from "../../words/counts.ts";
import { questionWords } from "./question-words.ts";
import { tablesIn } from "./table.ts";

const KIND = "answer-table";

const About = z.strictObject({ query: z.string() });
type About = z.infer<typeof About>;

/** The table of an answer as a workbook: asked anew when it is made, and it says of when it is. */
export const answerTable: LongWork<About> = {
  kind: KIND,
  about: About,
  name: (_services, t) => t("ask-table-name"),
  async run({ database, clock, plan, config, languages }, { about, personId, folder }) {
    const query = unpack(about.query);
    if (!query) return { files: [] };
    const who = await findWhoById(database.read, plan, personId);
    const language = who?.person.language ?? config.language;
    const t = languages.in(language);
    const now = clock.now();
    const words = { t, language, plan, today: dayOf(now, plan.timeZone) };
    const answer = await answerTo(database.read, { ...words, now }, query);
    const at = plainText(asOf({ t }, now, plan.timeZone));
    const tables = tablesIn(words, query, answer);
    if (tables.length === 0) return { files: [] };
    const file = `bang-${words.today}.xlsx`;
    await writeWorkbook(join(folder, file), {
      sheets: tables.map((table, i) => ({
        name: t("ask-table-sheet", { number: String(i + 1) }),
        above: [plainText(questionWords(words, query)), at],
        frozen: 1,
        ...table,
      })),
      ...{ foot: plan.name, timeZone: plan.timeZone, at: now },
    });
    return { files: [file] };
  },
};

/** Orders it beside the chat: the answer stays where it is. */
export async function orderTable(ctx: Ctx, query: string): Promise<void> {
  const { person } = ctx.who;
  if (!person || !unpack(query)) return;
  const about: About = { query };
  await ctx.effect(async (tx) => {
    const asked = { kind: KIND, about, personId: person.id, messageId: null, at: ctx.now };
    await ctx.jobs.put(tx, asked);
    ctx.toast(voiceOf(ctx).t("ask-table-ordered"));
  });
}
