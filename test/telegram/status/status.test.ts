import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, sent, setting } from "./support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const TINH_BAC = "06574";

/** An office of two and a focal point of Tú Đoạn, in the middle of June. */
async function inJune() {
  const app = await startApp({ office: ["Lan", "Minh"] });
  app.clock.set("2024-06-14T15:20:00+07:00");
  const [lan, minh] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: TU_DOAN }]);
  await lan.starts();
  return { app, lan, minh, hoa };
}

test("the office looks at each unit with each of its duties, in a picture to open", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.1" }]);
  await lan.says("/tinhhinh");
  await lan.taps("Hình từng đơn vị");
  const photo = lan.lastMessage().photo?.at(-1);
  expect(photo?.width).toBe(1280);
});

test("the office asks where the plan stands and looks at it from each side", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await sent(app, [
    { by: hoa, unit: TU_DOAN, duty: "IV.12.1" },
    { by: hoa, unit: TU_DOAN, duty: "IV.12.3", status: "ongoing" },
    { by: hoa, unit: TU_DOAN, duty: "IV.12.5", status: "nil" },
    { by: hoa, unit: TAM_GIA, duty: "IV.12.3", draft: true },
  ]);

  await lan.says("/tinhhinh");
  const message = lan.sees("tính đến 15 giờ 20 ngày 14/6/2024");
  lan.sees("Tình hình thực hiện Kế hoạch năm 2024");
  lan.sees("Đơn vị đã báo cáo: 01/36");
  lan.sees(/Đã hoàn thành: 01\n• Đang thực hiện: 01\n• Chưa thực hiện: 0\n• Không phát sinh: 01/);
  lan.sees("Báo cáo đã nhận: 03");

  await lan.taps("Theo nội dung");
  expect(lan.sees(/II.1 Truyền thông\nNhiệm vụ đã báo cáo: 01\//).message_id).toBe(
    message.message_id,
  );
  lan.sees("tính đến 15 giờ 20 ngày 14/6/2024");

  await lan.taps("Theo khối");
  lan.sees(/Xã, thị trấn\nĐơn vị đã báo cáo: 01\/21\nNhiệm vụ đã báo cáo: 03\/126/);

  await lan.taps("Chưa có báo cáo (35)");
  lan.sees("Còn 35/36 đơn vị chưa có báo cáo nào.");
  lan.sees(/UBND xã Tam Gia \(đang soạn, 14\/6\/2024\)/);
  lan.doesNotSee("UBND xã Tú Đoạn");

  await lan.taps("Từng đơn vị");
  lan.seesButton("Phòng Tư pháp · 0/06");
  await lan.taps("Sau ›");
  await lan.taps("Sau ›");
  lan.sees("trang 3/5");
  await lan.taps("UBND xã Tú Đoạn · 03/06");
  expect(lan.sees("Ủy ban nhân dân xã Tú Đoạn").message_id).toBe(message.message_id);
});

test("a unit's card shows its duties, its people and its reports, which open in full", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  const result = "Tổ chức 03 buổi truyền thông tại các thôn.";
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.3", result }]);
  await lan.says("/tinhhinh tu doan");
  lan.sees("tính đến 15 giờ 20 ngày 14/6/2024");
  lan.sees("Nhiệm vụ đã báo cáo: 01/06");
  lan.sees(/IV\.12\.3 .*: Đã hoàn thành \(01 báo cáo, 14\/6\/2024\)/);
  lan.sees(/IV\.12\.1 .*: Chưa báo cáo/);
  lan.sees("• Hoa, đầu mối chính");
  lan.sees("Hoạt động gần nhất: ngày 14/6/2024.");

  await lan.taps("0001 · IV.12.3");
  lan.sees("Báo cáo số 0001");
  lan.sees(result);

  await lan.taps("Danh sách đơn vị");
  lan.sees("Tình hình từng đơn vị");
});

test("a new report is seen when the message is brought up to date", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("/tinhhinh");
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.1" }]);
  app.clock.advance({ minutes: 5 });
  await lan.taps("• Chung");
  lan.sees("tính đến 15 giờ 25 ngày 14/6/2024");
  lan.sees("Đơn vị đã báo cáo: 01/36");
  // Pressed again in the same minute nothing has changed, and Telegram is not asked to change it.
  await lan.taps("• Chung");
});

test("a unit is found however its name is typed", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  for (const [said, seen] of [
    ["/tinhhinh xã Tú Đoạn", "Ủy ban nhân dân xã Tú Đoạn"],
    ["/tinhhinh phong tu phap", "Phòng Tư pháp"],
    ["/tinhhinh phòng lao động", "Nhiệm vụ đã báo cáo: 0/06"],
    ["/tinhhinh tudoan", "Ủy ban nhân dân xã Tú Đoạn"],
    ["Tình hình tú đoạn", "Ủy ban nhân dân xã Tú Đoạn"],
    ["tinh hinh", "Đơn vị đã báo cáo: 0/36"],
    ["/tinhhinh zzzzzz <b>", "Không tìm thấy đơn vị “zzzzzz <b>”"],
  ] as const) {
    await lan.says(said);
    lan.sees(seen);
  }
});

test("several units fit, or only nearly: the office chooses", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("/tinhhinh xã Lộc Bình");
  lan.sees("Không có đơn vị “xã Lộc Bình”. Có phải Anh/Chị muốn tìm:");
  await lan.taps("UBND thị trấn Lộc Bình");
  lan.sees("Ủy ban nhân dân thị trấn Lộc Bình");

  await lan.says("/tinhhinh văn hóa");
  lan.sees("Có nhiều đơn vị khớp với “văn hóa”. Anh/Chị chọn:");
  lan.seesButton("Phòng VH và TT");
  lan.seesButton("TT VH, TT và TT");
});

test("who is not of the office is refused and learns nothing", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  const stranger = app.world.person("Tò Mò");
  await lan.says("/tinhhinh");
  const data = dataOf(lan.lastMessage(), "Theo khối");
  for (const person of [hoa, stranger]) {
    await person.says("/tinhhinh tu doan");
    person.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
    person.doesNotSee(/Tú Đoạn|\d\/\d/);
    // A button from a message of the time when she was of the office.
    const old = person.lastMessage();
    await person.presses(old, data);
    person.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
    expect(person.lastMessage()).toEqual(old);
    await person.opens(`https://t.me/${app.world.api.username}?start=tinhhinh-${TU_DOAN}`);
    person.doesNotSee("Tú Đoạn");
  }
});

test("in the office's group everyone sees numbers and nobody sees names", async () => {
  const { app, lan, minh, hoa } = await inJune();
  await using _ = app;
  const chi = app.world.person("Chi");
  const room = app.world.group("BĐG Lộc Bình", [lan, minh, hoa, chi]);
  await lan.in(room).says("/nhom");
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.1" }]);

  await chi.in(room).says("/tinhhinh");
  chi.in(room).sees("Đơn vị đã báo cáo: 01/36");
  await minh.in(room).taps("Chưa có báo cáo (35)");
  chi.in(room).sees("Còn 35/36 đơn vị chưa có báo cáo nào.");
  chi.in(room).sees("Tên đơn vị chỉ xem trong trò chuyện riêng với bot.");
  chi.in(room).doesNotSee("UBND xã");

  await chi.in(room).says("/tinhhinh tu doan");
  chi.in(room).sees("chỉ xem trong trò chuyện riêng");
  chi.in(room).doesNotSee("IV.12");
  // The button leads the office to the card, and others to a refusal.
  const link = urlOf(chi.in(room).lastMessage(), "UBND xã Tú Đoạn");
  await lan.opens(link);
  lan.sees("Nhiệm vụ đã báo cáo: 01/06");
  await chi.opens(link);
  chi.doesNotSee("Nhiệm vụ");
});

test("in the office's group units are named once the office chose so", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  const room = app.world.group("BĐG Lộc Bình", [lan]);
  await lan.in(room).says("/nhom");
  await setting(app, "group-names", "on");
  await lan.in(room).says("/tinhhinh");
  await lan.in(room).taps("Chưa có báo cáo (36)");
  lan.in(room).sees("• UBND xã Tú Đoạn");
  await lan.in(room).taps("Từng đơn vị");
  expect(urlOf(lan.in(room).lastMessage(), "Phòng Tư pháp")).toContain(
    "start=tinhhinh-phong-tu-phap",
  );
});

test("any other group is told nothing", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  const room = app.world.group("Hội bạn", [lan, hoa]);
  await lan.in(room).says("/tinhhinh");
  lan.in(room).sees("Bot chỉ phục vụ nhóm của cơ quan thường trực.");
  lan.in(room).doesNotSee(/\d\/\d/);
  await hoa.in(room).says("/tinhhinh tu doan");
  hoa.in(room).doesNotSee("Tú Đoạn");
});

test("in December Tam Gia stands for Tĩnh Bắc too", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  const ba = app.world.person("Ba");
  await givePlaces(app, PLAN, [{ person: ba, unit: TAM_GIA }]);
  await sent(app, [{ by: ba, unit: TAM_GIA, duty: "IV.12.3" }]);
  app.clock.set("2024-12-02T08:00:00+07:00");
  await lan.says("/tinhhinh");
  lan.sees("Đơn vị đã báo cáo: 01/35");
  await lan.says("/tinhhinh tam gia");
  lan.sees("Tính cả phần việc tiếp nhận từ UBND xã Tĩnh Bắc.");
  lan.sees(/IV\.12\.3 .*: Đã hoàn thành .* · phần tiếp nhận từ UBND xã Tĩnh Bắc: chưa báo cáo/);
  await lan.says("/tinhhinh tĩnh bắc");
  lan.sees(
    "Đơn vị đã sáp nhập sau ngày 30/11/2024. UBND xã Tam Gia tiếp nhận các nhiệm vụ còn lại.",
  );
  await lan.taps("UBND xã Tam Gia");
  lan.sees("Ủy ban nhân dân xã Tam Gia");
  await lan.presses(lan.lastMessage(), `su:${TINH_BAC}:0`);
  lan.sees("Đơn vị đã sáp nhập");
});

test("in English", async () => {
  const app = await startApp({ office: ["Amy"], language: "en" });
  await using _ = app;
  const [amy] = app.office;
  await amy.says("/status");
  amy.sees("Units that reported: 0/36");
  await amy.taps("By kind");
  amy.sees("Communes and towns");
});

interface Buttons {
  readonly reply_markup?: { readonly inline_keyboard?: readonly (readonly object[])[] };
}

function buttonOf(message: Buttons, label: string): Record<string, string> {
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat() as Record<string, string>[];
  const found = buttons.find(({ text }) => text?.includes(label));
  if (!found) throw new Error(`No button "${label}"`);
  return found;
}

const dataOf = (message: Buttons, label: string) => buttonOf(message, label).callback_data ?? "";
const urlOf = (message: Buttons, label: string) => buttonOf(message, label).url ?? "";

test("around the plan's last day its standing says that the next plan is wanted", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  app.clock.set("2024-11-30T09:00:00+07:00");
  await lan.says("/tinhhinh");
  lan.doesNotSee(/Kế hoạch hết thời gian|Kế hoạch đã hết thời gian/);
  app.clock.set("2024-12-02T09:00:00+07:00");
  await lan.says("/tinhhinh");
  lan.sees("Kế hoạch hết thời gian ngày 31/12/2024.");
  app.clock.set("2025-01-06T09:00:00+07:00");
  await lan.says("/tinhhinh");
  lan.sees("Kế hoạch đã hết thời gian (31/12/2024).");
  await lan.says("/tongquan");
  lan.sees("Kế hoạch đã hết thời gian (31/12/2024).");
});
