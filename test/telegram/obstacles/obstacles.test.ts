import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN } from "../status/support.ts";

const TAM_GIA = "06559";
const TINH_BAC = "06574";
const TEXT = "Xã chưa được bố trí kinh phí cho Tháng hành động, đề nghị hướng dẫn nguồn chi.";

/** An office of two, a focal point and her deputy in Tam Gia. */
async function tamGia() {
  const app = await startApp({ office: ["Lan", "Minh"] });
  const [lan, minh] = app.office;
  const [ba, tu] = [app.world.person("Ba"), app.world.person("Tư")];
  await givePlaces(app, PLAN, [
    { person: ba, unit: TAM_GIA },
    { person: tu, unit: TAM_GIA, role: "deputy" },
  ]);
  for (const person of [lan, minh, ba, tu]) await person.starts();
  return { app, lan, minh, ba, tu };
}

test("a focal point raises an obstacle, the office answers by replying, the unit reads it", async () => {
  const { app, lan, minh, ba, tu } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  ba.sees("Nêu vướng mắc của UBND xã Tam Gia");
  await ba.says(TEXT);
  ba.sees(TEXT);
  await ba.taps("Gửi");
  ba.sees("Đã tiếp nhận vướng mắc số 01 của UBND xã Tam Gia. Cơ quan thường trực sẽ trả lời.");
  const notice = lan.sees("Vướng mắc số 01 của UBND xã Tam Gia");
  minh.sees(TEXT);

  await lan.replies(notice, "Chi từ nguồn sự nghiệp của xã < 15 triệu đồng.");
  lan.sees("Nội dung trả lời vướng mắc số 01 gửi UBND xã Tam Gia.");
  ba.doesNotSee("15 triệu");
  await lan.taps("Gửi");
  lan.sees("Đã gửi trả lời vướng mắc số 01 đến UBND xã Tam Gia.");
  for (const person of [ba, tu]) {
    person.sees("Vướng mắc số 01 đã được trả lời:");
    person.sees("Chi từ nguồn sự nghiệp của xã < 15 triệu đồng.");
  }
  minh.sees("đã trả lời vướng mắc số 01 của UBND xã Tam Gia");

  await ba.taps("Xem vướng mắc");
  ba.sees("Trả lời lúc 08 giờ 00");
});

test.each([
  "nêu vướng mắc: không có kinh phí in tài liệu tuyên truyền",
  "Khó khăn: không có kinh phí in tài liệu tuyên truyền",
])("what hinders, typed in answer to nothing, is shown back and sent: %s", async (typed) => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says(typed);
  ba.sees("không có kinh phí in tài liệu tuyên truyền");
  await ba.taps("Gửi");
  ba.sees("Đã tiếp nhận vướng mắc số 01");
  lan.sees("không có kinh phí in tài liệu tuyên truyền");
});

test("two taps raise one", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  const check = ba.sees("Anh/Chị kiểm tra lại trước khi gửi");
  const data = sendData(check);
  await ba.tapsIn(check, "Gửi");
  await ba.presses(check, data);
  await lan.says("/vuongmac");
  lan.sees("Vướng mắc chờ trả lời (01)");
});

test("an edited text is another text, and what is sent is what was shown", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  const typed = await ba.says(TEXT);
  await ba.edits("Xã thiếu cán bộ làm công tác bình đẳng giới.", typed);
  const check = ba.sees("Xã thiếu cán bộ làm công tác bình đẳng giới.");
  await ba.tapsIn(check, "Gửi");
  lan.sees("Xã thiếu cán bộ làm công tác bình đẳng giới.");
});

test("what must not be stored is refused, what only looks so is asked", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says("Ngắn quá");
  ba.sees("Nội dung có 08 ký tự; cần từ 10 đến 2.000 ký tự.");
  await ba.says("Công văn đóng dấu TUYỆT MẬT chưa triển khai được ở xã.");
  ba.sees("Không gửi tài liệu mật qua bot.");
  await ba.says("Nạn nhân Nguyễn Thị Hồng chưa được hỗ trợ theo chế độ.");
  ba.sees("Nguyễn Thị Hồng");
  ba.doesNotSeeButton("Gửi");
  await ba.sendsSticker();
  ba.sees("Mục này chỉ nhận chữ");
  await ba.says("Đề nghị liên hệ số 0912345678 để hướng dẫn cách nhập số liệu.");
  ba.sees("không ghi thông tin này:\n• số điện thoại: 0912345678");
  await ba.taps("Gửi");
  lan.sees("0912345678");
});

test("leaving the dialogue sends nothing, and other commands work in the middle of it", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.taps("Vướng mắc đã nêu");
  ba.sees("Đơn vị chưa nêu vướng mắc nào.");
  await ba.says(TEXT);
  ba.sees("Anh/Chị kiểm tra lại trước khi gửi");
  await ba.taps("Hủy");
  ba.sees("Đã hủy. Không có nội dung nào được gửi.");
  await ba.says(TEXT);
  ba.doesNotSee("Anh/Chị kiểm tra lại trước khi gửi");
  await lan.says("/vuongmac");
  lan.sees("Không có vướng mắc nào chờ trả lời.");
});

test("the office answers by the button; a second answer is added to the first", async () => {
  const { app, lan, minh, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  await ba.taps("Gửi");

  await lan.taps("Trả lời");
  lan.sees("Nhập nội dung trả lời vướng mắc số 01 của UBND xã Tam Gia:");
  await lan.says("Đồng ý.");
  await lan.taps("Gửi");
  ba.sees("Vướng mắc số 01 đã được trả lời:");

  await minh.taps("Trả lời");
  minh.sees("đã được trả lời như dưới đây");
  minh.sees("Đồng ý.");
  await minh.says("Mức chi theo Thông tư của Bộ Tài chính.");
  await minh.taps("Gửi");
  minh.sees("dưới dạng trả lời bổ sung");
  expect(ba.sees("Vướng mắc số 01 được trả lời bổ sung:").text).not.toContain("Đồng ý.");

  await lan.says("/vuongmac");
  await lan.taps("Đã trả lời");
  await lan.taps("01");
  lan.sees(/Đồng ý\.\n\nBổ sung ngày 03\/6\/2024:\nMức chi theo Thông tư/);
});

test("nobody reads or answers what is not theirs", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  const xa = app.world.person("Xa");
  await givePlaces(app, PLAN, [{ person: xa, unit: "06526" }]);
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  const check = ba.sees("Anh/Chị kiểm tra lại");
  await ba.taps("Gửi");
  const open = dataOf(ba.lastMessage(), "Xem vướng mắc");

  await xa.says("/vuongmac");
  await xa.presses(xa.lastMessage(), open);
  xa.doesNotSee("kinh phí");
  await xa.says("/vuongmac");
  await xa.presses(xa.lastMessage(), open.replace("oo:", "oa:"));
  xa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await xa.presses(xa.lastMessage(), sendData(check));
  xa.doesNotSee("Đã tiếp nhận");

  const stranger = app.world.person("Lạ");
  await stranger.says("/vuongmac");
  stranger.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị và cơ quan thường trực.");
});

test("after the merger the answer reaches Tam Gia", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  const bac = app.world.person("Bắc");
  await givePlaces(app, PLAN, [{ person: bac, unit: TINH_BAC }]);
  app.clock.set("2024-11-29T08:00:00+07:00");
  await bac.says("/vuongmac");
  await bac.says(TEXT);
  await bac.taps("Gửi");
  const notice = lan.sees("Vướng mắc số 01 của UBND xã Tĩnh Bắc");
  app.clock.set("2024-12-02T08:00:00+07:00");
  await lan.replies(notice, "Chi từ nguồn sự nghiệp của xã.");
  await lan.taps("Gửi");
  ba.sees("Vướng mắc số 01 đã được trả lời:");
});

interface Buttons {
  readonly reply_markup?: { readonly inline_keyboard?: readonly (readonly object[])[] };
}

function dataOf(message: Buttons, label: string): string {
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat() as Record<string, string>[];
  return buttons.find(({ text }) => text === label)?.callback_data ?? "";
}

const sendData = (message: Buttons) => dataOf(message, "Gửi");

test("the office hands one on: the unit hears to whom, lists count it apart, and it is answered later", async () => {
  const { app, lan, minh, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  await ba.taps("Gửi");
  await lan.says("Vướng mắc");
  await lan.taps("01");
  await lan.taps("Trình cấp trên");
  lan.sees("Vướng mắc số 01 của UBND xã Tam Gia đã được trình cơ quan nào?");
  ba.doesNotSee("trình Ủy ban");
  await lan.taps("Trình Ủy ban nhân dân huyện Lộc Bình");
  lan.sees(
    "Đã ghi nhận: vướng mắc số 01 của UBND xã Tam Gia trình Ủy ban nhân dân huyện Lộc Bình.",
  );
  ba.sees("Vướng mắc số 01 của đơn vị đã được cơ quan thường trực trình Ủy ban nhân dân huyện");
  await ba.taps("Xem vướng mắc");
  ba.sees("Đã trình Ủy ban nhân dân huyện Lộc Bình lúc 08 giờ 00 ngày");

  await minh.says("/vuongmac");
  minh.sees("Không có vướng mắc nào chờ trả lời.");
  await minh.taps("Đã trình");
  minh.sees("Vướng mắc đã trình cấp trên (01)");
  await minh.says("/tinhhinh");
  minh.sees("Vướng mắc chờ trả lời: 0; đã trình cấp trên: 01");
  await minh.says("/nhatky");
  minh.sees("trình cấp trên vướng mắc số 01");

  await lan.taps("Trả lời");
  await lan.says("UBND huyện đồng ý bố trí kinh phí.");
  await lan.taps("Gửi");
  ba.sees("UBND huyện đồng ý bố trí kinh phí.");
  await minh.says("/tinhhinh");
  minh.doesNotSee("đã trình cấp trên:");
});

test("of one that waits for long the office is told by name, once a week", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await app.tick("2024-06-03T08:00:00+07:00");
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  await ba.taps("Gửi");
  const HEAD = "Vướng mắc chờ quá 05 ngày làm việc:";
  const toldBy = async (day: string) => {
    await app.tick(`${day}T07:30:00+07:00`);
    return lan.screen().split(HEAD).length - 1;
  };
  // Five working days have not gone by on the Monday after.
  expect(await toldBy("2024-06-10")).toBe(0);
  expect(await toldBy("2024-06-17")).toBe(1);
  lan.sees("• số 01, UBND xã Tam Gia (nêu 03/6/2024)");
  expect(await toldBy("2024-06-21")).toBe(1);
  expect(await toldBy("2024-06-24")).toBe(2);
  await lan.taps("Xem vướng mắc");
  await lan.taps("01");
  await lan.taps("Trình cấp trên");
  await lan.taps("Trình Ủy ban nhân dân huyện Lộc Bình");
  await app.tick("2024-07-05T07:30:00+07:00");
  lan.doesNotSee(HEAD);
});
