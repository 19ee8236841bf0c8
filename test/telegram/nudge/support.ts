import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TAM_GIA, TINH_BAC, TU_DOAN } from "../notices/support.ts";

export const TU_PHAP = "phong-tu-phap";

/** An office of two; Hoa and her deputy Dung of Tú Đoạn, Ba of Tam Gia, Tư of Tĩnh Bắc, Phú of Tư pháp. */
export async function onDay(day: string, time = "09:00") {
  const app = await startApp({ office: ["Lan", "Minh"] });
  app.clock.set(`${day}T${time}:00+07:00`);
  const [lan, minh] = app.office;
  const person = (name: string) => app.world.person(name);
  const [hoa, dung, ba, tu, phu] = [
    person("Hoa"),
    person("Dung"),
    person("Ba"),
    person("Tư"),
    person("Phú"),
  ];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: dung, unit: TU_DOAN, role: "deputy" },
    { person: ba, unit: TAM_GIA },
    { person: tu, unit: TINH_BAC },
    { person: phu, unit: TU_PHAP },
  ]);
  for (const each of [lan, minh, hoa, dung, ba, tu, phu]) await each.starts();
  return { app, lan, minh, hoa, dung, ba, tu, phu };
}
