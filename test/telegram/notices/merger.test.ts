import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { sent } from "../status/support.ts";
import { PLAN, reported, SIX, TAM_GIA, TINH_BAC, TU_DOAN } from "./support.ts";

/**
 * Five people see the merger: Hoa reports for Tĩnh Bắc, Bình leads it; Nga reports for Tam Gia; Ba is of
 * another commune; Lan is of the office, with its group.
 */
async function beforeMerger() {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const [hoa, binh, nga, ba] = [
    app.world.person("Hoa"),
    app.world.person("Bình"),
    app.world.person("Nga"),
    app.world.person("Ba"),
  ];
  await app.tick("2024-06-12T09:00:00+07:00");
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TINH_BAC },
    { person: binh, unit: TINH_BAC, role: "leader" },
    { person: nga, unit: TAM_GIA },
    { person: ba, unit: TU_DOAN },
  ]);
  for (const one of [lan, hoa, binh, nga, ba]) await one.starts();
  const group = app.world.group("Phòng Lao động", [lan]);
  await lan.in(group).says("/nhom");
  // Tĩnh Bắc finished two duties, Tam Gia two others and one of the same; Tĩnh Bắc sent no half-year's report.
  await sent(app, [
    { by: hoa, unit: TINH_BAC, duty: "IV.12.1" },
    { by: hoa, unit: TINH_BAC, duty: "IV.12.3" },
    { by: nga, unit: TAM_GIA, duty: "IV.12.1" },
    { by: nga, unit: TAM_GIA, duty: "IV.12.2" },
    { by: nga, unit: TAM_GIA, duty: "IV.12.4" },
  ]);
  await reported(app, nga, TAM_GIA, SIX);
  return { app, lan, hoa, binh, nga, ba, group };
}

const text = (one: { lastMessage(): { text?: string } }) => one.lastMessage().text ?? "";

test("the merger as five people see it", async () => {
  const { app, lan, hoa, binh, nga, ba, group } = await beforeMerger();
  await using _ = app;
  const before = text(ba);
  await app.tick("2024-11-22T08:20:00+07:00");
  await app.tick("2024-11-22T08:30:00+07:00");
  for (const one of [hoa, binh, nga, lan]) {
    expect(text(one)).toContain("Sắp sáp nhập đơn vị: từ ngày 01/12/2024");
  }
  expect(text(hoa)).toContain(
    "Đơn vị còn nợ các nội dung sau; phần chưa xong đến hết ngày 30/11/2024",
  );
  expect(text(hoa)).toContain("• IV.12.2 Kế hoạch Tháng hành động trên địa bàn");
  expect(text(hoa)).toContain("• Báo cáo 06 tháng đầu năm 2024: chưa gửi, quá hạn");
  expect(text(hoa)).not.toContain("IV.12.1 ");
  expect(text(hoa)).toContain("Anh/Chị báo cáo cho UBND xã Tam Gia và tiếp tục được nhắc hạn.");
  expect(text(binh)).toContain("Anh/Chị xem được báo cáo của UBND xã Tam Gia");
  expect(text(nga)).toContain("UBND xã Tĩnh Bắc còn nợ các nội dung sau");
  expect(text(lan)).toContain(
    "• UBND xã Tĩnh Bắc → UBND xã Tam Gia: còn nợ 06 nhiệm vụ, 01 báo cáo định kỳ.",
  );
  expect(text(lan)).toContain("Số đơn vị phải báo cáo: 36 → 35.");
  expect(text(ba)).toBe(before);

  // The first day is a Sunday.
  await sent(app, [{ by: hoa, unit: TINH_BAC, duty: "IV.12.5" }]);
  await app.tick("2024-11-29T16:40:00+07:00");
  await app.tick("2024-12-02T08:20:00+07:00");
  await app.tick("2024-12-02T08:30:00+07:00");
  for (const one of [hoa, binh, nga]) {
    expect(text(one)).toContain("Sáp nhập đơn vị: đã có hiệu lực từ ngày 01/12/2024");
  }
  expect(text(nga)).toContain("Đơn vị tiếp nhận các nội dung UBND xã Tĩnh Bắc còn nợ:");
  expect(text(nga)).not.toContain("IV.12.5 ");
  expect(text(nga)).toContain("gồm cả phần của UBND xã Tĩnh Bắc: Báo cáo năm 2024;");
  lan.sees("Sáp nhập đơn vị: đã có hiệu lực từ ngày 01/12/2024");

  await nga.says("/nhiemvu");
  nga.sees("06/16 nhiệm vụ đã có báo cáo");
  nga.sees("Tính cả phần việc tiếp nhận từ UBND xã Tĩnh Bắc.");
  nga.sees(
    /2\. Kế hoạch Tháng .* · Đã hoàn thành .* · phần tiếp nhận từ UBND xã Tĩnh Bắc: chưa báo cáo/,
  );
  nga.sees(/3\. Truyền thông .* · Chưa báo cáo · phần của UBND xã Tĩnh Bắc: đã báo cáo/);
  await lan.says("/tinhhinh");
  lan.sees("Đơn vị đã báo cáo: 01/35");
  await app.tick("2024-12-06T16:20:00+07:00");
  await app.tick("2024-12-06T16:30:00+07:00");
  const post = lan.in(group).lastMessage().caption ?? "";
  expect(post).toContain(
    "Từ ngày 01/12/2024, UBND xã Tĩnh Bắc nhập vào UBND xã Tam Gia: số đơn vị 36 → 35.",
  );
  expect(post).toContain("Nhiệm vụ đã hoàn thành: 06; tuần trước 06");
});

test("what is under way with the office goes over by name: a difficulty, and a report that was returned", async () => {
  const { app, lan, hoa, nga } = await beforeMerger();
  await using _ = app;
  await hoa.says("/vuongmac");
  await hoa.says("Chưa được bố trí kinh phí in tờ rơi.");
  await hoa.taps("Gửi");
  app.clock.set("2024-11-20T09:00:00+07:00");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.taps("Thiếu minh chứng.");
  await app.tick("2024-11-22T08:20:00+07:00");
  await app.tick("2024-11-22T08:30:00+07:00");
  for (const one of [lan, hoa, nga]) {
    expect(text(one)).toContain(
      "• Vướng mắc số 01 chưa được trả lời: Chưa được bố trí kinh phí in tờ rơi.",
    );
    expect(text(one)).toMatch(
      /• IV\.12\.\d .*: bị trả lại, chờ sửa đến hết thứ Hai, ngày 25\/11\/2024/,
    );
  }
});

test("who acted for Tĩnh Bắc stands on Tam Gia's card, is reminded, and can be released", async () => {
  const { app, lan, hoa, nga } = await beforeMerger();
  await using _ = app;
  await app.tick("2024-12-02T09:00:00+07:00");
  await hoa.says("/donvi");
  hoa.sees(
    /xã Tam Gia[\s\S]*Từ UBND xã Tĩnh Bắc: Hoa \(tiếp tục báo cáo\); Bình \(lãnh đạo, chỉ xem\)/,
  );
  // The last working day before the annual report is due speaks to deputies too.
  await app.tick("2024-12-13T07:30:00+07:00");
  await app.tick("2024-12-13T14:00:00+07:00");
  hoa.sees(/Báo cáo năm 2024[\s\S]*UBND xã Tam Gia/);
  await lan.says("/donvi tam gia");
  await lan.tapsIn(lan.lastMessage(), "Kết thúc nhiệm vụ: Hoa");
  await lan.tapsIn(lan.lastMessage(), "Xác nhận kết thúc");
  hoa.sees("Anh/Chị thôi làm cán bộ đầu mối của Ủy ban nhân dân xã Tĩnh Bắc.");
  expect(text(nga)).toContain("Báo cáo năm 2024");
});

test("where the successor has nobody, the closed unit's focal point is reminded as its own", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await app.tick("2024-11-29T16:40:00+07:00");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TINH_BAC }]);
  for (const one of [lan, hoa]) await one.starts();
  await app.tick("2024-12-02T08:30:00+07:00");
  lan.sees("Chưa có cán bộ đầu mối: UBND xã Tam Gia.");
  await app.tick("2024-12-06T07:30:00+07:00");
  await app.tick("2024-12-06T08:00:00+07:00");
  expect(text(hoa)).toContain("UBND xã Tam Gia");
});
