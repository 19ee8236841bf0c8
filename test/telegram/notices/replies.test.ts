import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { ASKED, report } from "../report/support.ts";
import { inDatabase, PLAN, reported, SIX, TU_DOAN } from "./support.ts";

const REMINDER = "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024";

/** Hoa of Tú Đoạn has just been reminded of the six-month report. */
async function reminded() {
  const app = await startApp({ office: ["Lan"] });
  await app.tick("2024-06-07T07:50:00+07:00");
  const [lan] = app.office;
  const [hoa, lam] = [app.world.person("Hoa"), app.world.person("Lâm")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: lam, unit: TU_DOAN, role: "leader" },
  ]);
  for (const person of [lan, hoa, lam]) await person.starts();
  await app.tick("2024-06-07T08:00:00+07:00");
  return { app, lan, hoa, lam, reminder: hoa.sees(REMINDER) };
}

test.each([
  ["by a reply", true],
  ["as the next thing said", false],
])("what went out on paper is claimed with its number and day, %s", async (_, isReply) => {
  const { app, lan, hoa, reminder } = await reminded();
  await using __ = app;
  const says = (text: string) => (isReply ? hoa.replies(reminder, text) : hoa.says(text));
  await says("Dạ xã đã báo cáo bằng văn bản số 45/BC-UBND ngày 5/6 rồi ạ");
  hoa.sees(/45\/BC-UBND[\s\S]*05\/6\/2024/);
  await hoa.taps("Gửi");
  lan.sees("45/BC-UBND");
});

test("of a paper whose day was said only the number is asked, of a number only the day", async () => {
  const { app, hoa, reminder } = await reminded();
  await using _ = app;
  await hoa.replies(reminder, "đã nộp ngày 5/6");
  hoa.sees("Đã ghi ngày 05/6/2024. Văn bản số bao nhiêu?");
  await hoa.says("số bốn lăm");
  hoa.sees(/số/);
  await hoa.says("45/BC-UBND");
  hoa.sees(/45\/BC-UBND[\s\S]*05\/6\/2024/);
  await hoa.says("/huy");
  await hoa.replies(reminder, "đã gửi công văn 46/BC-UBND");
  hoa.sees("Văn bản số 46/BC-UBND đề ngày nào?");
  await hoa.says("/huy");
  await hoa.replies(reminder, "đã gửi rồi ạ");
  hoa.sees(/số/);
});

test("more time is asked for with the day and the reason that were said", async () => {
  const { app, lan, hoa, reminder } = await reminded();
  await using _ = app;
  await hoa.replies(reminder, "xin gia hạn đến 20/6 vì cán bộ đầu mối đi công tác");
  hoa.sees(/thứ Năm, ngày 20\/6\/2024[\s\S]*cán bộ đầu mối đi công tác/);
  await hoa.taps("Gửi");
  lan.sees("cán bộ đầu mối đi công tác");
});

test("more time without a reason asks for it, with an impossible day asks until when", async () => {
  const { app, hoa, reminder } = await reminded();
  await using _ = app;
  await hoa.says("xin gia hạn đến 20/6");
  hoa.sees(/20\/6\/2024/);
  hoa.sees(/lý do|Lý do|Vì sao/);
  await hoa.says("/huy");
  await hoa.replies(reminder, "xin gia hạn đến 10/6");
  hoa.sees("14/6/2024");
  hoa.seesButton("Hủy");
});

test("“mai tôi gửi” is reminded of tomorrow", async () => {
  const { app, hoa } = await reminded();
  await using _ = app;
  await hoa.says("mai tôi gửi");
  hoa.sees("bot nhắc lại vào thứ Hai, ngày 10/6/2024");
  expect(await inDatabase(app, (tx) => tx.snooze.count())).toBe(1);
  await app.tick("2024-06-10T08:00:00+07:00");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");
});

test.each(["vâng ạ, chiều em gửi", "đang làm ạ", "14/6 xã gửi"])(
  "“%s” is a promise: nothing is claimed, and the buttons stand again",
  async (said) => {
    const { app, hoa } = await reminded();
    await using _ = app;
    await hoa.says(said);
    hoa.sees("Cảm ơn Anh/Chị. Báo cáo 06 tháng đầu năm 2024 vẫn chưa gửi");
    hoa.seesButton("Báo cáo ngay");
    const rows = await inDatabase(app, (tx) => Promise.all([tx.draft.count(), tx.paper.count()]));
    expect(rows).toEqual([0, 0]);
  },
);

test.each([
  ["20/6 xã em gửi", "thứ Năm, ngày 20/6/2024"],
  ["ngày 21/6 em nộp ạ", "thứ Sáu, ngày 21/6/2024"],
])(
  "“%s” is after the last day: more time is offered, and nothing asked for yet",
  async (said, day) => {
    const { app, lan, hoa, reminder } = await reminded();
    await using _ = app;
    await hoa.replies(reminder, said);
    hoa.sees("có hạn cuối hết thứ Sáu, ngày 14/6/2024, trước ngày Anh/Chị hẹn");
    expect(await inDatabase(app, (tx) => tx.extension.count())).toBe(0);
    await hoa.taps(`Xin gia hạn đến ${day}`);
    await hoa.says("chờ số liệu của các thôn");
    hoa.sees(day);
    await hoa.taps("Gửi");
    lan.sees("chờ số liệu của các thôn");
  },
);

test("next week, said where the report is due this week, offers time until its Friday", async () => {
  const { app, hoa } = await reminded();
  await using _ = app;
  await app.tick("2024-06-12T08:00:00+07:00");
  await hoa.says("tuần sau xã gửi");
  hoa.seesButton("Xin gia hạn đến thứ Sáu, ngày 21/6/2024");
});

test("“xong rồi” opens the report that is owed", async () => {
  const { app, hoa } = await reminded();
  await using _ = app;
  await hoa.says("xong rồi ạ");
  hoa.sees("Bước 1/7");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");
});

test.each(["👍", "ok", "vâng", "dạ"])(
  "“%s” claims nothing: thanks, and the buttons again",
  async (said) => {
    const { app, hoa, reminder } = await reminded();
    await using _ = app;
    await hoa.replies(reminder, said);
    hoa.sees("Cảm ơn Anh/Chị. Báo cáo 06 tháng đầu năm 2024 vẫn chưa gửi");
    for (const button of ["Báo cáo ngay", "Nhắc lại ngày mai", "Đã gửi bản giấy", "Xin gia hạn"])
      hoa.seesButton(button);
    const rows = await inDatabase(app, (tx) =>
      Promise.all([tx.draft.count(), tx.paper.count(), tx.extension.count(), tx.snooze.count()]),
    );
    expect(rows).toEqual([0, 0, 0, 0]);
  },
);

test("once the report is there, “ok” is only thanked for, and nothing is put off", async () => {
  const { app, hoa, lam, reminder } = await reminded();
  await using _ = app;
  // Nobody reminded him; what he can do here is offered.
  await lam.says("ok");
  lam.sees("Bot chưa hiểu tin này");
  lam.seesButton("Hạn chót");
  await reported(app, hoa, TU_DOAN, SIX);
  await hoa.replies(reminder, "ok");
  hoa.sees("Cảm ơn Anh/Chị.");
  hoa.doesNotSee("vẫn chưa gửi");
  await hoa.replies(reminder, "mai tôi gửi");
  hoa.sees("Đơn vị đã gửi Báo cáo 06 tháng đầu năm 2024");
});

test("a few words are about a reminder only while it is the newest thing said", async () => {
  const { app, hoa, reminder } = await reminded();
  await using _ = app;
  await report(hoa);
  await hoa.says("ok");
  hoa.doesNotSee("vẫn chưa gửi");
  // A reply says itself what it is about, whatever is open.
  await hoa.says("/baocao");
  hoa.sees(ASKED.duty);
  await hoa.says("xong rồi");
  hoa.doesNotSee("Bước 1/7 · Nội dung");
  await hoa.replies(reminder, "ok");
  hoa.sees("vẫn chưa gửi");
});

test("a cry for help in a reply gets the hotlines", async () => {
  const { app, hoa, reminder } = await reminded();
  await using _ = app;
  await hoa.replies(reminder, "Chồng tôi đánh tôi, đã gửi đơn rồi");
  hoa.sees(/không tiếp nhận tin báo về vụ việc/);
});
