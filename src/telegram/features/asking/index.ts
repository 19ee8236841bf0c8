import { Composer } from "grammy";
import { unpack } from "../../../asking/pack.ts";
import type { Query } from "../../../asking/query.ts";
import { askedBeside, asks, type QuestionReading, readQuestion } from "../../../asking/read.ts";
import { answerTo } from "../../../asking/store/answer.ts";
import type { Asking, Moved } from "../../../asking/whose.ts";
import { ownUnits } from "../../../people/acting.ts";
import { worksHere } from "../../../people/who.ts";
import { formatDay } from "../../../plan/day.ts";
import { criesForHelp } from "../../../reading/law.ts";
import type { Aside } from "../../aside.ts";
import {
  askButton,
  asking,
  askLink,
  behindButton,
  readAskLink,
  tableButton,
} from "../../buttons/asking.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import { faceOf } from "../../face.ts";
import type { Feature } from "../../feature.ts";
import { escapeHtml } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { isAllowed, refuse } from "../../rights/allowed.ts";
import { just, ofUnit } from "../../rights/demand.ts";
import { voiceOf } from "../../voice.ts";
import { examples } from "../../words/examples.ts";
import { addressed } from "./addressed.ts";
import { showBehind } from "./behind.ts";
import { questionWords } from "./question-words.ts";
import { answerTable, orderTable } from "./table-work.ts";
import { answerView } from "./view.ts";

/** Units that are offered where a name fits several. */
const OFFERED = 8;

const typed = new Composer<Ctx>();
typed.on("message:text", async (ctx, next) => {
  const text = addressed(ctx);
  const isAsker = ctx.where === "office-group" || (ctx.where === "private" && worksHere(ctx.who));
  if (text === null || !isAsker || criesForHelp(text)) return next();
  const asking = askingOf(ctx);
  const reading = readQuestion(text, asking);
  if (!isUnderstood(reading) && (await readElsewhere(ctx, text, asking))) return;
  if (reading.kind === "none" || isForSearch(reading)) return next();
  await hear(ctx, reading);
});

/** A question to the record that is put in the middle of a dialogue. */
function asideIn(ctx: Ctx, text: string): Aside | null {
  if (ctx.where !== "private" || !worksHere(ctx.who)) return null;
  const asking = askingOf(ctx);
  const kind = askedBeside(text, asking);
  if (kind === null) return null;
  const reading = readQuestion(text, asking);
  return {
    isSure: kind === "put",
    async answer() {
      if (reading.kind !== "none") await hear(ctx, reading);
    },
  };
}

function askingOf(ctx: Ctx): Asking {
  const isOffice = ctx.where !== "private" || ctx.who.office;
  return { plan: ctx.plan, today: ctx.today, isOffice, own: ownUnits(ctx) };
}

/** Questions in plain words about the record, and the buttons that ask on. */
export const questions: Feature = {
  links: [
    {
      may: just("member"),
      read(payload) {
        const query = readAskLink(payload);
        return query && ((ctx) => answer(ctx, query));
      },
    },
  ],
  presses: [
    onPress(askButton, (ctx, packed) =>
      withQuery(ctx, packed, "ask", (query) => answer(ctx, query)),
    ),
    onPress(tableButton, orderTable),
    onPress(behindButton, (ctx, packed, page) =>
      withQuery(ctx, packed, "read", (query) => showBehind(ctx, query, Number(page))),
    ),
  ],
  works: [answerTable],
  aside: asideIn,
  otherwise: typed,
};

/** "Tình hình Hòa Bình": a name that nobody bears is looked for by /tinhhinh, which offers what is near. */
function isForSearch(reading: QuestionReading): boolean {
  return reading.kind === "query" && reading.query.what === "standing" && reading.unread.length > 0;
}

function isUnderstood(reading: QuestionReading): boolean {
  if (reading.kind === "query") return reading.unread.length === 0;
  return reading.kind !== "unclear" && reading.kind !== "none";
}

/** What the rules do not read, the second reader may, if there is one. @returns whether it did */
async function readElsewhere(ctx: Ctx, text: string, asking: Asking): Promise<boolean> {
  const { questions } = ctx;
  if (!questions || !asks(text, asking)) return false;
  const query = await questions(text, asking);
  if (query === null) return false;
  const { t } = voiceOf(ctx);
  if (query === "others") ctx.say(t("ask-others"));
  else await answer(ctx, query, [t("ask-read-elsewhere")]);
  return true;
}

async function hear(ctx: Ctx, reading: Exclude<QuestionReading, { kind: "none" }>): Promise<void> {
  const { t } = voiceOf(ctx);
  switch (reading.kind) {
    case "query":
      if (reading.unread.length > 0) return sayUnread(ctx, reading);
      return answer(ctx, reading.query, movedLines(ctx, reading.moved ?? []));
    case "which-unit":
      return ctx.say(t("ask-which-unit"), {
        keyboard: keyboard(
          ...reading.units.slice(0, OFFERED).map(({ code, shortName }) => {
            return [asking(shortName, { ...reading.query, units: [code] })];
          }),
        ),
      });
    case "crossed": {
      const parts = reading.figures.map(({ label }) => `“${escapeHtml(label)}”`).join(", ");
      return ctx.say(t("ask-crossed", { parts }), {
        keyboard: keyboard([asking(t("button-ask-each"), reading.query)]),
      });
    }
    case "others":
      return ctx.say(t("ask-others"), {
        keyboard: keyboard([reading.own && asking(t("button-ask-own"), reading.own)]),
      });
    case "time":
      return ctx.say(timeWords(ctx, reading.problem));
    case "unclear":
      return ctx.say([t("ask-unclear"), examples(ctx)].join("\n\n"));
  }
}

/** What was left out could change the answer: so it is not given before that was seen. */
function sayUnread(ctx: Ctx, { query, unread }: Extract<QuestionReading, { kind: "query" }>): void {
  const { t, language } = voiceOf(ctx);
  const parts = unread.map((part) => `“${escapeHtml(part)}”`).join(", ");
  const question = questionWords({ t, language, plan: ctx.plan, today: ctx.today }, query);
  ctx.say(
    [t("ask-unread", { parts }), t("ask-unread-answer", { question }), "", examples(ctx)].join(
      "\n",
    ),
    {
      keyboard: keyboard([asking(t("button-ask-anyway"), query)]),
    },
  );
}

function timeWords(ctx: Ctx, problem: Extract<QuestionReading, { kind: "time" }>["problem"]) {
  const { t } = voiceOf(ctx);
  const { plan } = ctx;
  switch (problem.kind) {
    case "in-future":
      return t("ask-time-future", { day: formatDay(problem.day) });
    case "outside-period":
      return t("ask-time-outside", {
        from: formatDay(plan.period.from),
        to: formatDay(plan.period.to),
      });
    case "other-year":
      return t("ask-time-year", { year: String(problem.year), plan: String(plan.year) });
    default:
      return t("ask-time-unclear");
  }
}

/** The right that the button declares is tried for each unit that it carries, not for the first alone. */
async function withQuery(
  ctx: Ctx,
  packed: string,
  right: "ask" | "read",
  run: (query: Query) => unknown,
): Promise<void> {
  const query = unpack(packed);
  if (!query) return ctx.toast(voiceOf(ctx).t("button-old"));
  const units = Array.isArray(query.units) ? query.units : [];
  for (const code of units) {
    if (!(await isAllowed(ctx, ofUnit(right, code)))) return refuse(ctx, ofUnit(right, code));
  }
  await run(query);
}

/** About all, or about each unit that is named. */
function demandsOf({ units }: Query) {
  return Array.isArray(units) ? units.map((code) => ofUnit("ask", code)) : [ofUnit("ask", null)];
}

/** "UBND xã Tĩnh Bắc: nay là UBND xã Tam Gia" */
function movedLines(ctx: Ctx, moved: readonly Moved[]): string[] {
  const { t } = voiceOf(ctx);
  return moved.map(({ from, to }) =>
    t("ask-moved", { from: escapeHtml(from.shortName), to: escapeHtml(to.shortName) }),
  );
}

async function answer(ctx: Ctx, query: Query, notes: readonly string[] = []): Promise<void> {
  for (const demand of demandsOf(query)) {
    if (!(await isAllowed(ctx, demand))) {
      // The group may know the number and not the name: whoever asks sees it in private.
      if (ctx.where !== "office-group") return refuse(ctx, demand);
      return sayPrivately(ctx, query);
    }
  }
  const found = await answerTo(ctx.database.read, ctx, query);
  const { html, keyboard } = answerView(ctx, query, found);
  ctx.show([...notes, html].join("\n"), { keyboard });
}

function sayPrivately(ctx: Ctx, query: Query): void {
  const face = faceOf(ctx);
  const url = askLink(ctx.me.username, query) ?? face.link();
  ctx.say(face.t("standing-silent-privately"), {
    keyboard: keyboard([{ text: face.t("button-ask-privately"), url }]),
  });
}
