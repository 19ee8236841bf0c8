import type { Message } from "grammy/types";
import * as z from "zod";
import { OUTLINES, type Outline } from "../../../compiling/outline.ts";
import {
  offerTemplate,
  type TemplateOf,
  templateFile,
  templateOf,
  usedTemplate,
  useTemplate,
} from "../../../compiling/store/templates.ts";
import { LARGEST_TEMPLATE, type TemplateFault } from "../../../documents/draft/faults.ts";
import { written } from "../../../documents/draft/writing.ts";
import { clean } from "../../../reading/text.ts";
import { offeredButton, templateButton } from "../../buttons/compile.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { outlineWords } from "../../compiled/outline-words.ts";
import { templateWords } from "../../compiled/template-words.ts";
import type { Ctx } from "../../context.ts";
import { download } from "../../download.ts";
import { sendMade } from "../../file.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { question } from "../../listening/question.ts";
import { notText } from "../../not-text.ts";
import { just } from "../../rights/demand.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";

/** Faults that are named; whoever mends these sends it again. */
const NAMED = 20;

/** Which template is in use, and what can be done. */
export async function showTemplate(ctx: Ctx, outline: Outline): Promise<void> {
  const used = await usedTemplate(ctx.database.read, ctx.plan.id, outline);
  card(ctx, outline, used);
}

function card(ctx: Ctx, outline: Outline, used: TemplateOf | null, head?: string): void {
  const { t, plan } = ctx;
  ctx.show(
    [
      ...(head ? [head, ""] : []),
      t("template-head", { outline: escapeHtml(outlineWords(t, plan, outline)) }),
      used
        ? t("template-own", {
            version: used.version,
            name: escapeHtml(used.name),
            at: instantWords(t, used.at, plan.timeZone),
          })
        : t("template-bots"),
      "",
      t("template-how"),
    ].join("\n"),
    {
      keyboard: keyboard(
        [templateButton.button(t("button-template-file"), outline, "file")],
        [templateButton.button(t("button-template-ask"), outline, "ask")],
        [used && templateButton.button(t("button-template-own"), outline, "own")],
      ),
    },
  );
}

/** The template in use, its tags to be seen and changed in Word. */
export async function sendTemplate(ctx: Ctx, outline: Outline): Promise<void> {
  const { t, plan, database } = ctx;
  const used = await usedTemplate(database.read, plan.id, outline);
  sendMade(ctx, {
    name: used?.name ?? t("template-file", { outline: outlineWords(t, plan, outline) }),
    caption: t("template-caption"),
    failed: t("template-not-sent"),
    draw: () => fileOf(ctx, outline, used),
  });
}

async function fileOf(ctx: Ctx, outline: Outline, used: TemplateOf | null): Promise<Uint8Array> {
  const kept = used && (await templateFile(ctx.database.read, ctx.plan.id, used.id));
  if (kept) return kept;
  const words = templateWords(ctx.languages.in("vi"), outline);
  const made = await written({ kind: "template", template: { kind: "default", words } });
  if (made.kind !== "filled") throw new Error("The bot's own template is faulty");
  return made.bytes;
}

/** Waits for the file that the office made. */
export function askTemplate(ctx: Ctx, outline: Outline): void {
  const { t } = ctx;
  ctx.say(t("template-ask"), { keyboard: keyboard([leaveButton.button(t("button-leave"))]) });
  ctx.listening.ask(taking, outline);
}

/** The office's template: fetched, looked into, tried, and kept until it is taken into use. */
export const taking = question({
  id: "report-template",
  about: z.tuple([z.enum(OUTLINES)]),
  may: just("office"),
  async hear(ctx, { message }, outline) {
    const { t } = ctx;
    const { document } = message;
    if (!document)
      return ctx.say(t(message.text === undefined ? notText(ctx) : "template-no-file"));
    if ((document.file_size ?? 0) > LARGEST_TEMPLATE) return refuse(ctx, [{ kind: "large" }]);
    const bytes = await download(ctx, document.file_id, collected);
    if (!bytes) return ctx.say(t("template-not-fetched"));
    if (bytes === "large") return refuse(ctx, [{ kind: "large" }]);
    const tried = await written({ kind: "check", template: { kind: "own", bytes } });
    if (tried.kind === "faulty") return refuse(ctx, tried.faults);
    await offer(ctx, outline, nameOf(document), tried.bytes);
  },
});

async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | "large"> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > LARGEST_TEMPLATE) return "large";
    all.push(piece);
  }
  return Buffer.concat(all);
}

function nameOf({ file_name }: NonNullable<Message["document"]>): string {
  const name = clean(file_name ?? "").replace(/[\\/:*?"<>|]+/g, "-");
  return /\.docx$/i.test(name) ? name : `${name || "template"}.docx`;
}

async function offer(ctx: Ctx, outline: Outline, name: string, file: Uint8Array): Promise<void> {
  const { t, plan, who, now: at } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const { id, version } = await offerTemplate(tx, {
      ...{ planId: plan.id, outline, name, file, personId, at },
    });
    ctx.listening.end();
    ctx.say(t("template-offered", { version, name: escapeHtml(name) }), {
      keyboard: keyboard(
        [offeredButton.button(t("button-template-preview"), id, "preview")],
        [offeredButton.button(t("button-template-use"), id, "use")],
      ),
    });
  });
}

export async function useOffered(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const template = await templateOf(ctx.database.read, plan.id, id);
  if (!template) return ctx.toast(t("button-old"), true);
  const { outline } = template;
  await ctx.effect(async (tx) => {
    await useTemplate(tx, { planId: plan.id, outline, id });
    card(ctx, outline, template, t("template-used"));
  });
}

export async function useBots(ctx: Ctx, outline: Outline): Promise<void> {
  const { t, plan } = ctx;
  await ctx.effect(async (tx) => {
    await useTemplate(tx, { planId: plan.id, outline, id: null });
    card(ctx, outline, null, t("template-bots-used"));
  });
}

function refuse(ctx: Ctx, faults: readonly TemplateFault[]): void {
  const { t, language } = ctx;
  const more = faults.length - NAMED;
  ctx.say(
    [
      t("template-faulty"),
      ...faults.slice(0, NAMED).map((fault) => `• ${faultWords(ctx, fault)}`),
      ...(more > 0 ? [t("template-faults-more", { count: counted(more, language) })] : []),
      "",
      t("template-send-again"),
    ].join("\n"),
    { keyboard: keyboard([leaveButton.button(t("button-leave"))]) },
  );
}

const QUOTED = 60;

function faultWords({ t }: Ctx, fault: TemplateFault): string {
  const quoted = (tag: string) => `<code>${escapeHtml(shorten(tag, QUOTED))}</code>`;
  switch (fault.kind) {
    case "unknown":
      return fault.near
        ? t("template-fault-near", { tag: quoted(fault.tag), near: quoted(fault.near) })
        : t("template-fault-unknown", { tag: quoted(fault.tag) });
    case "place":
      return fault.list === ""
        ? t("template-fault-outside", { tag: quoted(fault.tag) })
        : t("template-fault-place", { tag: quoted(fault.tag), list: quoted(`{#${fault.list}}`) });
    case "unclosed":
    case "unopened":
    case "crossed":
    case "braces":
    case "alone":
    case "broken":
    case "field":
      return t(`template-fault-${fault.kind}`, { tag: quoted(fault.tag) });
    default:
      return t(`template-fault-${fault.kind}`);
  }
}
