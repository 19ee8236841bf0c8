import { test } from "vitest";
import { withHoa } from "./support.ts";

const AT = { at: "2024-06-11T09:00:00+07:00" };

test("what was named as not used stays named through corrections, and on the receipt", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await hoa.says(
    "Ngày 5/6/2024 tổ chức 2 buổi tuyên truyền bình đẳng giới cho 122 người, nữ 82, DTTS 80, kinh phí 3 triệu",
  );
  hoa.sees("Chưa dùng: “kinh phí 3 triệu”");
  await hoa.says("nữ 84 chứ không phải 82");
  hoa.sees("Chưa dùng: “kinh phí 3 triệu”");
  await hoa.says("nữ 90, kinh phí 1tr2");
  hoa.sees("Nhiệm vụ này không hỏi kinh phí (“1tr2”)");
  hoa.doesNotSee("Chưa hiểu");
  hoa.sees("Chưa dùng: “kinh phí 3 triệu”, “1tr2”");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Không tính vào số liệu: “kinh phí 3 triệu”, “1tr2”");
});

test("what was not used is named no more once it is", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await hoa.says(
    "Ngày 5/6/2024 tổ chức 2 buổi tuyên truyền bình đẳng giới cho 122 người, nữ 82, DTTS 80, 300 bản",
  );
  hoa.sees("Chưa dùng: “300 bản”");
  await hoa.says("nữ 84");
  hoa.sees("Chưa dùng: “300 bản”");
  await hoa.says("300 tờ rơi");
  hoa.doesNotSee("Chưa dùng");
});

test("figures that the duty does not ask are named, and become a report of their own at one tap", async () => {
  const { app, hoa } = await withHoa("hoi-lhpn", AT);
  await using _ = app;
  await hoa.says(
    "Trong quý II Hội tổ chức 4 buổi tuyên truyền cho 200 hội viên, duy trì 5 CLB với 120 thành viên, vay vốn 30 hộ",
  );
  hoa.sees("Chưa dùng: “30 hộ”, “5 CLB”, “120 thành viên”");
  await hoa.taps("Báo cáo riêng phần chưa dùng");
  hoa.sees("Chưa dùng: “30 hộ”\n");
  await hoa.taps("Gửi báo cáo");
  // What was only offered is offered there, too.
  hoa.sees("Chưa tính vào số liệu: “5 CLB”, “120 thành viên”");
  await hoa.taps("Đúng cả: tính 02 số");
  hoa.sees(/đang duy trì: 05 mô hình[\s\S]*Thành viên mô hình: 120 người/);
  hoa.doesNotSee("Chưa dùng");
});

test("before a duty is chosen nothing is said of what it does not ask; then each figure is named, and none is lost", async () => {
  const { app, hoa } = await withHoa(undefined, AT);
  await using _ = app;
  await hoa.says(
    "Ngày 3/6 xã ra mắt 02 câu lạc bộ với 45 thành viên, 30 nữ; tổ chức 1 buổi truyền thông cho 60 người; kinh phí 5.000.000 đồng",
  );
  hoa.sees("Báo cáo này thuộc nhiệm vụ nào?");
  hoa.doesNotSee("Nhiệm vụ này không hỏi");
  await hoa.taps("3");
  hoa.sees(
    "Chưa dùng: “kinh phí 5.000.000 đồng”, “Mô hình thành lập mới 02 mô hình”, “45 thành viên”, “30 nữ”",
  );
  await hoa.taps("Sửa: Nhiệm vụ");
  await hoa.taps("5");
  hoa.sees("Chưa tính vào số liệu: “45 thành viên”, “30 nữ”");
  await hoa.taps("Đúng cả: tính 02 số");
  hoa.sees(/Mô hình thành lập mới: 02 mô hình[\s\S]*Thành viên nữ: 30 người/);
  hoa.sees(/Chưa dùng: [^\n]*“Số cuộc\/buổi 01 cuộc”, “Số lượt người tham dự 60 lượt người”/);
  await hoa.taps("Sửa: Nhiệm vụ");
  await hoa.taps("3");
  hoa.sees(/Số cuộc\/buổi: 01 cuộc\n[\s\S]*tham dự: 60 lượt người/);
});
