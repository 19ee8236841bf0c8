import { expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import { take } from "../../src/reports/take.ts";
import { takeReport } from "../../src/reports/take-sentence.ts";
import { given } from "./inputs.ts";

const typed = (answers: Answers, text: string) => take(answers, { kind: "text", text }, given);

test("a sentence at the question for the day answers the figures, too", () => {
  const asked: Answers = { duty: "IV.12.3", status: "completed" };
  const { answers, refused } = typed(asked, "Ngày 20/11 xã tổ chức 2 buổi, 90 người dự, nữ 60");
  expect(refused).toBeNull();
  expect(answers).toMatchObject({
    period: { from: "2024-11-20", to: "2024-11-20" },
    figures: { so_cuoc: 2, nguoi_du: 90, nguoi_du_nu: 60, nguoi_du_nam: 30 },
  });
});

test("a sentence at the question for the status keeps what it holds, and the status is asked again", () => {
  const { answers, refused } = typed({ duty: "IV.12.3" }, "20/11 có 2 buổi, 90 người dự");
  expect(answers).toMatchObject({ figures: { so_cuoc: 2, nguoi_du: 90 } });
  expect(answers.status).toBeUndefined();
  expect(refused).toBeNull();
});

test("what was given before is not overwritten by a sentence typed elsewhere", () => {
  const before: Answers = { duty: "IV.12.3", status: "completed", figures: { so_cuoc: 5 } };
  const { answers } = typed(before, "Ngày 20/11 tổ chức 2 buổi, 90 người dự");
  expect(answers.figures).toMatchObject({ so_cuoc: 5, nguoi_du: 90 });
});

test("an approximate number stays approximate until another is said", () => {
  const asked: Answers = {
    duty: "IV.12.3",
    status: "completed",
    period: { from: "2024-11-20", to: "2024-11-20" },
    months: { THD: false },
  };
  const about = typed(asked, "hơn 180 người").answers;
  expect(about.about).toEqual(["nguoi_du"]);
  expect(typed(about, "3 cuộc").answers.about).toEqual(["nguoi_du"]);
  expect(typed(about, "185 người").answers.about).toBeUndefined();
});

test("a sentence about the Action Month counts for it only if its day lies around it", () => {
  const june = { ...given, today: "2024-06-14" };
  const about = "truyền thông lồng ghép về Tháng hành động tại các thôn, 60 người dự, nữ 40";
  const told = (day: string, now: typeof given) =>
    takeReport({ duty: "IV.12.3" }, `Ngày ${day} xã tổ chức 2 buổi ${about}`, now)?.answers;
  expect(told("12/6", june)?.period).toEqual({ from: "2024-06-12", to: "2024-06-12" });
  expect(told("12/6", june)?.months).toBeUndefined();
  expect(told("20/11", given)?.months).toEqual({ THD: true });
});
