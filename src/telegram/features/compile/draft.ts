import * as z from "zod";
import type { Basis } from "../../../compiling/basis.ts";
import { outlineOf } from "../../../compiling/outline.ts";
import { templateOf } from "../../../compiling/store/templates.ts";
import type { Job } from "../../../jobs/index.ts";
import { madeJobs } from "../../../jobs/store/rows.ts";
import { begunOn, type Occasion, occasionOf, occasionsOf } from "../../../plan/occasions.ts";
import type { Changes } from "../../../progress/snapshot.ts";
import { pressedMessage } from "../../amend.ts";
import { draftButton, offeredButton, readyButton } from "../../buttons/compile.ts";
import { changedFor } from "../../cards/freeze.ts";
import { figureLine, totalsChangeLines } from "../../cards/totals.ts";
import { basisNote } from "../../compiled/basis-note.ts";
import { draftedBeside } from "../../compiled/beside.ts";
import type { MadeDraft } from "../../compiled/occasion-order.ts";
import type { Ctx, Services } from "../../context.ts";
import { fileName } from "../../file.ts";
import { escapeHtml, paginate } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import type { LongWork } from "../../jobs/long-work.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";

const KIND = "draft";

/** A preview shows what a template makes that is not in use yet. */
const About = z.object({ occasion: z.string(), template: z.string().optional() });
type About = z.infer<typeof About>;

/** Drafts that are looked through for the last one of an occasion. */
const LOOKED_AT = 30;
/** Characters of what has changed since. */
const CHANGES = 2800;
/** Sums that are named as changed since the last freeze; all stand behind the button. */
const SUMS = 6;

/** The draft of the office's report: figures, words, and the document. */
export const drafting: LongWork<About> = {
  kind: KIND,
  about: About,
  name: ({ plan }, t, { occasion: code, template }) => {
    const occasion = occasionOf(plan, code);
    const name = occasion ? nameOf(occasion) : escapeHtml(code);
    return t(template ? "draft-preview-name" : "draft-name", { name });
  },
  async run(services, { about, folder, folderOf, told, stopping }) {
    const { plan, clock, config, languages } = services;
    const occasion = occasionOf(plan, about.occasion);
    if (!occasion) return { files: [] };
    const t = languages.in("vi");
    const name = fileName(
      t(about.template ? "draft-file-preview" : "draft-file", { name: occasion.name }),
      "docx",
    );
    const before = about.template ? null : await lastDraft(services, occasion.code);
    const said = await draftedBeside(
      {
        ...{
          kind: "draft",
          databaseUrl: config.databaseUrl,
          planFile: config.planFile,
          at: clock.now(),
        },
        ...{ occasion: occasion.code, previewed: about.template ?? null, folder, name },
        before: before && folderOf(before.id),
      },
      told,
      stopping,
    );
    return { files: [name], said };
  },
  done(services, t, { about, said }) {
    const { occasion: code, template } = about;
    if (template)
      return { rows: [[offeredButton.button(t("button-template-use"), template, "use")]] };
    const { basis, changes, faulty } = said as MadeDraft;
    return {
      lines: [
        ...(faulty ? [t("draft-template-faulty")] : []),
        t("draft-blanks"),
        ...basisLines(services, t, basis),
        ...(changes ? changedLines(services, t, changes) : []),
      ],
      rows: [
        ...(basis.kind === "changed"
          ? [[changedFor(t, code, basis.number, counted(basis.changes.units.length, t.language))]]
          : []),
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

/** What a template makes of the occasion that is at hand in /tonghop, of those it is for. */
export async function orderPreview(ctx: Ctx, id: string): Promise<void> {
  const { plan, today, database } = ctx;
  const template = await templateOf(database.read, plan.id, id);
  const isFor = (one: Occasion) => outlineOf(one) === template?.outline;
  const occasion = begunOn(plan, today).find(isFor) ?? occasionsOf(plan).find(isFor);
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

/** The draft tells what is known now: whoever signs it is told that it is not what was frozen, and where. */
function basisLines({ plan }: Services, t: Say, basis: Basis): string[] {
  if (basis.kind === "now") return [];
  const figures = basis.kind === "changed" ? basis.changes.figures : [];
  const lines = figures.flatMap((one) => figureLine({ t, plan }, one));
  const more = lines.length - SUMS;
  return [
    "",
    ...basisNote(t, plan, basis),
    ...lines.slice(0, SUMS),
    ...(more > 0 ? [t("draft-changed-more", { count: counted(more, t.language) })] : []),
  ];
}

/** As much as fits below the rest of the message. */
function changedLines({ plan }: Services, t: Say, changes: Changes): string[] {
  const [first = "", ...more] = paginate(totalsChangeLines({ t, plan }, changes), CHANGES);
  return ["", t("draft-changed"), first, ...(more.length > 0 ? ["…"] : [])];
}
