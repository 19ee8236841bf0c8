import { expect, test } from "vitest";
import { draftOf } from "../report/support.ts";
import { ASKED, goTo, inJune, STRENGTHS } from "./support.ts";

const WHOLE = [
  "I. Kết quả đạt được",
  "Đã tổ chức 03 buổi truyền thông tại các thôn, chợ phiên.",
  "II. Tồn tại, hạn chế",
  "Nam giới tham gia còn ít.",
  "III. Nguyên nhân",
  "Nhiều người đi làm xa trong mùa vụ.",
  "IV. Phương hướng",
  "Tiếp tục truyền thông vào buổi tối.",
].join("\n");

test("a whole report that is pasted is offered to its parts, and taken apart by one tap", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  await hoa.says(WHOLE);
  hoa.sees("Đoạn này có các mục: Ưu điểm, Tồn tại, hạn chế, Nguyên nhân, Phương hướng, nhiệm vụ.");
  expect((await draftOf(app)).answers).not.toHaveProperty("strengths");
  await hoa.taps("Chia vào các phần");
  hoa.sees("Đã lấy: Ưu điểm, Tồn tại, hạn chế, Nguyên nhân, Phương hướng, nhiệm vụ.");
  hoa.sees(ASKED.proposals);
  expect((await draftOf(app)).answers).toMatchObject({
    strengths: "Đã tổ chức 03 buổi truyền thông tại các thôn, chợ phiên.",
    weaknesses: "Nam giới tham gia còn ít.",
    causes: "Nhiều người đi làm xa trong mùa vụ.",
    directions: "Tiếp tục truyền thông vào buổi tối.",
  });
});

test("what was typed before stays and is named; or all of it answers the open question", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "weaknesses");
  await hoa.says(WHOLE);
  const offer = hoa.sees("Đoạn này có các mục");
  await hoa.tapsIn(offer, "Ghi cả đoạn vào phần này");
  expect((await draftOf(app)).answers.weaknesses).toBe(WHOLE);
  hoa.sees(ASKED.causes);
  await hoa.says(WHOLE);
  await hoa.taps("Chia vào các phần");
  hoa.sees("Giữ nguyên phần đã nhập: Ưu điểm, Tồn tại, hạn chế.");
  expect((await draftOf(app)).answers).toMatchObject({
    strengths: STRENGTHS,
    causes: "Nhiều người đi làm xa trong mùa vụ.",
  });
});

test("a paste that Telegram splits is taken apart at once, and what came of it is said", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  const long = `I. Kết quả đạt được\n${"Đã tổ chức truyền thông tại thôn Bản Mạ. ".repeat(40)}`;
  const rest = `II. Tồn tại, hạn chế\n${"Nam giới tham gia còn ít. ".repeat(60)}`;
  const last = `III. Nguyên nhân\n${"Nhiều người đi làm xa. ".repeat(70)}`;
  await hoa.pastes([long, rest, last].join("\n"));
  hoa.sees("Đã lấy: Ưu điểm, Tồn tại, hạn chế, Nguyên nhân.");
  hoa.sees(ASKED.directions);
  expect(Object.keys((await draftOf(app)).answers)).toEqual(
    expect.arrayContaining(["strengths", "weaknesses", "causes"]),
  );
});
