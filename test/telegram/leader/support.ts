import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { goTo } from "../periodic/support.ts";
import { PLAN, TU_DOAN } from "../report/support.ts";

const SHIPPED = "prisma/plans/loc-binh-2024.yaml";

/** The plan of 2024 as a district writes it that wants the leaders' word. */
function planWith(confirms: string): string {
  const text = readFileSync(SHIPPED, "utf8")
    .replace("leaderConfirms: []", `leaderConfirms: [${confirms}]`)
    .replace("../calendars/vn.yaml", "vn.yaml");
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-plan-"));
  copyFileSync("prisma/calendars/vn.yaml", join(folder, "vn.yaml"));
  writeFileSync(join(folder, "plan.yaml"), text);
  return join(folder, "plan.yaml");
}

/** Hoa reports for Tú Đoạn with her deputy Tư, Bình leads it, Lan is of the office; the week before 15/6. */
export async function inTuDoan({ confirms = "periodic", led = true, unit = TU_DOAN } = {}) {
  const app = await startApp({ office: ["Lan"], planFile: planWith(confirms) });
  const [lan] = app.office;
  const [hoa, tu, binh] = [
    app.world.person("Hoa"),
    app.world.person("Tư"),
    app.world.person("Bình"),
  ];
  app.clock.set("2024-06-12T08:00:00+07:00");
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit },
    { person: tu, unit, role: "deputy" },
    ...(led ? [{ person: binh, unit, role: "leader" as const }] : []),
  ]);
  for (const one of [lan, hoa, tu, binh]) await one.starts();
  return { app, lan, hoa, tu, binh };
}

export type Town = Awaited<ReturnType<typeof inTuDoan>>;

/** What was said to them last. */
export const text = (one: Actor) => one.lastMessage().text ?? "";

/** The whole report, put before the leader. */
export async function handIn(hoa: Actor, entry = "1", button = "Trình lãnh đạo"): Promise<void> {
  await goTo(hoa, "review", entry);
  await hoa.taps(button);
}

/** Opens the half-year's report in the list, of a unit that is named there. */
export async function openEntry(one: Actor, of = ""): Promise<void> {
  await one.says("/nopbaocao");
  const [, number = ""] =
    new RegExp(`^(\\d)\\. Báo cáo 06 tháng.*${of}`, "mu").exec(text(one)) ?? [];
  await one.taps(number);
}
