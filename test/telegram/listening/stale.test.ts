import { expect, test } from "vitest";
import { tamGia } from "../papers/support.ts";
import { ASKED, goTo, RESULT, withHoa } from "../report/support.ts";

// A question listens for a day: after that nobody remembers what the next text would answer.

const TWO_DAYS = { hours: 48 };

test("a menu of the day before yesterday takes no question that is typed today; a draft's own words it takes", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/baocao");
  hoa.sees(ASKED.duty);
  app.clock.advance(TWO_DAYS);
  await hoa.says("còn bao nhiêu ngày nữa đến hạn");
  hoa.sees("Câu hỏi:");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");
  hoa.doesNotSee(ASKED.duty);

  await goTo(hoa, "result");
  app.clock.advance(TWO_DAYS);
  await hoa.says(RESULT);
  hoa.sees(ASKED.evidence);
});

test("what the office types days after [Trả lời] is no answer to the unit", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says("Chưa được cấp kinh phí truyền thông năm 2024.");
  await ba.taps("Gửi");
  await lan.taps("Trả lời");
  app.clock.advance(TWO_DAYS);
  const before = ba.screen();
  await lan.says("xã nào chưa nộp báo cáo 6 tháng");
  lan.sees("Câu hỏi:");
  expect(ba.screen()).toBe(before);
});

test("a periodic report that was left at its first question takes no report that is told days later", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  hoa.sees("Bước 1/");
  app.clock.advance({ hours: 216 });
  await hoa.says("Ngày 5/6 xã tổ chức 2 buổi truyền thông lồng ghép, 90 người dự, nữ 60");
  hoa.sees("Bot hiểu tin này là báo cáo");
});
