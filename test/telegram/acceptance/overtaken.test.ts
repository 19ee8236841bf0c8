import { expect, test } from "vitest";
import type { ChatMessage } from "../../../src/sandbox/bot-api/telegram.ts";
import type { Actor } from "../../support/actors.ts";
import { type District, district, full, sent } from "./support.ts";

const ACCEPTED = /Nguyễn Thị Lan đã tiếp nhận lúc 08 giờ 01/;
const REASON = "Nêu rõ số người là nữ.";

/** Minh opens the report's card; of this many that wait it is the first. */
async function opens(minh: Actor): Promise<ChatMessage> {
  await minh.says("/tiepnhan");
  await minh.taps("1");
  return minh.lastMessage();
}

/** What Minh has before him while Lan accepts the report, and what he does then. */
const OVERTAKEN: Record<
  string,
  (minh: Actor) => Promise<(lan: () => Promise<void>) => Promise<void>>
> = {
  "[Tiếp nhận]": pressed("Tiếp nhận"),
  "[Trả lại]": pressed("Trả lại"),
  "[Hỏi đơn vị]": pressed("Hỏi đơn vị"),
  "a reason's button": pressed("Thiếu minh chứng.", "Trả lại"),
  "[Lý do khác]": pressed("Lý do khác", "Trả lại"),
  "[Hạn khác]": pressed("Hạn khác", "Trả lại"),
  "a reason that he types": typed("Trả lại", REASON),
  "a question that he types": typed("Hỏi đơn vị", "Thôn nào chưa tổ chức?"),
};

/** A button of the card, or of what the first button opens. */
function pressed(label: string, first?: string) {
  return async (minh: Actor) => {
    await opens(minh);
    if (first) await minh.taps(first);
    const before = minh.lastMessage();
    return async (lan: () => Promise<void>) => {
      await lan();
      await minh.tapsIn(before, label);
    };
  };
}

function typed(first: string, words: string) {
  return async (minh: Actor) => {
    await opens(minh);
    await minh.taps(first);
    return async (lan: () => Promise<void>) => {
      await lan();
      await minh.says(words);
    };
  };
}

const accepts =
  ({ lan }: District) =>
  async () => {
    await lan.says("/tiepnhan");
    await lan.taps("1");
    await lan.taps("Tiếp nhận");
  };

test("whatever a colleague has before them of a report that was accepted meanwhile says so, and does nothing", async () => {
  const town = await district();
  await using app = town.app;
  const { minh, hoa } = town;
  app.clock.set("2024-06-10T08:01:00+07:00");
  for (const [i, [what, begins]] of Object.entries(OVERTAKEN).entries()) {
    await sent(app, [{ ...full(town), day: `2024-05-${String(i + 10)}` }]);
    const goesOn = await begins(minh);
    await goesOn(accepts(town));
    expect.soft(minh.lastMessage().text, what).toMatch(ACCEPTED);
    hoa.doesNotSee("trả lại");
    hoa.doesNotSee("Cơ quan thường trực hỏi");
  }
});

test("who returns what a colleague accepted reads whose acceptance it is before giving the reason", async () => {
  const town = await district();
  await using app = town.app;
  const { minh, hoa } = town;
  app.clock.set("2024-06-10T08:01:00+07:00");
  await sent(app, [full(town)]);
  const card = await opens(minh);
  await accepts(town)();
  await minh.tapsIn(card, "Trả lại");
  minh.sees(/Nguyễn Thị Lan đã tiếp nhận[\s\S]*Báo cáo số 0001/);
  await minh.taps("Trả lại");
  minh.sees(/Nguyễn Thị Lan đã tiếp nhận lúc 08 giờ 01.*\nTrả lại báo cáo số 0001/);
  await minh.says(REASON);
  await minh.taps("Gửi");
  hoa.sees(REASON);
});
