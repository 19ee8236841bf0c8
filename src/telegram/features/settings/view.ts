import type { Reads } from "../../../database/index.ts";
import { type Chosen, SETTING_KEYS, type SettingKey } from "../../../office/settings.ts";
import { type Changed, lastChanges, readChosen } from "../../../office/store/settings.ts";
import { keyboard } from "../../buttons/kind.ts";
import { chooseButton, homeButton, keyButton, PLAN, packed } from "../../buttons/settings.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { View } from "../../view.ts";
import { instantWords } from "../../words/days.ts";
import { offered, valueWords } from "./words.ts";

/** All settings, with who last changed each and when. */
export async function homeView(ctx: Ctx, read: Reads = ctx.database.read): Promise<View> {
  const known = await readKnown(ctx, read);
  const { t } = ctx;
  return {
    html: [
      t("settings-head"),
      "",
      ...SETTING_KEYS.map((key) => lineOf(ctx, known, key)),
      "",
      t("settings-how"),
    ].join("\n"),
    keyboard: keyboard(
      ...SETTING_KEYS.map((key) => [keyButton.button(t(`button-setting-${key}`), key)]),
    ),
  };
}

/** One setting with what can be chosen. */
export async function keyView(ctx: Ctx, key: SettingKey): Promise<View> {
  const { t, plan } = ctx;
  const known = await readKnown(ctx, ctx.database.read);
  const chosen = known.chosen[key] ?? null;
  const marked = (text: string, value: string | null) => (value === chosen ? `• ${text}` : text);
  const buttons = offered(ctx, key).map((value) =>
    chooseButton.button(marked(valueWords(t, plan, key, value), value), key, packed(value)),
  );
  const own = t("button-setting-plan", { value: valueWords(t, plan, key, null) });
  const isFlag = key === "group-names";
  return {
    html: [lineOf(ctx, known, key), "", t(`setting-about-${key}`)].join("\n"),
    keyboard: keyboard(
      ...rowsOf(buttons, isFlag ? 1 : 3),
      [!isFlag && chooseButton.button(marked(own, null), key, PLAN)],
      [homeButton.button(t("button-settings"))],
    ),
  };
}

interface Known {
  readonly chosen: Chosen;
  readonly changes: ReadonlyMap<SettingKey, Changed>;
}

async function readKnown({ plan }: Ctx, read: Reads): Promise<Known> {
  return {
    chosen: await readChosen(read, plan.id),
    changes: await lastChanges(read, plan.id),
  };
}

/** "Ngày đăng bản tin tuần: thứ Năm", and below it who chose so. */
function lineOf({ t, plan }: Ctx, { chosen, changes }: Known, key: SettingKey): string {
  const changed = changes.get(key);
  const line = t(`setting-${key}`, { value: valueWords(t, plan, key, chosen[key] ?? null) });
  if (!changed) return line;
  const by = changed.by === null ? t("setting-nobody") : escapeHtml(changed.by);
  return `${line}\n${t("setting-changed", { by, at: instantWords(t, changed.at, plan.timeZone) })}`;
}

function rowsOf<Button>(buttons: readonly Button[], width: number): Button[][] {
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += width) rows.push(buttons.slice(i, i + width));
  return rows;
}
