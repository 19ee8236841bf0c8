import { expect, test } from "vitest";
import { tamGia } from "../papers/support.ts";
import { look } from "../report/support.ts";

const UNHEARD = "Bot chưa hiểu tin này";
const NAME = "Báo cáo 06 tháng đầu năm 2024";

/** Two days before the report is due; nobody was reminded. */
const due = () => tamGia("2024-06-12T08:30:00+07:00");

test("more time is asked for without a reminder: what was said is not asked again", async () => {
  const { app, ba } = await due();
  await using _ = app;
  await ba.says("xin gia hạn đến 20/6 ạ");
  ba.sees("Xin gia hạn đến hết thứ Năm, ngày 20/6/2024. Nhập lý do");
});

test("a paper that went out is claimed for what is due", async () => {
  const { app, ba } = await due();
  await using _ = app;
  await ba.says("đã nộp ngày 5/6");
  ba.sees("Đã ghi ngày 05/6/2024. Văn bản số bao nhiêu?");
});

test.each(["mai tôi gửi", "dạ chiều em gửi"])(
  "“%s” claims nothing, and names what is due with what can be done",
  async (words) => {
    const { app, ba } = await due();
    await using _ = app;
    await ba.says(words);
    ba.doesNotSee(UNHEARD);
    ba.sees(NAME);
    expect(await look(app, (read) => read.paper.count())).toBe(0);
  },
);

test.each(["👍", "ok ạ", "cảm ơn em"])(
  "“%s” is thanked for, and says nothing of any report",
  async (words) => {
    const { app, ba } = await due();
    await using _ = app;
    await ba.says(words);
    ba.sees("Cảm ơn Anh/Chị.");
    ba.doesNotSee(NAME);
    ba.seesButton("Nộp báo cáo định kỳ");
  },
);

test("of several that are due it is asked which is meant", async () => {
  const { app, ba } = await tamGia("2024-12-10T08:30:00+07:00");
  await using _ = app;
  await ba.says("xin gia hạn đến 20/12");
  ba.sees("Anh/Chị chọn hạn báo cáo");
  await ba.says("xã đã nộp ngày 5/12");
  ba.sees("Văn bản giấy đã gửi là của báo cáo nào?");
});

test("where nothing is due soon, the words are of nothing", async () => {
  const { app, ba } = await tamGia("2024-04-10T08:30:00+07:00");
  await using _ = app;
  await ba.says("mai tôi gửi");
  ba.sees(UNHEARD);
});

test("“mai em gửi” after the last day for reminders says what to do, with the buttons for it", async () => {
  const { app, ba } = await tamGia("2024-06-14T08:20:00+07:00");
  await using _ = app;
  await ba.says("mai tôi gửi");
  ba.sees(/Xin gia hạn|xin gia hạn/);
  await ba.taps("Xin gia hạn");
  ba.sees(`Xin gia hạn: ${NAME}`);
});
