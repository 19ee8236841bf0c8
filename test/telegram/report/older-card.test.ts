import { expect, test } from "vitest";
import { officeFile } from "../../support/files.ts";
import { ASKED, draftOf, goTo, withHoa } from "./support.ts";

const AT = { at: "2024-06-11T09:00:00+07:00" };
const HEAD = ["HỘI LHPN XÃ TÚ ĐOẠN", "Số: 21/BC-BTV", "BÁO CÁO", "Kết quả truyền thông 6 tháng"];
const TOLD =
  "Từ ngày 01/6/2024 đến ngày 05/6/2024, xã tổ chức 12 buổi tuyên truyền về bình đẳng giới cho 640 lượt người. Nà Mu 3 buổi, 150 người. Khòn Chả 4 buổi, 210 người. Bản Chu 5 buổi, 280 người. Phát 20 bản.";
const report = () => officeFile("docx", { lines: [...HEAD, TOLD, "Nơi nhận:"] });
const CAPTION = { caption: "Em gửi báo cáo 6 tháng ạ" };

test("of a document's total and its parts no tap takes both: each is offered, and what was not meant goes", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await hoa.sendsFile("bao cao.docx", report(), undefined, CAPTION);
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.doesNotSeeButton("Đúng cả");
  hoa.seesButton("Số cuộc/buổi: 24 cuộc");
  await hoa.taps("Số cuộc/buổi: 12 cuộc");
  hoa.sees("Số cuộc/buổi: 12 cuộc");
  hoa.doesNotSeeButton("Số cuộc/buổi: 24 cuộc");
  await hoa.taps("Số lượt người tham dự: 640 lượt người");
  hoa.sees(/Chưa dùng: “20 bản”$/m);
  expect((await draftOf(app)).answers.figures).toMatchObject({ so_cuoc: 12, nguoi_du: 640 });
});

test("what was not used of a document is said once on each card", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.sendsFile("bao cao.docx", report(), undefined, CAPTION);
  const times = () => hoa.lastMessage().text?.match(/Chưa dùng/g)?.length;
  expect(times()).toBe(1);
  await hoa.taps("Dùng tệp làm kết quả");
  expect(times()).toBe(1);
});

test("[Gửi báo cáo] of a card that a correction has overtaken sends nothing, says so and shows the new card", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await hoa.says(
    "Ngày 5/6/2024 tổ chức 2 buổi truyền thông lồng ghép về bình đẳng giới, 122 người dự, nữ 82",
  );
  const old = hoa.lastMessage();
  await hoa.says("nữ 84");
  await hoa.tapsIn(old, "Gửi báo cáo");
  hoa.sees(/Nút vừa bấm thuộc thẻ cũ, chưa ghi gì[\s\S]*nữ: 84/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

test("“no figure” of an older card answers no other figure that is asked by now", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await goTo(hoa, "figures");
  const old = hoa.lastMessage();
  await hoa.says("3 cuộc");
  await hoa.tapsIn(old, "Mục này không có số liệu");
  hoa.sees("Nút vừa bấm thuộc thẻ cũ");
  hoa.sees(ASKED.figures);
  expect((await draftOf(app)).answers.figures).toEqual({ so_cuoc: 3 });
});

test("a button pressed twice takes what stands on it, and not what has moved to its place", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await hoa.sendsFile("bao cao.docx", report(), undefined, CAPTION);
  await hoa.taps("Dùng tệp làm kết quả");
  const card = hoa.lastMessage();
  const first = card.reply_markup?.inline_keyboard
    .flat()
    .find(({ text }) => /: 12 cuộc/.test(text));
  if (!first || !("callback_data" in first)) throw new Error("No button");
  await hoa.presses(card, first.callback_data);
  await hoa.presses(card, first.callback_data);
  expect((await draftOf(app)).answers.figures).toEqual({ so_cuoc: 12 });
});
