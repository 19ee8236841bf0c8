import { openDatabase } from "../../../src/database/index.ts";
import type { Who } from "../../../src/people/who.ts";
import { commandsOf } from "../../../src/telegram/commands.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { filled, focalPoint, LEADER } from "../../support/filled.ts";

const nobody = { telegramId: "1", person: null };
const OFFICE: Who = { ...nobody, office: true, officeUnit: null, places: [] };
const FOCAL: Who = {
  ...nobody,
  office: false,
  officeUnit: null,
  places: [{ unit: "x", role: "principal" }],
};
const LED: Who = {
  ...nobody,
  office: false,
  officeUnit: null,
  places: [{ unit: "x", role: "leader" }],
};

/** A year's reports of so many units, and one of each role with the commands of their menu. */
export async function inAYear(units: number, reports: number, at: string) {
  const { file, planFile } = await filled(units, reports);
  const app = await startApp({ office: ["Lan"], database: file, planFile, at });
  const { world } = app;
  const [lan] = app.office;
  const hoa = world.person("Hoa", { id: focalPoint(units) });
  const chu = world.person("Chủ", { id: LEADER });
  const group = world.group("Nhóm theo dõi", [lan]);
  const database = await openDatabase(app.config.databaseUrl);
  await database.write((tx) => tx.officeGroup.updateMany({ data: { chatId: String(group.id) } }));
  await database.close();
  const languages = loadLanguages();
  const roles: readonly (readonly [string, Who, Actor])[] = [
    ["office", OFFICE, lan],
    ["focal point", FOCAL, hoa],
    ["leader", LED, chu],
  ];
  return {
    ...{ app, lan, hoa, group },
    asked: roles.flatMap(([role, who, person]) =>
      commandsOf(who, "vi", languages).map(({ command }) => ({ role, person, command })),
    ),
  };
}
