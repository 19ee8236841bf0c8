import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { ASKED, draftOf, look, RESULT, type Town, withCommunes, withHoa } from "./support.ts";

const SENTENCE = "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90, ngân sách 5 triệu";

async function inNovember(): Promise<Town> {
  const town = await withHoa();
  town.app.clock.set("2024-11-21T08:00:00+07:00");
  return town;
}

test("a report in one sentence is understood, and only what is missing is asked", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(SENTENCE);
  hoa.sees("Bot hiểu tin này là báo cáo kết quả:\n• ngày 20/11/2024");
  hoa.sees(/tham dự: 150 lượt người\n\s+– Người dự là nữ: 90[\s\S]*5\.000\.000 đồng/);
  hoa.sees("Báo cáo này thuộc nhiệm vụ nào? Nhiệm vụ có vẻ phù hợp xếp trước.\n1. Tổ chức Tháng");
  await hoa.taps("1");
  hoa.sees(ASKED.status);
  await hoa.taps("Đã hoàn thành");
  // One event is one session; that is shown as worked out.
  hoa.sees(
    /Bước 4\/7 · Số liệu[\s\S]*Số cuộc\/buổi: 1 cuộc \(tự tính\)[\s\S]*tham dự: 150 lượt người/,
  );
  await hoa.taps("Các mục còn lại không có số liệu");
  hoa.sees(ASKED.evidence);
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  hoa.sees(`Kết quả: ${SENTENCE}`);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

const UNDERSTOOD: readonly [said: string, answers: Record<string, unknown>][] = [
  [
    "hom qua thi tran to chuc truyen thong 2 buoi, 120 nguoi, nu 70",
    { period: { from: "2024-11-20", to: "2024-11-20" } },
  ],
  [
    "Từ 18 đến 20/11 Hội Phụ nữ phối hợp tổ chức 03 lớp tập huấn, 85 học viên",
    { period: { from: "2024-11-18", to: "2024-11-20" } },
  ],
  ["Đã treo 12 băng rôn, phát 500 tờ rơi tuyên truyền Tháng hành động", {}],
];

test("variants of it", async () => {
  const { app, people } = await withCommunes(UNDERSTOOD.length);
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  for (const [i, [said, answers]] of UNDERSTOOD.entries()) {
    const person = people[i] as Actor;
    await person.says(said);
    person.sees("Bot hiểu tin này là báo cáo kết quả");
    person.sees("Báo cáo này thuộc nhiệm vụ nào?");
    const result = said.replace("hom qua", "ngày 20/11/2024");
    expect((await draftOf(app, person)).answers).toMatchObject({ ...answers, result });
  }
});

test("unlikely and impossible figures are not taken over but asked again", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Ngày 20/11 xã tổ chức 70 cuộc mít tinh, 150 người dự, nữ 190");
  hoa.sees("tham dự: 150 lượt người");
  hoa.doesNotSee("190");
  hoa.doesNotSee("70 cuộc");
  const { figures } = (await draftOf(app)).answers;
  expect(figures).toEqual({ nguoi_du: 150 });
});

test("a day that cannot be is asked again", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Ngày 31/11 xã tổ chức mít tinh, 150 người dự, nữ 90");
  hoa.sees("Báo cáo này thuộc nhiệm vụ nào?");
  expect((await draftOf(app)).answers).not.toHaveProperty("period");
});

test.each([
  ["a victim's name", `${SENTENCE}, tặng quà cháu Lan`, "tên người: cháu Lan"],
  ["a secret mark", `${SENTENCE}, theo công văn TỐI MẬT`, "Không gửi tài liệu mật qua bot"],
])("a sentence with %s becomes no draft", async (_what, said, words) => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(said);
  hoa.sees(words);
  expect(await look(app, (read) => read.draft.count())).toBe(0);
});

test("with a phone number its words are left to their own question", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(`${SENTENCE}, liên hệ 0912345678`);
  hoa.sees(/chưa được lưu:\n• số điện thoại: 0912345678/);
  const { answers } = await draftOf(app);
  expect(answers).toMatchObject({ figures: { nguoi_du: 150 } });
  expect(answers).not.toHaveProperty("result");
});

test.each([
  "Chào đồng chí, khi nào tổ chức mít tinh ạ?",
  "Mai xã sẽ tổ chức mít tinh, dự kiến 150 người dự",
  "Cảm ơn đồng chí",
  "Hội nghị hoãn sang tuần sau, mời 30 đại biểu",
])("chat is not taken for a report: %s", async (said) => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(said);
  hoa.doesNotSee("Bot hiểu tin này là báo cáo");
  expect(await look(app, (read) => read.draft.count())).toBe(0);
});

test("in the middle of a dialogue a sentence is the answer to its question", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(SENTENCE);
  await hoa.taps("1");
  await hoa.taps("Đã hoàn thành");
  await hoa.says("1 cuộc");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  await hoa.taps("Sửa: Kết quả");
  await hoa.says(RESULT);
  hoa.sees(`Kết quả: ${RESULT}`);
  expect(await look(app, (read) => read.draft.count())).toBe(1);
});

test("several events of one message are taken together with one tap, or one of them", async () => {
  const { app, people } = await withCommunes(2);
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  const told =
    "Ngày 18/11 tại thôn Nà Mu 50 người dự, nữ 30; ngày 20/11 tại thôn Bản Chu 40 người dự, nữ 22.";
  const [hoa, lan] = people as [Actor, Actor];
  for (const person of [hoa, lan]) {
    await person.says(told);
    await person.taps("1");
    await person.taps("Đã hoàn thành");
    person.sees("Tin này kể nhiều hoạt động");
  }
  await hoa.taps("Gộp thành một báo cáo");
  expect((await draftOf(app, hoa)).answers).toMatchObject({
    period: { from: "2024-11-18", to: "2024-11-20" },
    figures: { so_cuoc: 2, nguoi_du: 90, nguoi_du_nu: 52, nguoi_du_nam: 38 },
  });
  await lan.taps("Chỉ ngày 20/11/2024");
  const { answers } = await draftOf(app, lan);
  expect(answers).toMatchObject({
    period: { from: "2024-11-20", to: "2024-11-20" },
    figures: { nguoi_du: 40, nguoi_du_nu: 22 },
  });
  expect(JSON.stringify(answers)).toMatch(/"unread":\["Ngày 18\/11/);
});

test("what was not used is named, from the sentence to the review", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Ngày 20/11 xã tổ chức tọa đàm, hơn 60 đại biểu dự, tặng 12 suất quà");
  hoa.sees("tham dự: khoảng 60 lượt người");
  hoa.sees("Chưa dùng: “12 suất quà”");
  await hoa.taps("1");
  await hoa.taps("Đã hoàn thành");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  hoa.sees(/kiểm tra lại trước khi gửi[\s\S]*Chưa dùng: “12 suất quà”/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("tham dự: khoảng 60 lượt người");
});
