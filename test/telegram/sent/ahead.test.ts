import { expect, test } from "vitest";
import { draftOf, withHoa } from "../report/support.ts";

const TOLD = "Ngày 20/6 xã tổ chức 2 buổi truyền thông về bình đẳng giới, 80 người dự, nữ 50";

test("a report of a day that has not come: the day is named, the words are kept, and the day corrected", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  hoa.sees(
    /Ngày 20\/6\/2024 chưa đến[\s\S]*gửi lại nội dung này khi đã thực hiện[\s\S]*80 người dự/,
  );
  await hoa.taps("Sửa ngày");
  await hoa.says("01/6");
  expect((await draftOf(app)).answers).toMatchObject({
    duty: "IV.12.3",
    period: { from: "2024-06-01", to: "2024-06-01" },
    figures: { so_cuoc: 2, nguoi_du: 80, nguoi_du_nu: 50 },
  });
});

test("a question about a coming day, and what is asked of others, are no reports", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("Ngày 20/6 có hội nghị không chị?");
  hoa.doesNotSee("chưa đến nên");
});
