import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { sent } from "../status/support.ts";
import { PLAN, TAM_GIA, TINH_BAC } from "./support.ts";

const BEFORE = "2024-11-20T09:00:00+07:00";
/** The first working day after Tĩnh Bắc became part of Tam Gia: the reminder of the annual report goes out. */
const AFTER = "2024-12-02T08:05:00+07:00";

/** A unit's share of its duties, in whatever words. */
const RATIOS = /(?<![\d/])(?:\d{2}|0)\/\d{1,2}(?![\d/])/g;

async function merged() {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const ba = app.world.person("Ba");
  const hoa = app.world.person("Hoa");
  app.clock.set(BEFORE);
  await givePlaces(app, PLAN.id, [
    { person: ba, unit: TAM_GIA },
    { person: hoa, unit: TINH_BAC },
  ]);
  for (const one of [lan, ba, hoa]) await one.starts();
  await sent(app, [
    { by: ba, unit: TAM_GIA, duty: "IV.12.3", day: "2024-11-18" },
    { by: hoa, unit: TINH_BAC, duty: "IV.12.4", day: "2024-11-18" },
  ]);
  await app.tick(AFTER);
  return { app, lan, ba, hoa };
}

test("on the day after a merger every face of the successor counts both parts, and says whose", async () => {
  const { app, lan, ba, hoa } = await merged();
  await using _ = app;
  const faces: [string, string | undefined][] = [["the reminder", ba.lastMessage().text]];
  const asked = async (who: Actor, what: string, then?: string) => {
    await who.says(what);
    if (then) await who.taps(then);
    faces.push([`${what} ${then ?? ""}`, who.lastMessage().text]);
  };
  await asked(lan, "/tinhhinh Tam Gia");
  await asked(lan, "Tam Gia đã báo cáo mấy nhiệm vụ");
  await asked(ba, "/nhiemvu");
  await asked(hoa, "/nhiemvu");
  await asked(ba, "Đơn vị tôi còn thiếu báo cáo gì?");
  for (const [face, text = ""] of faces) {
    const ratios = [...new Set(text.match(RATIOS))];
    expect([face, ratios]).toEqual([face, [face === "the reminder" ? "14/16" : "02/16"]]);
    expect([face, text.includes("Tính cả phần việc tiếp nhận từ UBND xã Tĩnh Bắc.")]).toEqual([
      face,
      true,
    ]);
  }

  // And so does what is said when a report was sent.
  await ba.says("/baocao");
  await ba.tapsIn(ba.lastMessage(), "2 · Kế hoạch Tháng hành…");
  await ba.taps("Không phát sinh");
  await ba.taps("Gửi báo cáo");
  ba.sees("Đơn vị còn 12/16 nhiệm vụ chưa có báo cáo:");
  ba.sees("Tính cả phần việc tiếp nhận từ UBND xã Tĩnh Bắc.");
});
