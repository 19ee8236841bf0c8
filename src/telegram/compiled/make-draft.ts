import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outlineOf } from "../../compiling/outline.ts";
import { type Asked, readCompiled } from "../../compiling/store/record.ts";
import { templateFile, usedTemplate } from "../../compiling/store/templates.ts";
import type { Reads } from "../../database/index.ts";
import type { DraftData } from "../../documents/draft/tags.ts";
import { type Template, wakeWriter, written } from "../../documents/draft/writing.ts";
import type { Told } from "../../making.ts";
import type { Plan } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { changesBetween, type OccasionTotals } from "../../progress/snapshot.ts";
import { readTotals } from "../../progress/snapshot-shape.ts";
import { loadLanguages, type Say } from "../i18n.ts";
import { draftData } from "./data.ts";
import type { MadeDraft, OrderOf } from "./occasion-order.ts";
import { templateWords } from "./template-words.ts";

const STEPS = 4;
/** The totals of which a draft was made, beside its file: the next draft is compared with them. */
const TOTALS = "totals.json";
const OWN_FILE = 0o600;

/** Makes the draft that was ordered. */
export async function makeDraft(
  read: Reads,
  asked: Asked,
  order: OrderOf<"draft">,
  told: Told,
): Promise<MadeDraft> {
  const { plan, occasion } = asked;
  wakeWriter();
  const { compiled, totals } = await readCompiled(read, asked);
  told(1, STEPS);
  // Whoever asks for it in English gets it in the language in which offices write.
  const t = loadLanguages().in("vi");
  const own = await ownTemplate(read, plan, occasion, order.previewed);
  const data = draftData(t, compiled);
  told(2, STEPS);
  const { bytes, faulty } = await filled(t, occasion, own, data);
  await writeFile(join(order.folder, order.name), bytes, { mode: OWN_FILE });
  told(3, STEPS);
  const changes = await changesSince(plan, order, totals);
  await writeFile(join(order.folder, TOTALS), JSON.stringify(totals), { mode: OWN_FILE });
  told(STEPS, STEPS);
  return { basis: compiled.basis, changes, faulty };
}

async function ownTemplate(
  read: Reads,
  plan: Plan,
  occasion: Occasion,
  previewed: string | null,
): Promise<Template | null> {
  const id = previewed ?? (await usedTemplate(read, plan.id, outlineOf(occasion)))?.id;
  const bytes = id ? await templateFile(read, plan.id, id) : null;
  return bytes && { kind: "own", bytes };
}

/** By the office's own template, or by the bot's if that cannot be filled. */
async function filled(t: Say, occasion: Occasion, own: Template | null, data: DraftData) {
  const order = { kind: "draft", data, nothing: t("draft-nothing") } as const;
  const byOwn = own && (await written({ ...order, template: own }));
  if (byOwn?.kind === "filled") return { bytes: byOwn.bytes, faulty: false };
  const words = templateWords(t, outlineOf(occasion));
  const byBots = await written({ ...order, template: { kind: "default", words } });
  if (byBots.kind !== "filled") throw new Error("The bot's own template is faulty");
  return { bytes: byBots.bytes, faulty: byOwn !== null };
}

/** A preview is compared with nothing, and a draft with the one before, if its totals are still there. */
async function changesSince(plan: Plan, { before }: OrderOf<"draft">, totals: OccasionTotals) {
  const kept = before && (await readFile(join(before, TOTALS), "utf8").catch(() => null));
  return kept ? changesBetween(plan, readTotals(JSON.parse(kept)), totals) : null;
}
