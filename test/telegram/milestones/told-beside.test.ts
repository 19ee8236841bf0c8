import { expect, test } from "vitest";
import { carrying, TAM_GIA, tamGia } from "../papers/support.ts";
import { draftOf, look } from "../report/support.ts";

/** While a milestone is ticked off whatever is told is taken, offered or named; nothing ends in silence. */
const EVENT = "Ngày 16/11 xã tổ chức 1 buổi truyền thông tại thôn Nà Van, 417 người dự, nữ 219";
const MORE = "nữ 68, treo 312 lá cờ";
const TICK = ["mt", TAM_GIA, "THD-PHAT-DONG"] as const;

async function atMilestone(step: "day" | "review") {
  const { app, ba } = await tamGia("2024-11-18T08:00:00+07:00");
  await carrying(ba, ...TICK);
  if (step === "review") {
    await ba.says("15/11");
    await ba.says("Mít tinh tại trụ sở UBND xã.");
  }
  return { app, ba };
}

test.each(["day", "review"] as const)("at the %s of a milestone", async (step) => {
  for (const kind of ["event", "more", "twice", "forwarded"] as const) {
    const { app, ba } = await atMilestone(step);
    await using _ = app;
    if (kind === "forwarded") await ba.forwards(EVENT);
    else await ba.says(kind === "more" ? MORE : EVENT);
    if (kind === "twice") await ba.says(EVENT);
    const { text = "", reply_markup: markup } = ba.lastMessage();
    const { answers } = await draftOf(app);
    const isOffered = JSON.stringify(markup ?? {}).includes("Báo cáo riêng");
    const isRefused = kind === "more" && /Chưa hiểu/.test(text);
    const said = `${text} ${JSON.stringify(answers)}`;
    const numbers = kind === "more" ? ["312"] : ["417", "219"];
    const lost = isOffered || isRefused ? [] : numbers.filter((one) => !said.includes(one));
    expect(lost, `${kind}:\n${text}`).toEqual([]);
    if (step === "review") expect(said).toContain("Mít tinh tại trụ sở UBND xã.");
  }
});

test("an event told beside the note becomes a report of its own, after the milestone", async () => {
  const { app, ba } = await atMilestone("review");
  await using _ = app;
  await ba.says(EVENT);
  ba.sees(/Tin này nêu một hoạt động[\s\S]*Ghi là ghi chú mới/);
  await ba.taps("Báo cáo riêng");
  ba.sees("Đã giữ làm báo cáo riêng");
  ba.sees("Mít tinh tại trụ sở UBND xã.");
  await ba.taps("Xác nhận đã thực hiện");
  ba.sees(/ngày 16\/11\/2024[\s\S]*417/);
  ba.sees("Hoạt động này thuộc Tháng hành động, đúng không?");
  await ba.taps("Đúng");
  await ba.says("nữ 200");
  ba.sees(/nữ: 219 lượt người → 200/);
  const [tick] = await look(app, (read) => read.milestoneTick.findMany());
  expect(tick?.note).toBe("Mít tinh tại trụ sở UBND xã.");
});

test("or the new note, which names the one whose place it takes; the same twice changes nothing", async () => {
  const { app, ba } = await atMilestone("review");
  await using _ = app;
  await ba.says(EVENT);
  await ba.taps("Ghi là ghi chú mới");
  ba.sees("Thay cho ghi chú trước: “Mít tinh tại trụ sở UBND xã.”");
  await ba.says(EVENT);
  ba.sees("Nội dung này đã có trong báo cáo, không có gì thay đổi.");
});

test("an event without a day is offered where the day is asked", async () => {
  const { app, ba } = await atMilestone("day");
  await using _ = app;
  await ba.says("Xã tổ chức 1 buổi truyền thông tại thôn Nà Van, 417 người dự, nữ 219");
  await ba.taps("Báo cáo riêng");
  ba.sees("Đơn vị đã thực hiện ngày nào?");
  await ba.taps("Hủy");
  ba.sees(/417/);
});
