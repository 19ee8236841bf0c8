import { expect, test } from "vitest";
import { draftOf, withHoa } from "./support.ts";

const TOLD =
  "Sáng 01/6 xã tổ chức tọa đàm cho 65 hội viên, trong đó 40 nữ; chiều 02/6 nói chuyện chuyên đề cho 120 người, nữ 70, kinh phí 5 triệu";

test("of several events taken together the duty is asked, and all they count is told or offered", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.taps("Gộp thành một báo cáo");
  hoa.sees("Nhiệm vụ");
  expect((await draftOf(app)).answers.duty).toBeUndefined();
  await hoa.taps("3");
  hoa.sees(/185 lượt người[\s\S]*nữ: 110 lượt người[\s\S]*Chưa dùng: “kinh phí 5 triệu”/);
  hoa.seesButton("Báo cáo riêng phần chưa dùng");
  hoa.seesButton("Gửi báo cáo");
});

test("a duty that asks for the money offers it to each source, and the people a report of their own", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.taps("Gộp thành một báo cáo");
  await hoa.taps("Nhiệm vụ khác");
  await hoa.taps("6 ·");
  hoa.sees(/Chưa dùng: “Số lượt người tham dự 185 lượt người”, “Người dự là nữ 110 lượt người”/);
  hoa.seesButton("5.000.000 đồng");
  hoa.seesButton("Báo cáo riêng phần chưa dùng");
});

test("one after the other, each is asked its duty and keeps what it offers", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.taps("Lần lượt từng hoạt động");
  await hoa.taps("3");
  hoa.sees(/65 lượt người/);
  hoa.doesNotSee("kinh phí 5 triệu");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Bước 1/7 · Nhiệm vụ");
  await hoa.taps("3");
  hoa.sees(/120 lượt người[\s\S]*“kinh phí 5 triệu”/);
  hoa.seesButton("Báo cáo riêng phần chưa dùng");
});

test("events of different duties each go to their own, whatever the message speaks of as a whole", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(
    "Ngày 01/6 xã tổ chức truyền thông lồng ghép về bình đẳng giới trên địa bàn cho 50 người dự, nữ 30; ngày 02/6 kiện toàn Ban Vì sự tiến bộ của phụ nữ, bố trí kinh phí ngân sách 5 triệu",
  );
  await hoa.taps("Lần lượt từng hoạt động");
  hoa.sees(/Nhiệm vụ: Truyền thông lồng ghép[\s\S]*50 lượt người/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Nhiệm vụ: Bố trí cán bộ, kinh phí[\s\S]*5\.000\.000 đồng/);
});
