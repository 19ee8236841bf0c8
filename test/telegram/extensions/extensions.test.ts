import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { givePlaces } from "../../support/places.ts";
import { carrying, HALF_YEAR, PLAN, TAM_GIA, TINH_BAC, tamGia, YEAR } from "../papers/support.ts";
import { look } from "../report/support.ts";

const ASK = ["xa", TAM_GIA, HALF_YEAR] as const;
const REASON = "Cán bộ phụ trách đi tập huấn.";

const extensionsIn = (app: Parameters<typeof look>[0]) =>
  look(app, (read) => read.extension.findMany({ orderBy: inOrder("requestedAt") }));

test("a unit asks for more time, and the office grants it with one tap", async () => {
  const { app, lan, minh, ba, tu } = await tamGia();
  await using _ = app;
  await carrying(ba, ...ASK);
  ba.sees(
    /Xin gia hạn: Báo cáo 06 tháng đầu năm 2024\nUBND xã Tam Gia\. Hạn hiện nay: hết thứ Sáu/,
  );
  // The 14th is a Friday: two working days more end on Tuesday.
  await ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  ba.sees("Nhập lý do");
  await ba.says(REASON);
  ba.sees(/đến hết thứ Ba, ngày 18\/6\/2024\. Lý do:\nCán bộ phụ trách đi tập huấn\./);
  lan.doesNotSee("gia hạn");
  await ba.taps("Gửi");
  ba.sees("Đã gửi đề nghị. Khi cơ quan thường trực trả lời, bot sẽ báo lại.");

  lan.sees(
    /Xin đến hết thứ Ba, ngày 18\/6\/2024 \(gửi lúc .*, Ba\)\.\nCán bộ phụ trách đi tập huấn\./,
  );
  minh.sees("Đang chờ cơ quan thường trực trả lời.");
  await lan.taps("Đến hết thứ Ba, ngày 18/6/2024");
  lan.sees("Được gia hạn đến hết thứ Ba, ngày 18/6/2024");
  minh.sees("Được gia hạn đến hết thứ Ba, ngày 18/6/2024");
  minh.doesNotSeeButton("Không đồng ý");
  for (const person of [ba, tu]) {
    person.sees(
      "Đơn vị được gia hạn Báo cáo 06 tháng đầu năm 2024 đến hết thứ Ba, ngày 18/6/2024.",
    );
  }
  const [row] = await extensionsIn(app);
  expect(row).toMatchObject({ state: "granted", dueBefore: "2024-06-19", reason: REASON });
  await tu.taps("Xem");
  tu.sees("Được gia hạn đến hết thứ Ba, ngày 18/6/2024");
});

test("a typed day must lie after the deadline; the reason must be fit to store", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...ASK);
  await ba.says("sang tuần");
  ba.sees("Chưa hiểu ngày Anh/Chị nhập.");
  ba.seesButton("Đến hết thứ Ba, ngày 18/6/2024");
  ba.seesButton("Hủy");
  await ba.says("14/6");
  ba.sees("Ngày gia hạn phải sau hạn hiện nay (14/6/2024).");
  await ba.says("09/6");
  ba.sees("Ngày 09/6/2024 đã qua.");
  await ba.says("31/6");
  ba.sees("Lịch không có ngày 31/6");
  await ba.says("thứ Năm 20/6");
  ba.sees("Xin gia hạn đến hết thứ Năm, ngày 20/6/2024. Nhập lý do");
  await ba.says("bận");
  ba.sees("Nội dung có 03 ký tự; cần từ 05 đến 500 ký tự.");
  await ba.sendsPhoto();
  ba.sees("Mục này chỉ nhận chữ; ảnh, tệp vừa gửi không được lưu.");
  await ba.says("Nạn nhân Nguyễn Thị Hồng chưa được hỗ trợ theo chế độ.");
  ba.sees("Nguyễn Thị Hồng");
  await ba.says(REASON);
  await ba.says("Chờ số liệu của các thôn.");
  await ba.taps("Thay bằng tin vừa rồi");
  await ba.taps("Gửi");
  lan.sees("Chờ số liệu của các thôn.");
  lan.doesNotSee(REASON);
});

test("a request is changed while it waits, and two taps send one", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...ASK);
  await ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  await ba.says(REASON);
  const check = ba.lastMessage();
  await ba.tapsIn(check, "Gửi");
  await ba.taps("Đổi ngày, lý do");
  ba.sees("Đề nghị đang chờ trả lời sẽ được thay bằng đề nghị mới.");
  await ba.taps("Đến hết thứ Tư, ngày 19/6/2024");
  await ba.says(REASON);
  await ba.taps("Gửi");
  lan.sees("Xin đến hết thứ Tư, ngày 19/6/2024");
  const rows = await extensionsIn(app);
  expect(rows.map(({ state, askedBefore }) => [state, askedBefore])).toEqual([
    ["requested", "2024-06-20"],
  ]);
});

test("the office chooses another day", async () => {
  const { app, lan, minh, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...ASK);
  await ba.taps("Đến hết thứ Sáu, ngày 21/6/2024");
  await ba.says(REASON);
  await ba.taps("Gửi");
  await lan.taps("Ngày khác");
  lan.sees("Đã chọn: 01");
  lan.seesButton("✓ UBND xã Tam Gia");
  await lan.taps("Đến hết thứ Ba, ngày 18/6/2024");
  lan.sees(/Gia hạn .* đến hết thứ Ba, ngày 18\/6\/2024 cho:\n• UBND xã Tam Gia\nĐúng không\?/);
  ba.doesNotSee("Đơn vị được gia hạn");
  await lan.taps("Đúng, gia hạn");
  lan.sees("Đã gia hạn Báo cáo 06 tháng đầu năm 2024 đến hết thứ Ba, ngày 18/6/2024");
  ba.sees("đến hết thứ Ba, ngày 18/6/2024");
  minh.sees("Được gia hạn đến hết thứ Ba, ngày 18/6/2024");
  const rows = await extensionsIn(app);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ state: "granted", askedBefore: "2024-06-22" });
});

test("the office refuses with a word, once", async () => {
  const { app, lan, minh, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...ASK);
  await ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  await ba.says(REASON);
  await ba.taps("Gửi");
  const asked = minh.sees("Đang chờ cơ quan thường trực trả lời.");
  await lan.taps("Không đồng ý");
  lan.sees("Anh/Chị trao đổi với đơn vị nội dung gì?");
  await lan.says("Đề nghị gửi trước phần số liệu.");
  await lan.taps("Gửi");
  lan.sees("Không được gia hạn");
  ba.sees(/không được chấp nhận\. Hạn theo Kế hoạch: hết thứ Sáu, ngày 14\/6\/2024\.\nĐề nghị gửi/);
  minh.sees(/Không được gia hạn.*\nĐề nghị gửi trước phần số liệu\./);
  const [row] = await extensionsIn(app);
  await minh.presses(asked, `xg:${row?.id}:grant`);
  minh.sees("Đề nghị này đã được trả lời");
  expect((await extensionsIn(app))[0]?.state).toBe("refused");
});

test("the office gives several units time unasked, and takes it back", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await lan.says("/giahan");
  lan.sees(/Báo cáo 06 tháng đầu năm 2024\nHạn: hết thứ Sáu, ngày 14\/6\/2024\. Chờ trả lời: 0;/);
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  lan.sees("Chưa có đơn vị nào xin hoặc được gia hạn.");
  await lan.taps("Gia hạn cho đơn vị");
  lan.doesNotSeeButton("Đến hết");
  await lan.taps("Sau ›");
  await lan.taps("UBND xã Tam Gia");
  await lan.taps("‹ Trước");
  await lan.taps("Phòng Tư pháp");
  lan.sees("Đã chọn: 02");
  lan.seesButton("✓ UBND xã Tam Gia");
  await lan.taps("Ngày khác");
  await lan.says("13/6");
  lan.sees("Ngày gia hạn phải sau hạn hiện nay");
  await lan.says("20/6");
  lan.sees("• Phòng Tư pháp");
  await lan.taps("Đúng, gia hạn");
  lan.sees(/Đã gia hạn[\s\S]*• UBND xã Tam Gia/);
  ba.sees("Đơn vị được gia hạn Báo cáo 06 tháng đầu năm 2024 đến hết thứ Năm, ngày 20/6/2024.");

  await lan.taps("‹ Danh sách gia hạn");
  await lan.taps("UBND xã Tam Gia · được đến 20/6/2024");
  await lan.taps("Thu hồi gia hạn");
  await lan.taps("Giữ nguyên");
  await lan.taps("Thu hồi gia hạn");
  lan.sees("Thu hồi gia hạn này?");
  await lan.taps("Thu hồi gia hạn");
  lan.sees("Gia hạn đã được thu hồi");
  ba.sees("đã được thu hồi. Hạn theo Kế hoạch: hết thứ Sáu, ngày 14/6/2024.");
  const log = await look(app, (read) =>
    read.logEntry.findMany({ where: { action: { startsWith: "extension." } } }),
  );
  expect(log.map(({ action }) => action).toSorted()).toEqual([
    "extension.granted",
    "extension.granted",
    "extension.revoked",
  ]);
});

test("all at once; and time is never taken", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(lan, "xc", HALF_YEAR, "0");
  await lan.taps("UBND thị trấn Na Dương");
  await lan.taps("Đến hết thứ Sáu, ngày 21/6/2024");
  await lan.taps("Đúng, gia hạn");
  await carrying(lan, "xc", HALF_YEAR, "0");
  await lan.taps("Chọn tất cả (36)");
  lan.sees("Đã chọn: 36");
  // Days that give time to the one who has most.
  lan.doesNotSeeButton("Đến hết thứ Ba, ngày 18/6/2024");
  await lan.taps("Ngày khác");
  await lan.says("18/6");
  await lan.taps("Đúng, gia hạn");
  lan.sees(/Không thay đổi.*\n• UBND thị trấn Na Dương/);
  ba.sees("đến hết thứ Ba, ngày 18/6/2024");
  const rows = await extensionsIn(app);
  expect(rows.filter(({ state }) => state === "granted")).toHaveLength(36);
});

test("beyond the plan's period only after a question", async () => {
  const { app, lan, ba } = await tamGia("2024-12-10T08:00:00+07:00");
  await using _ = app;
  await carrying(ba, "xa", TAM_GIA, YEAR);
  await ba.says("06/01/2025");
  await ba.says(REASON);
  ba.sees("Ngày này nằm ngoài thời gian của Kế hoạch.");
  await ba.taps("Gửi");
  await lan.taps("Đến hết thứ Hai, ngày 06/01/2025");
  lan.sees(/Ngày này nằm ngoài thời gian của Kế hoạch\.\nĐúng không\?/);
  ba.doesNotSee("Đơn vị được gia hạn");
  await lan.taps("Đúng, gia hạn");
  ba.sees("Đơn vị được gia hạn Báo cáo năm 2024 đến hết thứ Hai, ngày 06/01/2025.");
});

test("whoever has met the deadline, or is of another unit, cannot ask", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  const other = app.world.person("Xa");
  await givePlaces(app, PLAN, [{ person: other, unit: "06526" }]);
  await other.starts();
  await carrying(other, ...ASK);
  other.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
  for (const data of [`xc:${HALF_YEAR}:0`, `xd:${HALF_YEAR}`, "xl"]) {
    await other.presses(other.lastMessage(), data);
    other.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  }
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.says("45/BC-UBND ngày 7/6");
  await lan.taps("Đã nhận hôm nay");
  await carrying(ba, ...ASK);
  ba.sees("Đơn vị đã hoàn thành hạn này, không cần gia hạn.");
});

test("a focal point types /giahan and finds what can be asked for", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("/giahan");
  ba.sees("Xin gia hạn. Anh/Chị chọn hạn báo cáo:");
  await ba.taps("Báo cáo năm 2024");
  ba.sees("Hạn hiện nay: hết thứ Bảy, ngày 14/12/2024");
  await ba.taps("Hủy");
  ba.sees("Đã hủy.");
});

test("after the merger Tam Gia asks for what Tĩnh Bắc owed", async () => {
  const { app, lan, ba } = await tamGia("2024-12-02T08:00:00+07:00");
  await using _ = app;
  await ba.says("/giahan");
  ba.seesButton("Báo cáo 06 tháng đầu năm 2024 · UBND xã Tĩnh Bắc");
  await carrying(ba, "xa", TINH_BAC, HALF_YEAR);
  await ba.taps("Đến hết thứ Tư, ngày 04/12/2024");
  await ba.says(REASON);
  await ba.taps("Gửi");
  lan.sees("UBND xã Tĩnh Bắc");
  await lan.taps("Đến hết thứ Tư, ngày 04/12/2024");
  ba.sees("Đơn vị được gia hạn Báo cáo 06 tháng đầu năm 2024");
});

test("in the office's group nothing of it is shown", async () => {
  const { app, lan } = await tamGia();
  await using _ = app;
  const group = app.world.group("Phòng LĐ-TB&XH", [lan]);
  await lan.in(group).says("/nhom");
  await lan.in(group).says("/giahan");
  lan.in(group).doesNotSee("Chờ trả lời");
});
