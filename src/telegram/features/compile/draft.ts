import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { outlineOf } from "../../../compiling/outline.ts";
import { readCompiled } from "../../../compiling/store/record.ts";
import { templateFile, templateOf, usedTemplate } from "../../../compiling/store/templates.ts";
import { type Template, written } from "../../../documents/draft/writing.ts";
import type { Job } from "../../../jobs/index.ts";
import { madeJobs } from "../../../jobs/store/rows.ts";
import { type Occasion, occasionOf, occasionsOf } from "../../../plan/occasions.ts";
import { type Changes, changesBetween, type OccasionTotals } from "../../../progress/snapshot.ts";
import { readTotals } from "../../../progress/snapshot-shape.ts";
import { readOccasionTotals } from "../../../progress/store/snapshots.ts";
import { pressedMessage } from "../../amend.ts";
import { draftButton, offeredButton, readyButton } from "../../buttons/compile.ts";
import { totalsChangeLines } from "../../cards/totals.ts";
import { draftData } from "../../compiled/data.ts";
import { templateWords } from "../../compiled/template-words.ts";
import type { Ctx, Services } from "../../context.ts";
import { fileName } from "../../file.ts";
import { escapeHtml, paginate } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import type { LongWork } from "../../jobs/long-work.ts";
import { nameOf } from "../../periodic/words.ts";

const KIND = "draft";

/** A preview shows what a template makes that is not in use yet. */
const About = z.object({ occasion: z.string(), template: z.string().optional() });
type About = z.infer<typeof About>;

/** What is kept of a draft beside its file. */
interface Said {
  readonly totals: OccasionTotals;
  /** Since the draft before; null: there is none. */
  readonly changes: Changes | null;
  /** The template of the office's could not be filled, and so the bot's own was. */
  readonly faulty: boolean;
}

/** Drafts that are looked through for the last one of an occasion. */
const LOOKED_AT = 30;
/** Characters of what has changed since. */
const CHANGES = 2800;

/** The draft of the office's report: figures, words, and the document. */
export const drafting: LongWork<About> = {
  kind: KIND,
  about: About,
  name: ({ plan }, t, { occasion: code, template }) => {
    const occasion = occasionOf(plan, code);
    const name = occasion ? nameOf(occasion) : escapeHtml(code);
    return t(template ? "draft-preview-name" : "draft-name", { name });
  },
  async run(services, { about, folder, told }) {
    const { plan, clock, database, languages } = services;
    const occasion = occasionOf(plan, about.occasion);
    if (!occasion) return { files: [] };
    const { read } = database;
    told(0, 2);
    const compiled = await readCompiled(read, { plan, occasion, at: clock.now() });
    told(1, 2);
    // Whoever asks for it in English gets it in the language in which offices write.
    const t = languages.in("vi");
    const own = await ownTemplate(services, occasion, about.template);
    const order = {
      kind: "draft",
      data: draftData(t, compiled),
      nothing: t("draft-nothing"),
    } as const;
    const filled = own && (await written({ ...order, template: own }));
    const made =
      filled?.kind === "filled"
        ? filled
        : await written({ ...order, template: botsTemplate(services, occasion) });
    if (made.kind !== "filled") throw new Error("The bot's own template is faulty");
    const name = fileName(
      t(about.template ? "draft-file-preview" : "draft-file", { name: occasion.name }),
      "docx",
    );
    await writeFile(join(folder, name), made.bytes);
    const totals = await readOccasionTotals(read, plan, occasion, compiled.day);
    const before = about.template ? null : totalsIn(await lastDraft(services, occasion.code));
    const said: Said = {
      totals,
      changes: before && changesBetween(plan, before, totals),
      faulty: filled?.kind === "faulty",
    };
    return { files: [name], said };
  },
  done(services, t, { about, said }) {
    const { occasion: code, template } = about;
    if (template)
      return { rows: [[offeredButton.button(t("button-template-use"), template, "use")]] };
    const { changes, faulty } = said as Said;
    return {
      lines: [
        ...(faulty ? [t("draft-template-faulty")] : []),
        t("draft-blanks"),
        ...(changes ? changedLines(services, t, changes) : []),
      ],
      rows: [
        [draftButton.button(t("button-compile-again"), code)],
        [readyButton.button(t("button-compile-back"), code)],
      ],
    };
  },
};

/** Has it written beside the chat, in the message that was pressed. */
export async function orderDraft(ctx: Ctx, code: string): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return ctx.toast(ctx.t("button-old"), true);
  await order(ctx, { occasion: code });
}

/** What a template makes of the occasion that is nearest, of those it is for. */
export async function orderPreview(ctx: Ctx, id: string): Promise<void> {
  const { plan, today, database } = ctx;
  const template = await templateOf(database.read, plan.id, id);
  const own = occasionsOf(plan).filter((one) => outlineOf(one) === template?.outline);
  const occasion = own.find(({ last }) => last >= today) ?? own.at(-1);
  if (!occasion) return ctx.toast(ctx.t("button-old"), true);
  await order(ctx, { occasion: occasion.code, template: id });
}

async function order(ctx: Ctx, about: About): Promise<void> {
  const { who, now: at } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  const messageId = pressedMessage(ctx)?.messageId ?? null;
  await ctx.effect((tx) => ctx.jobs.put(tx, { kind: KIND, about, personId, messageId, at }));
}

/** The last draft of an occasion that can still be fetched, previews of templates apart. */
export async function lastDraft(
  { database, plan }: Pick<Services, "database" | "plan">,
  code: string,
): Promise<Job | null> {
  const jobs = await madeJobs(database.read, plan.id, KIND, LOOKED_AT);
  const isOf = ({ about }: Job) => {
    const read = About.safeParse(about);
    return read.success && read.data.occasion === code && read.data.template === undefined;
  };
  return jobs.find(isOf) ?? null;
}

function totalsIn(job: Job | null): OccasionTotals | null {
  const said = job?.said as Said | null | undefined;
  return said ? readTotals(said.totals) : null;
}

/** As much as fits below the rest of the message. */
function changedLines({ plan }: Services, t: Say, changes: Changes): string[] {
  const [first = "", ...more] = paginate(totalsChangeLines({ t, plan }, changes), CHANGES);
  return ["", t("draft-changed"), first, ...(more.length > 0 ? ["…"] : [])];
}

async function ownTemplate(
  { database, plan }: Services,
  occasion: Occasion,
  previewed: string | undefined,
): Promise<Template | null> {
  const { read } = database;
  const id = previewed ?? (await usedTemplate(read, plan.id, outlineOf(occasion)))?.id;
  const bytes = id ? await templateFile(read, plan.id, id) : null;
  return bytes && { kind: "own", bytes };
}

function botsTemplate({ languages }: Services, occasion: Occasion): Template {
  const outline = outlineOf(occasion);
  return { kind: "default", words: templateWords(languages.in("vi"), outline) };
}
