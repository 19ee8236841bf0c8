import { expect, test } from "vitest";
import { pendingIn, tellsNil } from "../../../src/reports/words.ts";
import { officeFile } from "../../support/files.ts";
import { jpeg } from "../../support/pictures.ts";
import { draftOf, look, withHoa } from "../report/support.ts";

const TOLD = "xã tổ chức truyền thông lồng ghép về bình đẳng giới, 150 người dự, nữ 90";

test("that nothing took place, told by itself, is asked of what it is said: a report of a duty, which says so", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("tháng này xã không phát sinh gì ạ");
  hoa.sees("báo không phát sinh: cho báo cáo định kỳ hay cho một nhiệm vụ?");
  await hoa.taps("Cho một nhiệm vụ");
  hoa.sees(/Bot hiểu: Không phát sinh[\s\S]*Chọn số của nhiệm vụ/);
  await hoa.taps("4 · Lồng ghép BĐG trong an…");
  hoa.sees("Không phát sinh");
  expect((await draftOf(app)).answers).toMatchObject({ status: "nil", duty: "IV.12.4" });
});

test("of the periodic report it is said there", async () => {
  const { app, hoa } = await withHoa(undefined, { at: "2024-06-11T09:00:00+07:00" });
  await using _ = app;
  await hoa.says("kỳ này xã em không phát sinh gì ạ");
  await hoa.taps("Báo cáo 06 tháng đầu năm 2024");
  hoa.seesButton("Không phát sinh");
  await hoa.taps("Không phát sinh");
  hoa.sees(/kiểm tra|Không phát sinh/);
});

test("with the duty named nothing is asked but whether to send it", async () => {
  const { app, hoa } = await withHoa(undefined, { at: "2024-06-11T09:00:00+07:00" });
  await using _ = app;
  await hoa.says("Nhiệm vụ 4 không có gì để báo cáo ạ");
  hoa.sees(/Lồng ghép BĐG trong an sinh xã hội[\s\S]*Không phát sinh/);
  expect((await draftOf(app)).answers).toMatchObject({ status: "nil", duty: "IV.12.4" });
});

test("what is not done yet, with its reason and when it is planned, in one sentence", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(
    "Kế hoạch Tháng hành động trên địa bàn chưa thực hiện do chưa có kinh phí, dự kiến quý IV",
  );
  hoa.sees(/Chưa thực hiện[\s\S]*chưa có kinh phí[\s\S]*quý IV/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

test.each([
  ["Không phát sinh gì mới", true],
  ["quý này không có phát sinh", true],
  ["đơn vị không có gì để báo cáo", true],
  ["kỳ này xã em không phát sinh gì ạ", true],
  ["tháng này chưa có hoạt động nào", true],
  ["Quý II xã không tổ chức hoạt động nào ạ", true],
  ["xã chưa triển khai được gì", true],
  ["không có nội dung gì báo cáo ạ", true],
  ["chưa có hoạt động nào về kinh phí", false],
  ["chưa có kinh phí nào", false],
  ["đơn vị nào chưa có hoạt động nào", false],
  ["không có gì khó", false],
  ["Đã họp thôn, chưa có hoạt động truyền thông nào thu hút 40 người", false],
  ["Không phát sinh vụ bạo lực nào", false],
  ["đơn vị nào không phát sinh?", false],
  ["Ngày 5/6 họp 40 người, không phát sinh vướng mắc", false],
])("%s", (said, isNil) => {
  expect(tellsNil(said)).toBe(isNil);
});

test("a sentence of what was done is not pending", () => {
  expect(pendingIn("Đã họp 40 người, chưa làm được sân khấu")).toBeNull();
  expect(pendingIn("Nhiệm vụ 2 chưa triển khai vì thiếu người")).toEqual({
    ...{ about: "Nhiệm vụ 2", reason: "thiếu người", planned: null },
  });
});

test("an edited message corrects at the review, before → after", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const said = await hoa.says(`Ngày 01/6 ${TOLD}`);
  await hoa.edits(`Ngày 01/6 ${TOLD.replace("nữ 90", "nữ 95")}`, said);
  hoa.sees(/Đã sửa:[\s\S]*90 lượt người → 95 lượt người/);
  await hoa.edits("ok nhé", said);
  hoa.sees("Sửa tin nhắn đã gửi không làm thay đổi câu trả lời");
});

test("a picture that another report has is named with its number", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const photo = await jpeg();
  await hoa.sendsPhoto(photo, `Ngày 01/6 ${TOLD}`);
  await hoa.taps("Gửi báo cáo");
  await hoa.sendsPhoto(photo, `Ngày 02/6 ${TOLD} tại thôn Nà Mu`);
  hoa.sees(/đã có trong báo cáo số 0001 của đơn vị/);
});

test("of an album with a letter it is said that none of it is kept", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const letter = officeFile("docx", { lines: ["Chồng em đánh em, nhờ các anh chị giúp em."] });
  await hoa.sendsAlbum([await jpeg(), { name: "thu.docx", bytes: letter }], "Hồ sơ");
  hoa.sees(
    /Nội dung tệp “thu\.docx” không được lưu; các ảnh, tệp khác gửi cùng cũng chưa được lưu/,
  );
  expect(await look(app, (read) => read.evidence.count())).toBe(0);
});
