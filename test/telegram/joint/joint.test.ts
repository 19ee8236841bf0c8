import { expect, test } from "vitest";
import { occasionOf } from "../../../src/plan/occasions.ts";
import { unitIn } from "../../../src/progress/standing.ts";
import { readStanding } from "../../../src/progress/store/standing.ts";
import { sumsOf } from "../../../src/reports/periodic-sums.ts";
import { readTaskFacts } from "../../../src/reports/store/task-facts.ts";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { ASKED, goTo, look, PLAN, TAM_GIA, TU_DOAN } from "../report/support.ts";

type App = RunningApp<readonly ["Lan"]>;

/** Hoa of Tú Đoạn, Ba of Tam Gia, and Lan of the office, on a Wednesday of June. */
async function inJune(): Promise<{ app: App; hoa: Actor; ba: Actor; lan: Actor }> {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set("2024-06-12T08:20:00+07:00");
  await app.tick();
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  await hoa.starts();
  await ba.starts();
  return { app, hoa, ba, lan: app.office[0] };
}

/** Hoa's report of yesterday's three sessions, which names Tam Gia as partner. */
async function withPartner(hoa: Actor): Promise<void> {
  await goTo(hoa, "review");
  await hoa.taps("Nhiệm vụ, đơn vị khác");
  await hoa.taps("Đơn vị phối hợp");
  await hoa.says("tam gia");
  hoa.seesButton("✓ UBND xã Tam Gia");
  await hoa.taps("Xong");
  await hoa.taps("Xong");
  hoa.sees("Chủ trì: đơn vị báo cáo\nPhối hợp: UBND xã Tam Gia");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số");
}

/** The hour of work at which units are asked about what others say of them. */
async function nextHour(app: App): Promise<void> {
  const now = app.clock.now();
  await app.tick(new Date(Math.ceil((now.getTime() + 1) / 3_600_000) * 3_600_000));
}

/** How many people came, by unit, and all together, as the sums of the year have it. */
async function people(app: App): Promise<Record<string, number>> {
  const occasion = occasionOf(PLAN, "NAM-2024");
  if (!occasion) throw new Error("The plan has it");
  return look(app, async (read) => {
    const counts: Record<string, number> = {};
    for (const code of [TU_DOAN, TAM_GIA]) {
      const unit = PLAN.units.find((one) => one.code === code);
      const facts = await readTaskFacts(read, PLAN, [code]);
      const sums = sumsOf(PLAN, { occasion, owedFor: unit ? [unit] : [] }, facts);
      counts[code] = sums.areas.reduce((sum, { values }) => sum + Number(values.nguoi_du ?? 0), 0);
    }
    return counts;
  });
}

/** Where a unit stands with its duties, as status and cards tell it. */
async function standing(app: App, unit: string): Promise<Record<string, string>> {
  const duties = await look(app, async (read) => {
    const all = await readStanding(read, PLAN, app.clock.now());
    return unitIn(all, unit)?.duties ?? [];
  });
  const told = duties.filter(({ status }) => status !== "none" && status !== "not-due");
  return Object.fromEntries(told.map(({ duty, status }) => [duty.code, status]));
}

test("one event serves two duties, and its figures count once", async () => {
  const { app, hoa, lan } = await inJune();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.taps("Nhiệm vụ, đơn vị khác");
  hoa.sees("Số liệu chỉ tính một lần.");
  await hoa.taps("Nhiệm vụ khác của đơn vị");
  await hoa.taps("5 · ");
  hoa.seesButton("✓ 5 · ");
  await hoa.says("99");
  hoa.sees("Nhiệm vụ này không thuộc đơn vị của Anh/Chị.");
  await hoa.taps("Xong");
  await hoa.taps("Xong");
  hoa.sees(ASKED.review);
  hoa.sees("Đồng thời thực hiện: ");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đơn vị còn 04/06 nhiệm vụ");

  expect(await standing(app, TU_DOAN)).toEqual({ "IV.12.3": "completed", "IV.12.5": "completed" });
  expect(await people(app)).toEqual({ [TU_DOAN]: 120, [TAM_GIA]: 0 });
  await lan.says("/tinhhinh");
  lan.sees("Báo cáo đã nhận: 01");

  // A correction takes the second duty away again.
  await hoa.taps("Đính chính");
  await hoa.taps("Nhiệm vụ, đơn vị khác");
  await hoa.taps("Nhiệm vụ khác của đơn vị");
  await hoa.taps("✓ 5 · ");
  await hoa.taps("Xong");
  await hoa.taps("Xong");
  hoa.sees(/Đồng thời thực hiện: .* → không nêu/);
  await hoa.taps("Gửi báo cáo");
  expect(await standing(app, TU_DOAN)).toEqual({ "IV.12.3": "completed" });
});

test("two communes hold one event: the partner confirms with one tap and need not report it again", async () => {
  const { app, hoa, ba, lan } = await inJune();
  await using _ = app;
  await withPartner(hoa);
  expect(await standing(app, TAM_GIA)).toEqual({});
  await nextHour(app);
  ba.sees("Đơn vị khác báo cáo hoạt động có đơn vị Anh/Chị tham gia. Đúng không?");
  ba.sees(
    /1\. Báo cáo số 0001 của UBND xã Tú Đoạn, ngày 11\/6\/2024: .*Đơn vị Anh\/Chị phối hợp\./,
  );
  await ba.taps("1 · Đúng");
  ba.sees("Không cần báo cáo lại hoạt động này; số liệu tính tại UBND xã Tú Đoạn.");
  expect(await standing(app, TAM_GIA)).toEqual({ "IV.12.3": "completed" });
  expect(await people(app)).toEqual({ [TU_DOAN]: 120, [TAM_GIA]: 0 });
  // It is asked once.
  const last = ba.lastMessage().message_id;
  await nextHour(app);
  expect(ba.lastMessage().message_id).toBe(last);

  await lan.says("/tinhhinh tam gia");
  lan.sees(/Phối hợp với đơn vị khác\n• Báo cáo số 0001 của UBND xã Tú Đoạn.* \(đã xác nhận\)/);
  await lan.taps("0001");
  lan.sees("Phối hợp: UBND xã Tam Gia (đã xác nhận)");

  await ba.says("/nhiemvu");
  ba.sees(/Phối hợp với đơn vị khác\n• Báo cáo số 0001 của UBND xã Tú Đoạn/);

  // The half-year's report of the partner names it, and adds up nothing.
  await ba.says("/nopbaocao");
  await ba.taps("1");
  ba.sees("Không cộng 01 báo cáo về hoạt động do đơn vị khác chủ trì");
  ba.doesNotSee("120 lượt người");
});

test("the office itself took part: whoever of the office answers, answers for its unit", async () => {
  const { app, hoa, lan } = await inJune();
  await using _ = app;
  await lan.starts();
  await goTo(hoa, "review");
  await hoa.taps("Nhiệm vụ, đơn vị khác");
  await hoa.taps("Đơn vị phối hợp");
  await hoa.taps("Phòng LĐ, TB, XH - DT");
  await hoa.taps("Xong");
  await hoa.taps("Xong");
  await hoa.taps("Gửi báo cáo");
  await nextHour(app);
  await lan.taps("1 · Đúng");
  // None of its duties is the commune's: it says which of its own the event serves.
  lan.sees("Hoạt động này thực hiện nhiệm vụ nào của đơn vị Anh/Chị?");
  await lan.taps("Tổ chức truyền thông về BĐG");
  lan.sees("Không cần báo cáo lại hoạt động này");
  await lan.says("/nhiemvu");
  lan.sees(/Phối hợp với đơn vị khác\n• Báo cáo số 0001 của UBND xã Tú Đoạn.*\(đã xác nhận\)/);
});

test("the partner says no: the reporter hears of it, and may correct it", async () => {
  const { app, hoa, ba } = await inJune();
  await using _ = app;
  await withPartner(hoa);
  await nextHour(app);
  // Overlooked, it is found with the unit's duties.
  await ba.says("/nhiemvu");
  await ba.taps("1 · Không phải");
  ba.sees("bot đã báo lại UBND xã Tú Đoạn.");
  await app.world.settled();
  hoa.sees("UBND xã Tam Gia cho biết không phối hợp hoạt động ngày 11/6/2024 tại báo cáo số 0001");
  expect(await standing(app, TAM_GIA)).toEqual({});
  await ba.taps("Sửa lại: Đúng");
  expect(await standing(app, TAM_GIA)).toEqual({ "IV.12.3": "completed" });
});

test("a correction takes a partner away, a withdrawal the event, and both are told to the partner", async () => {
  const { app, hoa, ba } = await inJune();
  await using _ = app;
  await withPartner(hoa);
  await nextHour(app);
  await ba.taps("1 · Đúng");
  const receipt = hoa.sees("Đã ghi nhận báo cáo số 0001");
  await hoa.tapsIn(receipt, "Xem");
  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi, không ghi lý do");
  await app.world.settled();
  ba.sees("UBND xã Tú Đoạn đã thu hồi báo cáo số 0001");
  expect(await standing(app, TAM_GIA)).toEqual({});
  await hoa.taps("Khôi phục");
  await app.world.settled();
  ba.sees("Hoạt động này lại được tính cho nhiệm vụ của đơn vị.");
  expect(await standing(app, TAM_GIA)).toEqual({ "IV.12.3": "completed" });

  await hoa.tapsIn(receipt, "Đính chính");
  await hoa.taps("Nhiệm vụ, đơn vị khác");
  await hoa.taps("Đơn vị phối hợp");
  await hoa.says("tam gia");
  await hoa.taps("Xong");
  await hoa.taps("Xong");
  await hoa.taps("Gửi báo cáo");
  await app.world.settled();
  ba.sees("không còn nêu đơn vị Anh/Chị phối hợp");
  expect(await standing(app, TAM_GIA)).toEqual({});
});

test("of an accepted report a correction takes the partner away when the office accepts it", async () => {
  const { app, hoa, ba, lan } = await inJune();
  await using _ = app;
  await withPartner(hoa);
  const receipt = hoa.sees("Đã ghi nhận báo cáo số 0001");
  await nextHour(app);
  await ba.taps("1 · Đúng");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Tiếp nhận");

  await hoa.tapsIn(receipt, "Đính chính");
  await hoa.taps("Nhiệm vụ, đơn vị khác");
  await hoa.taps("Đơn vị phối hợp");
  await hoa.taps("✓ UBND xã Tam Gia");
  await hoa.taps("Xong");
  await hoa.taps("Xong");
  await hoa.taps("Gửi báo cáo");
  expect(await standing(app, TAM_GIA)).toEqual({ "IV.12.3": "completed" });
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Tiếp nhận");
  await app.world.settled();
  ba.sees("không còn nêu đơn vị Anh/Chị phối hợp");
  expect(await standing(app, TAM_GIA)).toEqual({});
});

test("the partner reports the same event itself: it is asked, and the event counts with its host", async () => {
  const { app, hoa, ba } = await inJune();
  await using _ = app;
  await withPartner(hoa);
  await goTo(ba, "review");
  ba.sees(
    "Báo cáo số 0001 của UBND xã Tú Đoạn (ngày 11/6/2024) cho biết đơn vị Anh/Chị cùng tham gia",
  );
  ba.doesNotSee("[Gửi báo cáo]");
  await ba.says("gửi");
  ba.sees("Có phải chính là hoạt động này?");
  await ba.taps("Cùng một hoạt động");
  ba.sees("Cùng một hoạt động với báo cáo số 0001 của UBND xã Tú Đoạn");
  await ba.taps("Gửi báo cáo");
  ba.sees("Hoạt động phối hợp với UBND xã Tú Đoạn: số liệu tính tại báo cáo số 0001.");
  expect(await people(app)).toEqual({ [TU_DOAN]: 120, [TAM_GIA]: 0 });
  // Without the host's report the event is not lost.
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi, không ghi lý do");
  expect(await people(app)).toEqual({ [TU_DOAN]: 0, [TAM_GIA]: 120 });
});

test("the partner had reported it before: its word ties the two reports", async () => {
  const { app, hoa, ba } = await inJune();
  await using _ = app;
  await goTo(ba, "review");
  await ba.taps("Gửi báo cáo");
  await withPartner(hoa);
  expect(await people(app)).toEqual({ [TU_DOAN]: 120, [TAM_GIA]: 120 });
  await nextHour(app);
  await ba.taps("1 · Đúng");
  ba.sees(/Có phải cùng một hoạt động\?[\s\S]*• Số 0001, ngày 11\/6\/2024/);
  await ba.taps("Cùng hoạt động: số 0001");
  expect(await people(app)).toEqual({ [TU_DOAN]: 120, [TAM_GIA]: 0 });
});

test("another unit held it: its figures count here, marked, until the host reports and they name each other", async () => {
  const { app, hoa, ba, lan } = await inJune();
  await using _ = app;
  await goTo(ba, "review");
  await ba.taps("Nhiệm vụ, đơn vị khác");
  await ba.taps("Đơn vị khác chủ trì");
  await ba.says("tu doan");
  ba.sees("Chủ trì: UBND xã Tú Đoạn");
  await ba.taps("Xong");
  await ba.taps("Gửi báo cáo");
  ba.sees("UBND xã Tú Đoạn chưa báo cáo hoạt động này; số liệu tạm tính tại báo cáo này.");
  expect(await people(app)).toEqual({ [TU_DOAN]: 0, [TAM_GIA]: 120 });
  await lan.says("/tinhhinh tu doan");
  lan.sees(/Báo cáo số 0001 của UBND xã Tam Gia.*\(chưa trả lời\); nêu đơn vị này chủ trì/);

  await nextHour(app);
  await hoa.taps("1 · Đúng");
  hoa.sees("Số liệu tạm tính tại UBND xã Tam Gia cho đến khi đơn vị Anh/Chị báo cáo.");
  await goTo(hoa, "review");
  hoa.sees("Báo cáo số 0001 của UBND xã Tam Gia (ngày 11/6/2024) cho biết đơn vị Anh/Chị chủ trì");
  await hoa.taps("Cùng một hoạt động");
  await hoa.taps("Gửi báo cáo");
  expect(await people(app)).toEqual({ [TU_DOAN]: 120, [TAM_GIA]: 0 });
  await ba.says("/lichsu");
  await ba.taps("1");
  ba.sees("Hoạt động phối hợp với UBND xã Tú Đoạn: số liệu tính tại báo cáo số 0002.");
});
