import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { givePlaces } from "../../support/places.ts";
import { look } from "../report/support.ts";
import { carrying, HALF_YEAR, PLAN, TAM_GIA, TINH_BAC, tamGia } from "./support.ts";

const CLAIM = ["dp", TAM_GIA, HALF_YEAR] as const;

test("a unit says that its document went out; the first of the office settles it, the others see who", async () => {
  const { app, lan, minh, ba, tu } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  ba.sees(/Báo cáo 06 tháng đầu năm 2024 · UBND xã Tam Gia\nNhập số, ký hiệu và ngày/);
  await ba.says("45/BC-UBND ngày 7/6");
  ba.sees(/Anh\/Chị kiểm tra lại:\n45\/BC-UBND ngày 07\/6\/2024/);
  lan.doesNotSee("Văn bản");
  await ba.taps("Gửi");
  ba.sees(/Đã ghi nhận\. Bot không nhắc hạn này.*\n\n.*\nUBND xã Tam Gia\nVăn bản số 45\/BC-UBND/);

  lan.sees(/Văn bản số 45\/BC-UBND ngày 07\/6\/2024\nĐơn vị báo đã gửi lúc 08 giờ 00 .*\(Ba\)/);
  const asked = minh.sees("Chờ cơ quan thường trực xác nhận");
  await lan.taps("Đã nhận hôm nay");
  lan.sees(/Cơ quan thường trực đã nhận ngày 10\/6\/2024, xác nhận lúc 08 giờ 00 ngày 10\/6\/2024/);
  lan.doesNotSeeButton("Chưa nhận được");
  for (const person of [ba, tu]) {
    person.sees("Cơ quan thường trực đã nhận văn bản số 45/BC-UBND ngày 07/6/2024 của đơn vị");
  }
  minh.sees("Cơ quan thường trực đã nhận ngày 10/6/2024, xác nhận lúc 08 giờ 00");
  minh.doesNotSeeButton("Chưa nhận được");

  // Minh's tap was on its way.
  const [id] = (await look(app, (read) => read.paper.findMany())).map((row) => row.id);
  await minh.presses(asked, `ds:${id}:no-word`);
  minh.sees("Văn bản này đã có người xử lý.");
  ba.doesNotSee("chưa nhận được");

  await ba.taps("Xem");
  ba.sees(/Văn bản số 45\/BC-UBND ngày 07\/6\/2024\nCơ quan thường trực đã nhận/);
  await carrying(ba, ...CLAIM);
  ba.sees("Cơ quan thường trực đã nhận");
  ba.doesNotSee("Nhập số");
});

test("number and day may come one after the other, and what cannot be is asked again", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("đã gửi hôm qua");
  ba.sees("Chưa rõ số, ký hiệu văn bản.");
  await ba.sendsSticker();
  ba.sees("Mục này chỉ nhận chữ; tin vừa rồi không được lưu. Vui lòng nhập bằng chữ.");
  await ba.says("Báo cáo số 45/BC-UBND");
  ba.sees("Văn bản số 45/BC-UBND đề ngày nào?");
  await ba.says("12/6");
  ba.sees(/Ngày 12\/6\/2024 không phù hợp[\s\S]*đề ngày nào/);
  await ba.says("7/6");
  ba.sees("45/BC-UBND ngày 07/6/2024");
  // Another number is another document.
  await ba.says("46/BC-UBND ngày 6/6");
  ba.sees("46/BC-UBND ngày 06/6/2024");
  await ba.taps("Hủy");
  ba.sees("Đã hủy. Không có nội dung nào được gửi.");
  expect(await look(app, (read) => read.paper.count())).toBe(0);
});

test("what did not arrive is said with a word, and the unit says it again", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await lan.taps("Chưa nhận được");
  lan.sees("Anh/Chị trao đổi với đơn vị nội dung gì?");
  ba.doesNotSee("chưa nhận được");
  await lan.says("Văn thư chưa thấy, đề nghị gửi lại.");
  await lan.taps("Gửi");
  lan.sees(/Cơ quan thường trực chưa nhận được, trả lời lúc.*\nVăn thư chưa thấy/);
  ba.sees(/chưa nhận được văn bản số 45\/BC-UBND[\s\S]*Văn thư chưa thấy, đề nghị gửi lại\./);
  ba.sees("/nopbaocao");

  await ba.taps("Đã gửi bản giấy");
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  lan.sees("Chờ cơ quan thường trực xác nhận");
  await lan.taps("Chưa nhận được");
  await lan.taps("Không nhắn thêm");
  ba.sees("chưa nhận được văn bản số 45/BC-UBND");
  await lan.taps("Hủy xác nhận");
  lan.sees("Hủy câu trả lời về văn bản này?");
  await lan.taps("Hủy xác nhận");
  ba.sees("Cơ quan thường trực đang kiểm tra lại văn bản số 45/BC-UBND");
  await lan.taps("Đã nhận hôm nay");
  ba.sees("Cơ quan thường trực đã nhận văn bản số 45/BC-UBND");
  const log = await look(app, (read) => read.logEntry.findMany({ orderBy: inOrder("at") }));
  const actions = log.map(({ action }) => action).filter((one) => one.startsWith("paper."));
  expect(actions).toContain("paper.reopened");
  expect(actions.filter((one) => one === "paper.refused")).toHaveLength(2);
  const changes = await look(app, (read) => read.paperChange.findMany({ orderBy: inOrder("at") }));
  // The office gave no name.
  const [lanId, baId] = [changes[1]?.personId, changes[0]?.personId];
  expect(changes.map(({ deed, personId }) => [deed, personId])).toEqual([
    ["claimed", baId],
    ["refused", lanId],
    ["claimed", baId],
    ["refused", lanId],
    ["reopened", lanId],
    ["confirmed", lanId],
  ]);
  expect(lanId).not.toBe(baId);
  expect(changes[1]?.word).toBe("Văn thư chưa thấy, đề nghị gửi lại.");
});

test("a refusal is not taken back once the unit has said something else", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await lan.taps("Chưa nhận được");
  await lan.taps("Không nhắn thêm");
  const refused = lan.sees("Cơ quan thường trực chưa nhận được, trả lời lúc");
  await ba.taps("Đã gửi bản giấy");
  await ba.says("46/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  // Two papers would wait for one report.
  await lan.tapsIn(refused, "Hủy xác nhận");
  await lan.taps("Hủy xác nhận");
  lan.sees("Văn bản này đã có người xử lý.");
  ba.doesNotSee("đang kiểm tra lại");
  const rows = await look(app, (read) => read.paper.findMany({ orderBy: { number: "asc" } }));
  expect(rows.map(({ number, state }) => `${number} ${state}`)).toEqual([
    "45/BC-UBND refused",
    "46/BC-UBND claimed",
  ]);
});

test("a wrong number is corrected, a claim withdrawn; the office sees both", async () => {
  const { app, lan, minh, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await ba.taps("Sửa số, ngày");
  await ba.says("54/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  lan.sees("Thông báo về văn bản này đã được rút.");
  lan.sees(/Văn bản số 54\/BC-UBND.*\nĐơn vị báo đã gửi/);
  await carrying(ba, ...CLAIM);
  ba.sees("Văn bản số 54/BC-UBND");
  await ba.taps("Rút thông báo");
  ba.sees("Thông báo về văn bản này đã được rút.");
  minh.doesNotSeeButton("Đã nhận");
  const rows = await look(app, (read) => read.paper.findMany());
  expect(rows.map(({ state }) => state)).toEqual(["withdrawn", "withdrawn"]);
});

test("two taps claim once", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  const check = ba.sees("Anh/Chị kiểm tra lại");
  await ba.tapsIn(check, "Gửi");
  await carrying(ba, ...CLAIM);
  await ba.taps("Sửa số, ngày");
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  ba.sees("Văn bản này đã được ghi nhận trước đó.");
  lan.doesNotSee("đã được rút");
  expect(await look(app, (read) => read.paper.count())).toBe(1);
});

test("the office marks a document that nobody spoke of, and may take it back", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await lan.says("/tinhhinh tam gia");
  lan.doesNotSeeButton("Bản giấy: Báo cáo năm 2024");
  await lan.taps("Bản giấy: Báo cáo 06 tháng đầu năm 2024");
  lan.sees("Nhập số, ký hiệu và ngày của văn bản đã nhận");
  await lan.says("45/BC-UBND ngày 7/6");
  await lan.taps("Đã nhận hôm nay");
  lan.sees("Đã ghi nhận và báo cho đơn vị.");
  ba.sees("Cơ quan thường trực ghi nhận đã nhận văn bản số 45/BC-UBND ngày 07/6/2024");
  await lan.taps("Hủy xác nhận");
  lan.sees("Hủy câu trả lời về văn bản này?");
  await lan.taps("Hủy xác nhận");
  ba.sees("đang kiểm tra lại");
  const rows = await look(app, (read) => read.paper.findMany());
  expect(rows.map(({ state }) => state)).toEqual(["withdrawn"]);
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  lan.sees("Nhập số");
});

test("nobody speaks for another unit, and a stranger not at all", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  const other = app.world.person("Xa");
  await givePlaces(app, PLAN, [{ person: other, unit: "06526" }]);
  await other.starts();
  await carrying(other, ...CLAIM);
  other.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
  await carrying(other, "dr", TAM_GIA, HALF_YEAR);
  other.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  const id = await look(app, async (read) => (await read.paper.findFirstOrThrow()).id);
  for (const data of [`do:${id}`, `ds:${id}:yes`, `dw:${id}`]) {
    await other.presses(other.lastMessage(), data);
    other.sees(/^Nội dung này (chỉ )?dành cho/);
  }
  await lan.presses(lan.lastMessage(), `dw:${id}`);
  lan.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
  await lan.presses(lan.lastMessage(), "dp:06559:X-2024");
  lan.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
});

test("on the card of a unit that took over another, each button says whose paper it is", async () => {
  const { app, lan } = await tamGia("2024-12-03T08:00:00+07:00");
  await using _ = app;
  await lan.says("/tinhhinh tam gia");
  lan.seesButton("Bản giấy: Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Bản giấy: Báo cáo 06 tháng đầu năm 2024 (UBND xã Tĩnh Bắc)");
  lan.sees("UBND xã Tĩnh Bắc");
});

test("after the merger Tam Gia speaks for what Tĩnh Bắc owed, and hears the answer", async () => {
  const { app, lan, ba } = await tamGia("2024-12-03T08:00:00+07:00");
  await using _ = app;
  await carrying(ba, "dp", TINH_BAC, HALF_YEAR);
  ba.sees("UBND xã Tĩnh Bắc");
  await ba.says("45/BC-UBND ngày 12/6");
  await ba.taps("Gửi");
  lan.sees("UBND xã Tĩnh Bắc");
  await lan.taps("Đã nhận hôm nay");
  ba.sees("Cơ quan thường trực đã nhận văn bản số 45/BC-UBND ngày 12/6/2024");
});

test("after two working days the office is asked again about all that waits, in one message", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await app.tick("2024-06-11T08:30:00+07:00");
  lan.doesNotSee(/từ 02 ngày làm việc trở lên/);
  await app.tick("2024-06-12T08:30:00+07:00");
  lan.sees(/Văn bản giấy chờ xác nhận: 01\. .* từ 02 ngày làm việc trở lên/);
  lan.sees(/UBND xã Tam Gia: 45\/BC-UBND ngày 07\/6\/2024 · .*, báo ngày 10\/6\/2024/);
  await lan.taps("Văn bản chờ xác nhận (01)");
  await lan.taps("1");
  await lan.taps("Đã nhận hôm nay");
  ba.sees("Cơ quan thường trực đã nhận văn bản số 45/BC-UBND");
});

test("what waits for the office's word is found from the status", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await lan.says("/tinhhinh");
  lan.doesNotSeeButton("Văn bản chờ xác nhận");
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await lan.says("/tinhhinh");
  await lan.taps("Văn bản chờ xác nhận (01)");
  lan.sees("1. UBND xã Tam Gia: 45/BC-UBND ngày 07/6/2024 · Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("1");
  await lan.taps("Đã nhận hôm nay");
  ba.sees("Cơ quan thường trực đã nhận văn bản số 45/BC-UBND");
  await carrying(lan, "dl", "0");
  lan.sees("Không có văn bản nào chờ xác nhận.");
});

test("whoever has their data deleted is named in no message to others", async () => {
  const { app, lan } = await tamGia();
  await using _ = app;
  const name = "Hoàng Thị Thử";
  const hoang = app.world.person(name);
  await givePlaces(app, PLAN, [{ person: hoang, unit: "06526" }]);
  await hoang.starts();
  await carrying(hoang, "dp", "06526", HALF_YEAR);
  await hoang.says("45/BC-UBND ngày 7/6");
  await hoang.taps("Gửi");
  lan.sees(name);
  await carrying(hoang, "xa", "06526", HALF_YEAR);
  await hoang.taps("Đến hết thứ Ba");
  await hoang.says("Chờ số liệu của các thôn.");
  await hoang.taps("Gửi");
  await hoang.says("/dulieucuatoi");
  await hoang.taps("Xóa dữ liệu của tôi");
  await hoang.taps("Xóa dữ liệu");
  const notices = await look(app, (read) => read.notice.findMany());
  expect(notices.filter(({ call }) => JSON.stringify(call).includes(name))).toEqual([]);
  await lan.says("/giahan");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("xin đến 18/6/2024");
  lan.sees(/gửi lúc .*, cán bộ phụ trách\)/);
});
