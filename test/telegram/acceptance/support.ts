import type { Answers } from "../../../src/reports/answers.ts";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, type Sent, sent } from "../status/support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";

export interface District {
  readonly app: RunningApp<readonly ["Lan", "Minh"]>;
  readonly lan: Actor;
  readonly minh: Actor;
  /** Focal points of Tú Đoạn and of Tam Gia. */
  readonly hoa: Actor;
  readonly ba: Actor;
}

/** An office of two and two units, on Monday, 10 June. */
export async function district(now = "2024-06-10T08:00:00+07:00"): Promise<District> {
  const app = await startApp({ office: ["Lan", "Minh"] });
  const [lan, minh] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  app.clock.set(now);
  await givePlaces(app, PLAN, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, minh, hoa, ba]) await person.starts();
  for (const [person, name] of [
    [lan, "Nguyễn Thị Lan"],
    [minh, "Hoàng Văn Minh"],
  ] as const) {
    await person.taps("Khai họ và tên");
    await person.says(name);
  }
  return { app, lan, minh, hoa, ba };
}

/** Nothing strange about it: the duty asks for meetings, attendances and what was spread. */
const FULL: Answers["figures"] = {
  ...{ so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 },
  ...{
    nguoi_du_dtts: 30,
    tin_bai: 1,
    to_roi: 100,
    so_tay: 0,
    bang_ron: 2,
    pa_no: 0,
    san_pham_khac: 0,
  },
};

const RESULT = "Đã tổ chức truyền thông tại các thôn, bản.";

export function full({ hoa }: Pick<District, "hoa">): Sent {
  return { by: hoa, unit: TU_DOAN, duty: "IV.12.3", result: RESULT, figures: FULL };
}

/** Its women are not told. */
export function unsplit({ ba }: Pick<District, "ba">): Sent {
  const figures = { ...FULL, nguoi_du_nu: null, nguoi_du_nam: null };
  return { by: ba, unit: TAM_GIA, duty: "IV.12.3", result: RESULT, figures };
}

export { sent };
