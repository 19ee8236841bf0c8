import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

export const PLAN = "loc-binh-2024";
export const TAM_GIA = "06559";
export const TINH_BAC = "06574";
export const HALF_YEAR = "6T-2024";
export const YEAR = "NAM-2024";

export interface Office {
  readonly app: RunningApp<readonly ["Lan", "Minh"]>;
  readonly lan: Actor;
  readonly minh: Actor;
  /** Focal point of Tam Gia, and her deputy. */
  readonly ba: Actor;
  readonly tu: Actor;
}

/** An office of two, and two of Tam Gia, some days before the half-year's report is due. */
export async function tamGia(now = "2024-06-10T08:00:00+07:00"): Promise<Office> {
  const app = await startApp({ office: ["Lan", "Minh"] });
  const [lan, minh] = app.office;
  const [ba, tu] = [app.world.person("Ba"), app.world.person("Tư")];
  app.clock.set(now);
  await givePlaces(app, PLAN, [
    { person: ba, unit: TAM_GIA },
    { person: tu, unit: TAM_GIA, role: "deputy" },
  ]);
  for (const person of [lan, minh, ba, tu]) await person.starts();
  return { app, lan, minh, ba, tu };
}

/** Presses a button of another feature's message, by what it carries. */
export async function carrying(person: Actor, ...data: readonly string[]): Promise<void> {
  await person.presses(person.lastMessage(), data.join(":"));
}
