import { drawn } from "../../../documents/drawing.ts";
import { sheetPages } from "../../../documents/sheet-pages.ts";
import { uninvited } from "../../../people/overview.ts";
import { invite } from "../../../people/store/invitations.ts";
import { readStaffing } from "../../../people/store/staffing.ts";
import type { Unit } from "../../../plan/model.ts";
import { keyboard } from "../../buttons/kind.ts";
import { homeButton, inviteAllButton } from "../../buttons/units.ts";
import type { Ctx } from "../../context.ts";
import { sendMade } from "../../file.ts";
import { escapeHtml, paginate } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { untilWords } from "../../words/people.ts";
import { type Letter, newLetter } from "./invite.ts";
import { homeView } from "./lists.ts";

type How = "new" | "again";

/** What inviting all would do, with the choice between those not invited yet and everyone anew. */
export async function askInviteAll(ctx: Ctx): Promise<void> {
  const { t, database, language } = ctx;
  const number = (count: number) => counted(count, language);
  const kinds = await readStaffing(database.read, ctx);
  const bare = uninvited(kinds, false).length;
  const all = uninvited(kinds, true).length;
  if (all === 0) {
    ctx.toast(t("nobody-to-invite"), true);
    const { html, keyboard } = homeView(t, language, kinds);
    return ctx.show(html, { keyboard });
  }
  const button = (how: How, count: number) =>
    inviteAllButton.button(t(`button-invite-${how}`, { count: number(count) }), how);
  const values = { bare: number(bare), invited: number(all - bare) };
  ctx.show(t("invite-all-ask", values), {
    keyboard: keyboard(
      [bare > 0 && button("new", bare)],
      [all > bare && button("again", all)],
      [homeButton.button(t("button-back"))],
    ),
  });
}

/** Invites a principal for every unit without one: a list to forward and a sheet to print. */
export async function inviteAll(ctx: Ctx, how: How): Promise<void> {
  const { t, plan, who, now, today, language, database } = ctx;
  const { person } = who;
  if (!person) return;
  const units = uninvited(await readStaffing(database.read, ctx), how === "again");
  if (units.length === 0) return ctx.toast(t("nobody-to-invite"), true);
  const letters = units.map((unit) => ({
    unit,
    letter: newLetter(ctx, { unit: unit.code, role: "principal" }),
  }));
  await ctx.effect(async (tx) => {
    await invite(
      tx,
      plan.id,
      letters.map(({ letter }) => letter),
      { id: person.id, now },
    );
    const { html, keyboard } = homeView(t, language, await readStaffing(tx, ctx));
    ctx.show(html, { keyboard });
    for (const page of pagesOf(ctx, letters)) ctx.say(page, { secret: true });
    sendMade(ctx, {
      name: `loi-moi-dau-moi-${today}.pdf`,
      caption: t("sheet-caption"),
      failed: t("sheet-failed"),
      draw: () => printed(ctx, letters),
    });
  });
}

interface Addressed {
  readonly unit: Unit;
  readonly letter: Letter;
}

function pagesOf(ctx: Ctx, letters: readonly Addressed[]): string[] {
  const { t, plan } = ctx;
  const until = letters[0] ? untilWords(letters[0].letter.expiresAt, plan) : "";
  const head = t("invitations-head", { count: counted(letters.length, ctx.language), until });
  const lines = letters.map(
    ({ unit, letter }) => `\n<b>${escapeHtml(unit.shortName)}</b>\n${letter.link}`,
  );
  return paginate([head, ...lines]);
}

function printed(ctx: Ctx, letters: readonly Addressed[]): Promise<Uint8Array> {
  const { t, plan } = ctx;
  return drawn({
    kind: "sheet",
    sheet: {
      title: t("sheet-title"),
      subtitle: plan.name,
      note: t("sheet-note", { office: plan.office.name }),
      cards: letters.map(({ unit, letter }) => ({
        name: unit.name,
        link: letter.link,
        foot: t("sheet-until", { until: untilWords(letter.expiresAt, plan) }),
      })),
      pages: sheetPages(letters.length, (page, pages) => t("sheet-page", { page, pages })),
    },
  });
}
