import { expect, test } from "vitest";
import { look } from "../report/support.ts";
import { tamGia } from "./support.ts";

const SAID = "đã gửi văn bản số 351/BC-UBND ngày 07/6/2024";

test("that the open report went out on paper is offered as its paper, and nothing said is asked again", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("/nopbaocao");
  await ba.taps("1");
  await ba.says(SAID);
  ba.doesNotSee("nêu một hoạt động");
  ba.sees("Tin này báo đã gửi bản giấy của báo cáo đang mở; chưa có gì thay đổi.");
  await ba.taps("Đã gửi bản giấy");
  ba.sees(/351\/BC-UBND ngày 07\/6\/2024/);
  await ba.taps("Gửi");
  const papers = await look(app, (read) => read.paper.findMany());
  expect(papers).toMatchObject([{ number: "351/BC-UBND", occasionCode: "6T-2024" }]);
});

test("at a question of words it may be the answer, and enters none by itself", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("/nopbaocao");
  await ba.taps("1");
  await ba.taps("Tiếp tục");
  await ba.says(SAID);
  ba.sees("Tin này báo đã gửi bản giấy");
  await ba.taps("Là nội dung của mục này");
  ba.sees("Bước 3/7");
});
