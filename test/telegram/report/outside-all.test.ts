import { test } from "vitest";
import { district } from "../acceptance/support.ts";

test("what was done between the year's last report and the next plan counts nowhere: its author and the office are told", async () => {
  const { app, lan, hoa } = await district("2024-12-20T08:00:00+07:00");
  await using _ = app;
  await hoa.says(
    "Ngày 16/12 xã tổ chức truyền thông về bình đẳng giới cho 40 người dự, nữ 22, phát 60 tờ rơi",
  );
  await hoa.says("3");
  hoa.sees(
    /Ngày hoạt động nằm ngoài các kỳ báo cáo của Kế hoạch \(từ ngày .* đến ngày .*12\/2024\): số liệu không tính vào báo cáo nào\./,
  );
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tiepnhan");
  lan.sees(/Lưu ý: .*ngày hoạt động nằm ngoài các kỳ báo cáo/);
});

test("what lies only partly in the times of the reports is told, too", async () => {
  const { app, lan, hoa } = await district("2024-12-21T08:00:00+07:00");
  await using _ = app;
  await hoa.says(
    "Từ ngày 15/12 đến 20/12 xã tổ chức truyền thông về bình đẳng giới cho 60 người dự, nữ 32, phát 60 tờ rơi",
  );
  await hoa.says("3");
  hoa.sees(/Hoạt động có ngày nằm ngoài các kỳ báo cáo của Kế hoạch \(từ ngày .*12\/2024\)/);
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tiepnhan");
  lan.sees(/Lưu ý: .*hoạt động có ngày nằm ngoài các kỳ báo cáo/);
});
