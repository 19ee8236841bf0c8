import { expect, test } from "vitest";
import { givePlaces } from "../../support/places.ts";
import { draftOf, look, PLAN, report, TAM_GIA, TU_DOAN, withLan } from "../report/support.ts";
import { ASKED, goTo, inJune, reportAll, STRENGTHS, submit } from "./support.ts";

test("nothing to report is one confirmation, and counts as sent", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("báo cáo định kỳ");
  await hoa.taps("1");
  hoa.sees("Trong kỳ chưa có báo cáo nhiệm vụ nào.");
  await hoa.taps("Không phát sinh");
  hoa.sees("Gửi báo cáo “Không phát sinh” cho kỳ này?");
  await hoa.sendsPhoto();
  hoa.sees("Báo cáo “Không phát sinh” không kèm tệp");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Báo cáo này tính là đúng hạn");
  hoa.doesNotSee("Văn bản chính thức");
  await hoa.says("/nopbaocao");
  hoa.sees("đã gửi ngày 12/6/2024, đúng hạn (không phát sinh)");
  expect(await look(app, (read) => read.periodicReport.findFirst())).toMatchObject({ nil: true });
});

test("a nil report that was wrong becomes a full one", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.says("không phát sinh");
  await hoa.taps("Gửi báo cáo");
  await hoa.taps("Xem báo cáo");
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Kết quả trong kỳ");
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.strengths);
});

test("a unit that has reported something does not report nothing", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await report(hoa);
  await goTo(hoa, "known");
  hoa.doesNotSee("[Không phát sinh]");
  await hoa.says("không phát sinh");
  hoa.sees("Trong kỳ, đơn vị đã có 01 báo cáo nhiệm vụ có kết quả");
  hoa.sees(ASKED.known);
});

test("nor when the first report comes while “nothing to report” waits to be sent", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const lan = await withLan(app);
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Không phát sinh");
  await report(lan);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Trong kỳ, đơn vị đã có 01 báo cáo nhiệm vụ có kết quả");
  hoa.sees(ASKED.known);
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.strengths);
  expect(await look(app, (read) => read.periodicReport.count())).toBe(0);
});

test("much that is known is read page by page", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await reportAll(app);
  await goTo(hoa, "known");
  hoa.sees("Trang 1/2");
  await hoa.taps("Sau ›");
  hoa.sees("Trang 2/2");
  await hoa.taps("‹ Trước");
  hoa.sees("Trang 1/2");
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.strengths);
});

test("a leader is told that reporting is the focal points' business", async () => {
  const { app } = await inJune();
  await using _ = app;
  const binh = app.world.person("Bình");
  await givePlaces(app, PLAN.id, [{ person: binh, unit: TU_DOAN, role: "leader" }]);
  await binh.starts();
  await binh.presses(binh.lastMessage(), `kn:${TU_DOAN}:6T-2024`);
  binh.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
});

test("texts have 10 to 2,000 characters, and victims no names", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  await hoa.says("Tốt.");
  hoa.sees("Nội dung có 04 ký tự; cần từ 10 đến 2.000 ký tự.");
  await hoa.says("ă".normalize("NFD").repeat(2001));
  hoa.sees("Nội dung có 2.001/2.000 ký tự");
  await hoa.says("Đã hỗ trợ nạn nhân Hoàng Thị Mai tại thôn.");
  hoa.sees("tên người");
  await hoa.says("Tuyệt mật: kế hoạch của huyện.");
  hoa.sees("Không gửi tài liệu mật qua bot.");
  expect((await draftOf(app)).answers.strengths).toBeUndefined();
  await hoa.says("Đường dây 0912 345 678 hoạt động tốt.");
  await hoa.taps("Không phải thông tin cá nhân, giữ nguyên");
  hoa.sees(ASKED.weaknesses);
  expect((await draftOf(app)).answers.strengths).toContain("0912 345 678");
});

test("the longest report fits: the review is cut, the whole text comes in several messages", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const long = `${"<Truyền thông & đối thoại> ".repeat(73)}Hết.`;
  await goTo(hoa, "strengths");
  for (let i = 1; i <= 5; i++) await hoa.says(`${long} ${i}`);
  await hoa.says("45/BC-UBND ngày 11/6/2024");
  await hoa.taps("Bỏ qua");
  hoa.sees(ASKED.review);
  await hoa.taps("Xem toàn văn");
  hoa.sees("Kiến nghị, đề xuất: <Truyền thông");
  hoa.sees(ASKED.review);
  await hoa.taps("Gửi báo cáo");
  await hoa.taps("Xem báo cáo");
  hoa.sees("người gửi: Hoa");
  const { answers } = await draftOf(app);
  expect(answers.proposals).toBe(`${long} 5`);
});

test("what is no answer gets words that help, and the question again", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  const question = hoa.lastMessage();
  for (const [send, words] of [
    [() => hoa.sendsSticker(), "Nhãn dán không được lưu"],
    [() => hoa.sendsVoice(), "Bot không nghe được tin thoại"],
  ] as const) {
    await send();
    hoa.sees(words);
    hoa.sees(ASKED.strengths);
  }
  await hoa.says("/chuacolenh");
  hoa.sees("Không có lệnh /chuacolenh.");
  await hoa.says(STRENGTHS);
  await hoa.tapsIn(question, "Không có");
  hoa.sees("Nút này thuộc bước trước.");
  expect((await draftOf(app)).answers.strengths).toBe(STRENGTHS);
});

test("nobody opens another unit's draft or report, whatever the button says", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const nga = app.world.person("Nga");
  await givePlaces(app, PLAN.id, [{ person: nga, unit: TAM_GIA }]);
  await submit(hoa);
  const sent = await look(app, (read) => read.periodicReport.findFirstOrThrow());
  app.clock.advance({ minutes: 1 });
  await goTo(hoa, "review", "1");
  const draft = await draftOf(app);
  await nga.says("/nopbaocao");
  const forged = [
    `kn:${TU_DOAN}:6T-2024`,
    `kn:${TU_DOAN}:NAM-2024`,
    `ko:${draft.id}`,
    ...["send:-", "later:-", "drop:-", "full:-", "edit:strengths"].map((v) => `k:${draft.id}:${v}`),
    `kv:${sent.id}`,
    ...["correct", "withdraw", "files"].map((act) => `ka:${sent.id}:${act}`),
  ];
  for (const data of forged) {
    await nga.presses(nga.lastMessage(), data);
    nga.doesNotSee("Tú Đoạn");
    nga.doesNotSee(STRENGTHS);
  }
  expect(await look(app, (read) => read.periodicReport.count())).toBe(1);
  expect((await draftOf(app)).state).toBe("open");
});

test("a group chat shows and takes nothing", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const there = hoa.in(app.world.group("Cán bộ xã", [hoa]));
  for (const said of ["/nopbaocao", "báo cáo định kỳ"]) {
    await there.says(said);
    there.seesNothing();
  }
});

test("in English it is the same report", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/ngonngu");
  await hoa.taps("English");
  await hoa.says("/submit");
  hoa.sees("1. Báo cáo 06 tháng đầu năm 2024: not sent");
  await hoa.taps("1");
  hoa.sees("Step 1/7 · Results of the period");
  await hoa.taps("Continue");
  for (const answer of ["none", "none"]) await hoa.says(answer);
  await hoa.says("More talks in the evening.");
  hoa.sees("Step 6/7 · Proposals");
  await hoa.taps("None");
  await hoa.taps("No document yet");
  await hoa.says("send");
  hoa.sees("This report counts as on time (deadline: end of 14/6/2024).");
});
