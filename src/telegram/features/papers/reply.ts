import * as z from "zod";
import { paperOf } from "../../../deadlines/store/papers.ts";
import type { Told } from "../../../deadlines/store/told.ts";
import type { Day } from "../../../plan/model.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import type { NoticeReply } from "../../../reading/notice-reply.ts";
import { findSigningDay } from "../../../reading/official.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { ofUnit } from "../../rights/demand.ts";
import { dayWords } from "../../words/days.ts";
import { askPaper, citePaper, exampleIn, offerPaper, readPaper, signingContext } from "./ask.ts";

/** The day was said: what is the number? A day that is written with it is the paper's own. */
export const numbering = question({
  id: "paper-number",
  about: z.tuple([z.string(), z.string(), z.string()]),
  may: (unit) => ofUnit("report", unit),
  async read(ctx, text, unit, code, day) {
    const occasion = occasionOf(ctx.plan, code);
    if (!occasion) return ctx.listening.end();
    const read = readPaper(text, "", signingContext(occasion, ctx.today));
    if (read.number === "") return ctx.say(ctx.t("paper-no-number", exampleIn(ctx)));
    const asked = { as: "claim", unit, occasion: code } as const;
    if (read.day !== null) return citePaper(ctx, asked, read);
    await offerPaper(ctx, asked, { number: read.number, signedOn: day, arrivedOn: null });
  },
  again: askNumber,
});

/** "Đã nộp ngày 5/6", "đã báo cáo bằng văn bản số 45/BC-UBND ngày 5/6": what was said is not asked again. */
export async function claimByReply(
  ctx: Ctx,
  { unit, deadline: code }: Told,
  { text }: Extract<NoticeReply, { kind: "paper" }>,
): Promise<void> {
  const { plan, database, today } = ctx;
  const occasion = occasionOf(plan, code);
  const asked = { as: "claim", unit, occasion: code } as const;
  const known = occasion && (await paperOf(database.read, plan.id, unit, code));
  if (!occasion || known) return askPaper(ctx, asked);
  const context = signingContext(occasion, today);
  const read = readPaper(text, "", context);
  if (read.number !== "") return citePaper(ctx, asked, read);
  const day = findSigningDay(text, context);
  if (typeof day !== "string") return askPaper(ctx, asked);
  askNumber(ctx, unit, code, day);
}

function askNumber(ctx: Ctx, unit: string, code: string, day: Day): void {
  const { t } = ctx;
  ctx.say(t("paper-ask-number", { day: dayWords(day) }), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(numbering, unit, code, day);
}
