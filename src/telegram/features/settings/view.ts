import type { InlineKeyboardMarkup } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import { SETTING_KEYS, type SettingKey } from "../../../progress/settings.ts";
import { lastChanges, readChosen } from "../../../progress/store-settings.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { instantWords } from "../../words.ts";
import { chooseButton, homeButton, keyButton, PLAN, packed } from "./buttons.ts";
import { offered, valueWords } from "./words.ts";

interface View {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}

/** All settings, with who last changed each and when. */
export async function homeView(ctx: Ctx, read: Reads = ctx.database.read): Promise<View> {
  const lines = await Promise.all(SETTING_KEYS.map((key) => lineOf(ctx, read, key)));
  const { t } = ctx;
  return {
    html: [t("settings-head"), "", ...lines, "", t("settings-how")].join("\n"),
    keyboard: keyboard(
      ...SETTING_KEYS.map((key) => [keyButton.button(t(`button-setting-${key}`), key)]),
    ),
  };
}

/** One setting with what can be chosen. */
export async function keyView(ctx: Ctx, key: SettingKey): Promise<View> {
  const { t, plan } = ctx;
  const chosen = (await readChosen(ctx.database.read, plan.id))[key] ?? null;
  const marked = (text: string, value: string | null) => (value === chosen ? `• ${text}` : text);
  const buttons = offered(ctx, key).map((value) =>
    chooseButton.button(marked(valueWords(t, plan, key, value), value), key, packed(value)),
  );
  const own = t("button-setting-plan", { value: valueWords(t, plan, key, null) });
  const width = key === "group-names" ? 1 : 3;
  return {
    html: [await lineOf(ctx, ctx.database.read, key), "", t(`setting-about-${key}`)].join("\n"),
    keyboard: keyboard(
      ...rowsOf(buttons, width),
      [key !== "group-names" && chooseButton.button(marked(own, null), key, PLAN)],
      [homeButton.button(t("button-settings"))],
    ),
  };
}

/** "Ngày đăng bản tin tuần: thứ Năm", and below it who chose so. */
async function lineOf({ t, plan }: Ctx, read: Reads, key: SettingKey): Promise<string> {
  const value = (await readChosen(read, plan.id))[key] ?? null;
  const changed = (await lastChanges(read, plan.id)).get(key);
  const line = t(`setting-${key}`, { value: valueWords(t, plan, key, value) });
  if (!changed) return line;
  const by = changed.by === null ? t("setting-nobody") : escapeHtml(changed.by);
  return `${line}\n${t("setting-changed", { by, at: instantWords(t, changed.at, plan.timeZone) })}`;
}

function rowsOf<Button>(buttons: readonly Button[], width: number): Button[][] {
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += width) rows.push(buttons.slice(i, i + width));
  return rows;
}
