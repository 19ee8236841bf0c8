import type { InlineKeyboardButton } from "grammy/types";
import { occasionOf, occasionsOf } from "../../../plan/occasions.ts";
import { changeableMessage } from "../../amend.ts";
import { jobButton } from "../../buttons/jobs.ts";
import { keyboard } from "../../buttons/kind.ts";
import { type MAKES, makeButton, tablesButton, WHOLE } from "../../buttons/tables.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, plainText, raised } from "../../html.ts";
import { TablesAbout } from "../../tables/order.ts";
import { instantWords } from "../../words/days.ts";
import { KIND, nameOf } from "./work.ts";

/** The occasions that have begun, the latest first, and what was made lately. */
export async function showOccasions(ctx: Ctx): Promise<void> {
  const { t, plan, today } = ctx;
  const begun = occasionsOf(plan).filter(({ period }) => period.from <= today);
  const made = await madeButtons(ctx);
  ctx.show(
    [
      t("tables-head"),
      t("tables-which"),
      ...(made.length > 0 ? ["", t("tables-made-head")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...begun.toReversed().map(({ code, name }) => [tablesButton.button(name, code)]),
        [tablesButton.button(t("tables-whole-plan"), WHOLE)],
        ...made,
      ),
    },
  );
}

async function madeButtons({ t, plan, jobs }: Ctx): Promise<InlineKeyboardButton[][]> {
  const made = await jobs.made(KIND);
  return made.flatMap(({ id, about, askedAt }) => {
    const read = TablesAbout.safeParse(about);
    if (!read.success) return [];
    const name = plainText(nameOf(plan, t, read.data));
    const at = instantWords(t, askedAt, plan.timeZone);
    return [[jobButton.button(`${raised(name)} · ${at}`, id, "files")]];
  });
}

export function showWhat(ctx: Ctx, code: string): void {
  const { t, plan } = ctx;
  const name = code === WHOLE ? t("tables-whole-plan") : occasionOf(plan, code)?.name;
  if (name === undefined) {
    ctx.toast(t("button-old"));
    return;
  }
  const button = (make: (typeof MAKES)[number]) =>
    makeButton.button(t(`button-tables-${make}`), code, make);
  ctx.show(t("tables-what", { occasion: raised(escapeHtml(name)) }), {
    keyboard: keyboard(
      [button("tables")],
      [button("evidence"), button("data")],
      [button("outside")],
      [tablesButton.button(t("button-tables-other"), "list")],
    ),
  });
}

/** Orders it: the message that was pressed tells from now on how far it is. */
export async function order(ctx: Ctx, code: string, make: (typeof MAKES)[number]): Promise<void> {
  const { t, plan, now } = ctx;
  const { person } = ctx.who;
  if (!person) return;
  if (code !== WHOLE && occasionOf(plan, code) === null) return ctx.toast(t("button-old"));
  const about: TablesAbout = {
    occasion: code === WHOLE ? null : code,
    what: make === "outside" ? "tables" : make,
    // What other systems read leaves the office.
    audience: make === "outside" || make === "data" ? "outside" : "office",
  };
  await ctx.effect(async (tx) => {
    const messageId = changeableMessage(ctx);
    await ctx.jobs.put(tx, { kind: KIND, about, personId: person.id, messageId, at: now });
    ctx.toast(t("tables-ordered"));
  });
}
