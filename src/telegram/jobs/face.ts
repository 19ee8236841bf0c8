import type { Api } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Tx } from "../../database/index.ts";
import type { Face, Job, Outcome, Progress } from "../../jobs/index.ts";
import type { Pace } from "../../outbox/index.ts";
import { inPrivate, may } from "../../people/rights.ts";
import { findWhoById } from "../../people/store/persons.ts";
import type { KnownWho, Person } from "../../people/who.ts";
import { dayOf } from "../../plan/day.ts";
import type { Call } from "../answer.ts";
import { jobButton } from "../buttons/jobs.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Services } from "../context.ts";
import { inHtml, raised } from "../html.ts";
import type { Say } from "../i18n.ts";
import { deliver } from "../inbox/deliver.ts";
import { counted } from "../words/counts.ts";
import type { LongWork } from "./long-work.ts";

export interface JobFaceOptions {
  readonly services: Services;
  readonly works: ReadonlyMap<string, LongWork>;
  /** Makes one attempt at each call. */
  readonly api: Api;
  readonly pace: Pace;
  readonly stopping: AbortSignal;
}

/** What a job says: one message that is changed, and its files. */
export function jobFace({ services, works, api, pace, stopping }: JobFaceOptions): Face {
  const { languages, outbox, log, database, plan, clock } = services;

  /** Who asked, while they may have it. */
  async function askerOf({ personId, kind }: Job): Promise<KnownWho | null> {
    const who = await findWhoById(database.read, plan, personId);
    if (!who) return null;
    const today = dayOf(clock.now(), plan.timeZone);
    const right = works.get(kind)?.right ?? "office";
    return may(inPrivate(plan, who, today), right) ? who : null;
  }

  async function send(person: Person, call: Call) {
    const chat = { id: person.telegramId, isGroup: false };
    const slot = await pace.slot(chat, "usual", stopping);
    if (!slot) return { kind: "not-sent", reason: "stopping", wait: 0 } as const;
    try {
      await slot.turn();
      const delivery = await deliver(api, call, log);
      if (delivery.kind === "not-sent" && delivery.wait > 0) pace.refused(chat, delivery.wait);
      return delivery;
    } finally {
      slot.end();
    }
  }

  return {
    may: async (job) => works.has(job.kind) && (await askerOf(job)) !== null,
    async tell(job, progress) {
      const person = (await askerOf(job))?.person;
      if (!person || job.messageId === null) return;
      const t = languages.in(person.language);
      const chat = { chat_id: Number(person.telegramId), message_id: job.messageId };
      const html = progressWords(t, nameOf(services, works, t, job), progress);
      await send(person, { method: "editMessageText", payload: { ...chat, ...inHtml(html) } });
    },
    async hand(job, { path, name }) {
      const person = (await askerOf(job))?.person;
      if (!person) return { kind: "refused" };
      const delivery = await send(person, {
        method: "sendDocument",
        payload: { chat_id: Number(person.telegramId) },
        upload: { field: "document", name, path },
      });
      switch (delivery.kind) {
        case "sent":
          return { kind: "sent" };
        case "not-sent":
          return { kind: "away", wait: delivery.wait };
        case "failed":
          return { kind: "unsure" };
        case "unreachable":
        case "moved":
        case "refused":
          return { kind: "refused" };
      }
    },
    async settled(tx, job, outcome) {
      const who = await askerOf(job);
      if (who) await lastWord(tx, who, job, outcome);
    },
    wake: () => outbox.sweep(),
  };

  async function lastWord(tx: Tx, who: KnownWho, job: Job, outcome: Outcome): Promise<void> {
    const { person } = who;
    const { html, rows } = lastWords(services, works, who, job, outcome);
    const said = { chat_id: Number(person.telegramId), ...inHtml(html) };
    const payload = { ...said, reply_markup: keyboard(...rows) };
    await outbox.put(tx, {
      key: `job:${job.id}:${outcome}:${clock.now().getTime()}`,
      kind: "job",
      chatId: person.telegramId,
      personId: person.id,
      // Nobody looks at the message of what was interrupted.
      call:
        job.messageId === null || outcome === "lost"
          ? { method: "sendMessage", payload }
          : { method: "editMessageText", payload: { ...payload, message_id: job.messageId } },
    });
  }
}

function progressWords(t: Say, what: string, progress: Progress): string {
  switch (progress.kind) {
    case "waiting":
      return raised(t("job-waiting", { what }));
    case "going":
    case "sending":
      return t(`job-${progress.kind}`, { what, done: progress.done, of: progress.of });
  }
}

function lastWords(
  services: Services,
  works: ReadonlyMap<string, LongWork>,
  who: KnownWho,
  job: Job,
  outcome: Outcome,
): { readonly html: string; readonly rows: readonly InlineKeyboardButton[][] } {
  const { language } = who.person;
  const t = services.languages.in(language);
  const number = (count: number) => counted(count, language);
  const what = nameOf(services, works, t, job);
  const work = works.get(job.kind);
  const anew = work?.anew?.(t, job.about);
  if (outcome === "failed" || outcome === "lost") {
    const redo = anew ?? jobButton.button(t("button-job-redo"), job.id, "redo");
    return { html: raised(t(`job-${outcome}`, { what })), rows: [[redo]] };
  }
  const { lines = [], rows = [] } = work?.done?.(services, t, job, who) ?? {};
  const unsure = job.files.filter(({ fate }) => fate === "unsure").length;
  const refused = job.files.filter(({ fate }) => fate === "refused").length;
  const head =
    outcome === "none"
      ? raised(t("job-none", { what }))
      : t("job-done", { what, files: number(job.files.length) });
  const again = anew ?? jobButton.button(t("button-job-files"), job.id, "files");
  return {
    html: [
      head,
      ...lines,
      ...(unsure > 0 ? [t("job-unsure", { files: number(unsure) })] : []),
      ...(refused > 0 ? [t("job-refused", { files: number(refused) })] : []),
    ].join("\n"),
    rows: [...rows, ...(job.files.length > 0 ? [[again]] : [])],
  };
}

function nameOf(
  services: Services,
  works: ReadonlyMap<string, LongWork>,
  t: Say,
  { kind, about }: Job,
): string {
  const work = works.get(kind);
  const read = work?.about.safeParse(about);
  return work && read?.success ? work.name(services, t, read.data) : t("job-unnamed");
}
