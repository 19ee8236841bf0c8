import { expect, test } from "vitest";
import { withHoa } from "./support.ts";

test("of two duties that fit about as well none is taken: they are the choice, and all others are one tap away", async () => {
  const { app, hoa } = await withHoa(undefined, { at: "2024-06-11T09:00:00+07:00" });
  await using _ = app;
  // Its words are nearest to one duty, what was counted is asked by another.
  await hoa.says(
    "Ngày 23/5 xã tổ chức hội thi tìm hiểu Luật Bình đẳng giới, 5 đội với 25 thí sinh, 110 người đến cổ vũ",
  );
  const choices = () =>
    (hoa.lastMessage().reply_markup?.inline_keyboard ?? [])
      .flat()
      .filter(({ text }) => /^\d · /.test(text)).length;
  hoa.sees("Có thể là một trong các nhiệm vụ sau:");
  expect(choices()).toBeLessThanOrEqual(3);
  await hoa.taps("Xem nguyên văn");
  expect(choices()).toBeLessThanOrEqual(3);
  await hoa.taps("Nhiệm vụ khác");
  expect(choices()).toBe(8);
  hoa.doesNotSeeButton("Nhiệm vụ khác");
  await hoa.taps("3 ·");
  hoa.sees("Nhiệm vụ: Truyền thông lồng ghép");
});
