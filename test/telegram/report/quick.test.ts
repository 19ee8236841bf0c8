import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import type { Actor } from "../../support/actors.ts";
import { draftOf, look, RESULT, type Town, withCommunes, withHoa } from "./support.ts";

const SENTENCE = "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90, ngân sách 5 triệu";

async function inNovember(): Promise<Town> {
  const town = await withHoa();
  town.app.clock.set("2024-11-21T08:00:00+07:00");
  return town;
}

test("a clear report in one sentence is sent with one tap; what it does not say is shown as not said", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(`${SENTENCE}, hưởng ứng Tháng hành động`);
  hoa.sees("Bot hiểu tin này là báo cáo sau.");
  hoa.sees("Nhiệm vụ: Tổ chức Tháng hành động tại địa phương");
  hoa.sees("Tình trạng: Đã hoàn thành\nThời gian: ngày 20/11/2024");
  // One event is one session; that is shown as worked out.
  hoa.sees(/Số cuộc\/buổi: 01 cuộc \(tự tính\)[\s\S]*tham dự: 150 lượt người/);
  hoa.sees(/Người dự là nữ: 90[\s\S]*5\.000\.000 đồng/);
  hoa.sees(/Không nêu: .*Tin, bài/);
  hoa.sees("Khó khăn, vướng mắc: không nêu");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
  const { answers } = await look(app, (read) => read.revision.findFirstOrThrow());
  expect(answers).toMatchObject({ short: true, figures: { nguoi_du: 150, so_cuoc: 1 } });
  expect(answers).not.toHaveProperty("obstacle");
});

test("a doubtful duty is asked, with buttons that carry a word and the number of every list", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("/nhiemvu");
  hoa.sees("3. Truyền thông lồng ghép về BĐG trên địa bàn");
  await hoa.says("Ngày 20/11 xã tổ chức hội nghị, 150 người dự, nữ 90");
  hoa.sees("Bot hiểu tin này là báo cáo kết quả:\n• ngày 20/11/2024");
  hoa.sees("Báo cáo này thuộc nhiệm vụ nào? Nhiệm vụ có vẻ phù hợp xếp trước.");
  hoa.sees("3. Truyền thông lồng ghép về BĐG trên địa bàn");
  hoa.seesButton("3 · Truyền thông lồng ghép");
  await hoa.says("3");
  hoa.sees("Nhiệm vụ: Truyền thông lồng ghép về BĐG trên địa bàn");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

test("a duty whose time has not come is offered last, under its own number", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/baocao");
  hoa.sees(
    /7\. Triển khai văn bản[\s\S]*2\. Kế hoạch Tháng hành động[\s\S]*8\. Tổ chức Tháng hành động/,
  );
});

test("without a day only the day is asked", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Đã treo 12 băng rôn, phát 500 tờ rơi tuyên truyền về bình đẳng giới");
  hoa.sees(/Bot hiểu tin này là báo cáo kết quả:[\s\S]*Thời gian/);
  hoa.seesButton("Tháng này (từ 01/11/2024)");
  hoa.seesButton("Quý này (từ 01/10/2024)");
  await hoa.taps("Từ đầu năm đến nay");
  hoa.sees("Thời gian: từ ngày 01/01/2024 đến ngày 21/11/2024");
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
    person.sees("Bot hiểu tin này là báo cáo");
    const result = said.replace("hom qua", "ngày 20/11/2024");
    expect((await draftOf(app, person)).answers).toMatchObject({ ...answers, result });
  }
});

test("an unlikely figure waits for a word, an impossible one is named and not taken", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Ngày 20/11 xã tổ chức 70 cuộc truyền thông lồng ghép, 150 người dự, nữ 190");
  hoa.sees(/tổng và các phần không khớp nhau \(150 người dự, nữ 190\)/);
  hoa.sees(/khác thường:\n• Số cuộc\/buổi: 70 cuộc/);
  // Which of the two is wrong, nobody knows: neither is taken.
  expect((await draftOf(app)).answers.figures ?? {}).toEqual({});
  await hoa.taps("Đúng");
  hoa.sees(/kiểm tra[\s\S]*Số cuộc\/buổi: 70 cuộc/);
});

test("a day that cannot be is asked again", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Ngày 31/11 xã tổ chức mít tinh, 150 người dự, nữ 90");
  hoa.sees("Lịch không có ngày 31/11. Vui lòng nhập lại.");
  hoa.sees("Hoạt động diễn ra ngày nào?");
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
    "Truyền thông lồng ghép: ngày 18/11 tại thôn Nà Mu 50 người dự, nữ 30; ngày 20/11 tại thôn Bản Chu 40 người dự, nữ 22.";
  const [hoa, lan] = people as [Actor, Actor];
  for (const person of [hoa, lan]) {
    await person.says(told);
    person.sees("Tin này kể nhiều hoạt động");
    person.sees("• ngày 20/11 tại thôn Bản Chu 40 người dự, nữ 22");
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
  expect(JSON.stringify(answers)).toMatch(/"unread":\["ngày 18\/11/);
});

test("what was not used is named, from the sentence to the review", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Ngày 20/11 xã tổ chức tọa đàm, hơn 60 đại biểu dự, treo 12 lá cờ");
  hoa.sees("tham dự: khoảng 60 lượt người");
  hoa.sees(/kiểm tra[\s\S]*Chưa dùng: “12 lá cờ”/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("tham dự: khoảng 60 lượt người");
});

test("several events become one report after the other, each filled in", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(
    "Truyền thông lồng ghép: ngày 18/11 tại thôn Nà Mu 50 người dự, nữ 30; ngày 20/11 tại thôn Bản Chu 40 người dự, nữ 22.",
  );
  await hoa.taps("Lần lượt từng hoạt động");
  hoa.sees(/ngày 18\/11\/2024[\s\S]*01 cuộc \(tự tính\)[\s\S]*50 lượt người[\s\S]*còn 01\)/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
  hoa.sees(/ngày 20\/11\/2024[\s\S]*40 lượt người/);
  await hoa.says("nữ 23");
  await hoa.says("gửi");
  hoa.sees("Đã ghi nhận báo cáo số 0002");
  const sent = await look(app, (read) =>
    read.revision.findMany({ orderBy: inOrder("submittedAt"), select: { answers: true } }),
  );
  expect(sent.map(({ answers }) => answers)).toMatchObject([
    { period: { from: "2024-11-18" }, figures: { nguoi_du: 50, so_cuoc: 1 } },
    { period: { from: "2024-11-20" }, figures: { nguoi_du: 40, nguoi_du_nu: 23 } },
  ]);
});
