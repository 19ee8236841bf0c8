import { expect, test } from "vitest";
import { reported, SIX, TAM_GIA, TU_DOAN } from "../notices/support.ts";
import { setting } from "../status/support.ts";
import { fileOf, sheetsOf } from "../tables/read-back.ts";
import { inJune, told, yearBefore } from "./support.ts";

test("the office asks for a total, sees on what it stands, and opens the reports behind it", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("tổng lượt người dự truyền thông quý II, nữ bao nhiêu %");
  lan.sees(/Câu hỏi: tỷ lệ Người dự là nữ trong Số lượt người tham dự; II.1 Truyền thông/);
  lan.sees("từ ngày 01/4/2024 đến ngày 20/6/2024");
  lan.sees("khoảng 200 lượt người");
  lan.sees("Người dự là nữ: 70 lượt người (58,3% của 120 lượt người, theo 01 báo cáo có tách)");
  lan.sees("Theo 02 báo cáo.");
  lan.sees("01 báo cáo chưa tách");
  lan.sees(/\d+ đơn vị được giao nhưng chưa có số liệu này/);

  await lan.taps("Xem báo cáo (02)");
  lan.sees("0001 · UBND xã Tú Đoạn · IV.12.3");
  await lan.taps("0002 · IV.12.3 · UBND xã Tam Gia");
  lan.sees("80 lượt người");
  await lan.taps("‹ Câu trả lời");
  lan.sees("khoảng 200 lượt người");
  await lan.taps("Theo đơn vị");
  lan.sees("• UBND xã Tam Gia: khoảng 80 lượt người");
  await lan.taps("Từ đầu Kế hoạch");
  lan.sees("từ ngày 15/12/2023 đến nay");
});

test("who has sent the six-month report, who has not, and the reminder prepared for those", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  app.clock.set("2024-06-14T09:00:00+07:00");
  await reported(app, hoa, TU_DOAN, SIX);
  app.clock.set("2024-06-20T09:00:00+07:00");
  await lan.says("xa nao chua nop bao cao 6 thang");
  lan.sees("Câu hỏi: đơn vị chưa gửi Báo cáo 06 tháng đầu năm 2024; Xã, thị trấn");
  lan.sees("20/21 đơn vị");
  lan.sees("• UBND xã Tam Gia (quá hạn 06 ngày)");
  lan.doesNotSee("UBND xã Tú Đoạn");
  await lan.taps("Đã gửi");
  lan.sees("• UBND xã Tú Đoạn (14/6/2024)");

  await lan.says("Tú Đoạn với Tam Gia nộp báo cáo 6 tháng chưa");
  lan.sees("UBND xã Tú Đoạn: đã gửi, ngày 14/6/2024.");
  lan.sees("UBND xã Tam Gia: chưa gửi, quá hạn 06 ngày.");

  await lan.says("nhắc các xã chưa nộp báo cáo 6 tháng");
  lan.sees("chưa có gì được gửi");
  ba.doesNotSee("Cơ quan thường trực đôn đốc");
  await lan.taps("Soạn lời nhắc");
  lan.sees("Ủy ban nhân dân xã Tam Gia");
});

test("by when a duty is to be done that has no deadline but a milestone", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("kế hoạch tháng hành động các xã phải xong trước ngày mấy");
  lan.sees("Ban hành Kế hoạch Tháng hành động trên địa bàn: đề nghị xong trong ngày 14/11/2024.");
});

test("a focal point asks about the own unit, and is told so about others", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("xã mình tổ chức được bao nhiêu cuộc rồi");
  hoa.sees("UBND xã Tú Đoạn");
  hoa.sees("7 cuộc");
  await hoa.taps("Xem báo cáo (02)");
  await hoa.taps("0001 · IV.12.3 · UBND xã Tú Đoạn");
  hoa.sees("120 lượt người");

  const forbidden = ["tam gia làm được gì rồi", "xã nào chưa nộp báo cáo 6 tháng"];
  for (const question of forbidden) {
    await hoa.says(question);
    hoa.sees("Anh/Chị hỏi được về đơn vị của mình.");
    hoa.doesNotSee("Tam Gia");
  }
  // A button that was made for somebody else.
  await hoa.presses(hoa.lastMessage(), `aq:4|${TAM_GIA}|||so_cuoc`);
  hoa.sees("Nội dung này chỉ dành cho đơn vị có liên quan");
  await hoa.presses(hoa.lastMessage(), `aq:4|${TU_DOAN}+${TAM_GIA}|||so_cuoc`);
  hoa.sees("Nội dung này chỉ dành cho đơn vị có liên quan");
});

test("what was done in a month: its activities alone, and not what stands at its end", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("tháng 4 Tú Đoạn làm được những việc gì");
  lan.sees("Câu hỏi: kết quả thực hiện nhiệm vụ; UBND xã Tú Đoạn; từ ngày 01/4/2024");
  lan.sees("01 báo cáo nhiệm vụ có hoạt động trong thời gian này:");
  lan.sees(/• IV\.12\.3 .*: 01 báo cáo/);
  lan.sees("120 lượt người");
  lan.sees("2 cuộc");
  lan.doesNotSee("7 cuộc");
  await lan.taps("Từ đầu Kế hoạch");
  lan.sees("7 cuộc");

  await lan.says("tháng 5 các xã làm được gì");
  lan.sees("02 báo cáo nhiệm vụ có hoạt động");
  await lan.says("tháng 1 các xã làm được gì");
  lan.sees("Chưa có báo cáo nào về hoạt động trong thời gian này.");

  await hoa.says("tháng 2 xã mình làm được gì");
  hoa.sees("5 cuộc");
});

test("who sent something within days, of whatever kind, and who sent nothing in them", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("tuần trước xã nào đã gửi báo cáo");
  lan.sees("Câu hỏi: đơn vị đã gửi báo cáo; Xã, thị trấn; từ ngày 10/6/2024 đến ngày 16/6/2024");
  lan.sees("02/21 đơn vị");
  lan.sees("• UBND xã Tú Đoạn (12/6/2024)");
  lan.sees("• UBND xã Tam Gia (12/6/2024)");
  await lan.taps("Chưa gửi");
  lan.sees("19/21 đơn vị");
  lan.doesNotSee("UBND xã Tam Gia");
  await lan.taps("Đã gửi");
  lan.sees("02/21 đơn vị");

  await lan.says("từ đầu tháng 6 tới giờ xã nào chưa gửi cái gì");
  lan.sees("19/21 đơn vị");
  await lan.says("tuần này Tú Đoạn gửi báo cáo chưa");
  lan.sees("UBND xã Tú Đoạn: chưa gửi.");
  // A periodic report is something too.
  await reported(app, hoa, TU_DOAN, SIX);
  await lan.says("tuần này Tú Đoạn gửi báo cáo chưa");
  lan.sees("UBND xã Tú Đoạn: đã gửi, ngày 20/6/2024.");
  await lan.says("tuần trước các xã gửi được bao nhiêu báo cáo nhiệm vụ");
  lan.sees("05");
});

test("what was not understood is named, and the rest is answered only when asked for", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("tổng lượt người dự của xã Hòa Bình");
  lan.sees("Bot chưa hiểu phần: “xã Hòa Bình”.");
  lan.doesNotSee("200");
  await lan.taps("Xem phần đã hiểu");
  lan.sees("khoảng 200 lượt người");
  await lan.says("xã nào có nhiều hộ nghèo nhất");
  lan.sees(/Bot chưa hiểu câu hỏi này.*Có thể hỏi/s);
  await lan.says("tổng lượt người dự quý III");
  lan.sees("Ngày 01/7/2024 chưa đến");
  await lan.says("lượt người dự so với năm ngoái thế nào");
  lan.sees("Hệ thống chưa có số liệu năm 2023 để so sánh.");
});

test("in the group numbers alone, sensitive ones never; the list is seen in private", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/nhom");
  const bot = `@${app.world.api.telegram.bot.username}`;
  await lan.in(room).says("xã nào chưa nộp báo cáo 6 tháng?");
  lan.in(room).doesNotSee("21/21");
  await lan.in(room).says(`${bot} xã nào chưa nộp báo cáo 6 tháng?`);
  lan.in(room).sees("21/21 đơn vị");
  lan.in(room).sees("• Xã, thị trấn: 21/21");
  lan.in(room).doesNotSee("Tam Gia");
  lan.in(room).seesButton("Xem riêng");
  await lan.in(room).says(`${bot} Tú Đoạn làm được gì rồi`);
  lan.in(room).sees("Tên đơn vị chỉ xem trong trò chuyện riêng với bot.");
  await lan.in(room).says(`${bot} tổng lượt người được tư vấn, hỗ trợ`);
  lan.in(room).sees("Số liệu này không hiện trong nhóm.");
  await setting(app, "group-names", "on");
  await lan.in(room).says(`${bot} số cuộc theo từng xã`);
  lan.in(room).sees("• UBND xã Tú Đoạn: 07 cuộc");
});

test("a report in one sentence stays a report, and an answer in a dialogue an answer", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("Ngày 18/6 xã tổ chức tọa đàm, 40 người dự, nữ 25");
  hoa.doesNotSee("Câu hỏi:");
  expect(hoa.lastMessage().text).toContain("40");
});

test("two figures, the first few, two times and a past day in one question each", async () => {
  const { app, lan, ba } = await inJune();
  await using _ = app;
  await lan.says("tổng số cuộc và số lượt người dự quý II");
  lan.sees("Câu hỏi: tổng Số cuộc/buổi, Số lượt người tham dự");
  lan.sees("03 cuộc");
  lan.sees("khoảng 200 lượt người");
  await lan.taps("Số lượt người tham dự");
  lan.sees("Theo 02 báo cáo.");

  await lan.says("1 xã nhiều cuộc nhất");
  lan.sees("01 đơn vị xếp đầu");
  lan.sees("• UBND xã Tú Đoạn: 07 cuộc");
  lan.doesNotSee("• UBND xã Tam Gia:");

  await lan.says("lượt người dự quý 2 so với quý 1 tăng hay giảm");
  lan.sees("so với thời gian từ ngày 01/01/2024");
  await lan.says("quý 2 so với quý 1 số cuộc tăng hay giảm");
  lan.sees("so với thời gian từ ngày 01/01/2024 đến ngày 31/3/2024");
  lan.sees("Giảm 02 cuộc (40%).");

  // Ba reported IV.12.1 on 12 June; by the end of May nothing had come.
  await lan.says("đến hết tháng 5 xã nào chưa báo cáo gì");
  lan.sees("tính đến hết ngày 31/5/2024");
  lan.sees("21/21 đơn vị");
  await lan.says("xã nào chưa báo cáo gì");
  lan.sees("19/21 đơn vị");
  await lan.says("Tam Gia tính đến 31/5 làm được gì rồi");
  lan.sees("báo cáo đã rút không được tính");
  lan.doesNotSee("Số liệu đến nay:");
  ba.doesNotSee("Câu hỏi:");
});

test("who has none of what is counted: nought and silence are kept apart", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await told(app, hoa, TU_DOAN, "2024-06-02", { duty: "IV.12.3", figures: { to_roi: 0 } });
  await lan.says("xã nào không phát tờ rơi");
  lan.sees("Câu hỏi: đơn vị không có hoặc chưa có số liệu Tờ rơi, tờ gấp; Xã, thị trấn");
  lan.sees(/Đã báo cáo và ghi bằng 0 \(01\):\n• UBND xã Tú Đoạn/);
  lan.sees(/Chưa có số liệu, chưa rõ có hay không \(20\):/);
  await lan.taps("Theo đơn vị");
  lan.sees("tổng Tờ rơi, tờ gấp");
});

test("the answer as a workbook: whole, its numbers as numbers, and the answer stays", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("số cuộc và số lượt người dự theo từng xã");
  await lan.taps("Xuất bảng");
  lan.sees("Đã lập xong bảng của câu trả lời: 01 tệp.");
  // The answer stays, so that the last word came after the file.
  await lan.taps("Gửi lại tệp");
  const sheets = await sheetsOf(fileOf(app, lan));
  expect([...sheets.keys()]).toEqual(["Bảng 1", "Bảng 2"]);
  const [first] = [...sheets.values()];
  expect(first).toHaveLength(21);
  const sum = (first ?? []).reduce((all, row) => all + Number(row["Số cuộc/buổi"]), 0);
  expect(sum).toBe(8);
  await hoa.says("xã mình tổ chức được bao nhiêu cuộc rồi");
  hoa.doesNotSee("Xuất bảng");
});

test("an order names units: the reminder is prepared for these alone", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("nhắc Tam Gia với Tú Đoạn nộp báo cáo 6 tháng");
  await lan.taps("Soạn lời nhắc");
  lan.sees("Gửi đến 02 đơn vị (02 người):");
  await lan.says("nhắc Tú Đoạn lập kế hoạch bình đẳng giới");
  lan.sees(/đôn đốc đơn vị chưa báo cáo IV.12.1 .*; UBND xã Tú Đoạn/);
  await lan.taps("Soạn lời nhắc");
  lan.sees("Gửi đến 01 đơn vị (01 người):");
});

test("against last year only if that year's plan was worked with here", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("số cuộc so với năm ngoái");
  lan.sees("Hệ thống chưa có số liệu năm 2023 để so sánh.");
  await yearBefore(app, hoa, TU_DOAN, "2023-04-10", 4);
  await lan.says("số cuộc so với năm ngoái");
  lan.sees("so với cùng kỳ năm 2023");
  lan.sees("từ ngày 15/12/2022 đến ngày 20/6/2023");
  lan.sees("04 cuộc");
  lan.sees("Tăng 04 cuộc (100%).");
  await lan.says("số cuộc truyền thông so với năm ngoái");
  lan.sees("không tách được theo nội dung");
});

test("who are two things at once is counted nowhere, and each figure is a tap away", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("bao nhiêu nữ là DTTS dự");
  lan.sees("Báo cáo ghi riêng từng số liệu “Người dự là nữ”, “Người dự là người dân tộc thiểu số”");
  await lan.taps("Xem từng số liệu");
  lan.sees("Người dự là nữ");
  lan.sees("70 lượt người");
});

test("the days that are left are told whatever is due", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("còn bao nhiêu ngày nữa đến hạn");
  lan.sees("Báo cáo năm 2024");
});

test("figures that find no room in what was done are counted, and not left out unsaid", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  const spread = { tin_bai: 1, to_roi: 100, so_tay: 5, bang_ron: 2, pa_no: 3, san_pham_khac: 4 };
  await told(app, hoa, TU_DOAN, "2024-05-02", { duty: "IV.12.3", figures: spread });
  await lan.says("Tú Đoạn làm được gì");
  lan.sees(/… và \d\d chỉ tiêu khác/);
});
