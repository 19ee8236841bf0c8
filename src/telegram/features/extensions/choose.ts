import type { InlineKeyboardButton, Message } from "grammy/types";
import { type DeadlineState, isMet } from "../../../deadlines/deadline.ts";
import { offeredDays } from "../../../deadlines/more-time.ts";
import { readDeadlineStandings } from "../../../deadlines/store/standing.ts";
import { deadlineOf, lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day, Deadline, Unit } from "../../../plan/model.ts";
import {
  allButton,
  chooseButton,
  deadlineButton,
  giveButton,
  otherDayButton,
  unitButton,
} from "../../buttons/extensions.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { View } from "../../view.ts";
import { counted } from "../../words/counts.ts";
import { fullDay } from "../../words/days.ts";
import { untilWords } from "./days.ts";

/** Units on one page beside those that are chosen, in two columns. */
const PAGE = 16;
/** Telegram takes 100 buttons in a message; the days and the pages need some. */
const MOST = 60;

/** The units that have not met a deadline: those who may need time. */
async function owingStates(ctx: Ctx, deadline: Deadline): Promise<DeadlineState[]> {
  const { plan, database, now } = ctx;
  const standings = await readDeadlineStandings(database.read, plan, now);
  const own = standings.find((standing) => standing.deadline === deadline);
  return own?.states.filter((state) => !isMet(state)) ?? [];
}

/** What is chosen stands in the buttons of the message, and nowhere else. */
export function chosenIn(message: Message | undefined): string[] {
  const rows = message?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().flatMap((button) => {
    const read = "callback_data" in button ? unitButton.read(button.callback_data) : null;
    return read?.[2] === "on" ? [read[1]] : [];
  });
}

/**
 * The units to choose from, those that are chosen first, and the days to give. Null if there is nothing
 * to choose, and why was said.
 */
export async function choice(
  ctx: Ctx,
  code: string,
  chosen: (offered: readonly Unit[]) => readonly string[],
  page = 0,
): Promise<View | null> {
  const { plan, t } = ctx;
  const deadline = deadlineOf(plan, code);
  const states = deadline ? await owingStates(ctx, deadline) : [];
  if (!deadline || states.length === 0) {
    ctx.toast(t("extension-nobody-owes"), true);
    return null;
  }
  const wanted = chosen(states.map(({ unit }) => unit)).slice(0, MOST);
  return choiceView(ctx, deadline, states, wanted, page);
}

function choiceView(
  ctx: Ctx,
  deadline: Deadline,
  states: readonly DeadlineState[],
  chosen: readonly string[],
  page: number,
): View {
  const { t, language } = ctx;
  const isChosen = ({ unit }: DeadlineState) => chosen.includes(unit.code);
  const others = pageOf(
    states.filter((state) => !isChosen(state)),
    page,
    PAGE,
  );
  const at = String(others.page);
  const { code } = deadline;
  const days = daysFor(ctx, states.filter(isChosen));
  return {
    html: t("extension-choose", {
      deadline: escapeHtml(deadline.name),
      day: fullDay(t, lastOnTimeDay(deadline)),
      count: counted(chosen.length, language),
    }),
    keyboard: keyboard(
      ...unitRows(code, states.filter(isChosen), "on", at),
      ...unitRows(code, others.items, "off", at),
      pageRow(t, others, (text, to) => chooseButton.button(text, code, to)),
      [
        chosen.length < states.length &&
          states.length <= MOST &&
          allButton.button(
            t("button-extension-all", { count: counted(states.length, language) }),
            code,
          ),
      ],
      ...days.map((day) => [giveButton.button(untilWords(t, day), "ask", code, day)]),
      [chosen.length > 0 && otherDayButton.button(t("button-extension-other"), code)],
      [deadlineButton.button(t("button-extension-list"), code)],
    ),
  };
}

/** In two columns; a chosen one is marked. */
export function unitRows(
  deadline: string,
  states: readonly Pick<DeadlineState, "unit">[],
  mark: "on" | "off",
  page: string,
): InlineKeyboardButton[][] {
  const buttons = states.map(({ unit }) => {
    const text = mark === "on" ? `✓ ${unit.shortName}` : unit.shortName;
    return unitButton.button(text, deadline, unit.code, mark, page);
  });
  return inRows(buttons, 2);
}

/** Days that give time to all of them. */
function daysFor({ today, calendar }: Ctx, states: readonly DeadlineState[]): Day[] {
  const last = states
    .map((state) => state.last)
    .toSorted()
    .at(-1);
  return last === undefined ? [] : offeredDays(last, today, calendar);
}
