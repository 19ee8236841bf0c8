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

test("in the days of the Action Month a sentence that does not name it is asked whether it is of it, as in the dialogue", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(
    "Ngày 19/11 xã tổ chức 01 buổi truyền thông lồng ghép về bình đẳng giới, 60 người dự, nữ 40",
  );
  hoa.sees("Hoạt động này thuộc Tháng hành động, đúng không?");
  await hoa.taps("Đúng");
  hoa.sees("Nhiệm vụ: Truyền thông lồng ghép về BĐG trên địa bàn");
  hoa.sees("Tính vào Tháng hành động");
  await hoa.taps("Sửa: Tháng hành động");
  await hoa.says("không");
  hoa.sees("Không tính vào Tháng hành động");
  // Another day of the month leaves the answer, one beside the month needs none.
  await hoa.says("ngày 18/11");
  hoa.sees("Không tính vào Tháng hành động");
  await hoa.says("ngày 18/10");
  hoa.sees("Tháng hành động: không → không nêu");
  await hoa.says("ngày 20/11");
  hoa.sees("Hoạt động này thuộc Tháng hành động, đúng không?");
});

test("a day that is typed after the sentence is asked about the Action Month, too", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Đã truyền thông lồng ghép về bình đẳng giới 3 cuộc, 120 người, nữ 70");
  await hoa.says("19/11");
  hoa.sees("Hoạt động này thuộc Tháng hành động, đúng không?");
});

test("a doubtful duty is asked, with buttons that carry a word and the number of every list", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("/nhiemvu");
  hoa.sees("3. Truyền thông lồng ghép về BĐG trên địa bàn");
  await hoa.says("Ngày 20/11 xã tổ chức hội nghị, 150 người dự, nữ 90");
  hoa.sees("Bot hiểu tin này là báo cáo kết quả:\n• ngày 20/11/2024");
  hoa.sees("Báo cáo này thuộc nhiệm vụ nào? Có thể là một trong các nhiệm vụ sau:");
  hoa.sees("3. Truyền thông lồng ghép về BĐG trên địa bàn");
  hoa.seesButton("3 · Truyền thông lồng ghép");
  await hoa.says("3");
  await hoa.taps("Không");
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
  await hoa.taps("Không");
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
  await hoa.taps("Không");
  hoa.sees(/ngày 18\/11\/2024[\s\S]*01 cuộc \(tự tính\)[\s\S]*50 lượt người[\s\S]*còn 01\)/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
  // What was said of the month is said of what the message tells.
  hoa.sees(/ngày 20\/11\/2024\nKhông tính vào Tháng hành động[\s\S]*40 lượt người/);
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

test("what may as well be a plan is asked about; one word makes it the report that was typed", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Quý III xã tổ chức 3 hội nghị theo kế hoạch, 40 đại biểu, nữ 25");
  hoa.sees("Đây có phải báo cáo không? Bot chưa ghi nhận gì.");
  hoa.sees("Quý III xã tổ chức 3 hội nghị theo kế hoạch");
  await hoa.taps("Đúng, là báo cáo");
  hoa.sees("từ ngày 01/7/2024 đến ngày 30/9/2024");
  hoa.sees("3 cuộc");
});

test("what may as well be a plan and is none leaves nothing behind", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says("Quý III xã tổ chức 3 hội nghị theo kế hoạch, 40 đại biểu, nữ 25");
  await hoa.taps("Không dùng");
  expect(await look(app, (read) => read.draft.count())).toBe(0);
});

test("figures that another duty asks for are named on the card, not dropped", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(
    "Ngày 20/11 xã tổ chức mít tinh hưởng ứng Tháng hành động, 150 người dự, nữ 90, CLB có 30 thành viên",
  );
  hoa.sees("Nhiệm vụ: Tổ chức Tháng hành động tại địa phương");
  hoa.sees("Chưa dùng: “30 thành viên”");
});

test("several figures that were offered are counted with one tap", async () => {
  const { app, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(
    "Ngày 20/11 xã mít tinh Tháng hành động, thôn Nà Mu 60 người dự, thôn Bản Tấu 48 người dự, phát 120 tờ rơi ở chợ, 80 tờ rơi ở trường",
  );
  hoa.sees("Chưa tính vào số liệu");
  await hoa.taps("Đúng cả: tính 02 số");
  hoa.sees(/tham dự: 108 lượt người[\s\S]*200 tờ/);
});
