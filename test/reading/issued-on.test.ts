import { expect, test } from "vitest";
import { read } from "./read.ts";

const tell = (text: string) => read({ unit: "06562", text }).figures.van_ban;

test.each([
  [
    "Ngày 10/06/2024 UBND xã ban hành Kế hoạch số 67/KH-UBND về công tác BĐG năm 2024",
    [["67/KH-UBND", "2024-06-10"]],
  ],
  ["Hôm qua xã đã ký ban hành Kế hoạch số 12/KH-UBND về BĐG", [["12/KH-UBND", "2024-06-13"]]],
  [
    "Ngày 10/6 xã họp và ban hành Kế hoạch số 12/KH-UBND ngày 08/6/2024 về BĐG",
    [["12/KH-UBND", "2024-06-08"]],
  ],
  [
    "Ngày 10/6 xã tổ chức hội nghị cho 30 người; ban hành Kế hoạch số 12/KH-UBND về BĐG",
    [["12/KH-UBND", null]],
  ],
])("a document is of the day that its issuing is told with, and of no other: %s", (text, said) => {
  const documents = tell(text) as { number: string; day: string | null }[];
  expect(documents.map(({ number, day }) => [number, day])).toEqual(said);
});
