import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { look } from "../report/support.ts";
import { fileOf, sheetsOf } from "../tables/read-back.ts";
import { carrying, HALF_YEAR, type Office, TAM_GIA, tamGia } from "./support.ts";

const MOST = 8;

/** What the office does from here on, counted: presses and messages alike. */
function counting(actor: Actor) {
  const done: string[] = [];
  return {
    done,
    async taps(label: string) {
      done.push(label);
      await actor.taps(label);
    },
    async says(text: string) {
      done.push(text);
      await actor.says(text);
    },
    async sendsPhoto() {
      done.push("photo");
      await actor.sendsPhoto();
    },
  };
}

async function claimed(): Promise<Office> {
  const office = await tamGia();
  await carrying(office.ba, "dp", TAM_GIA, HALF_YEAR);
  await office.ba.says("45/BC-UBND ngày 7/6");
  await office.ba.taps("Gửi");
  return office;
}

/** The office confirms the paper and enters its scan in the unit's stead. */
async function entersScan(lan: Actor): Promise<void> {
  await lan.taps("Đã nhận hôm nay");
  await lan.taps("Nhập bản chụp thay đơn vị");
  await lan.sendsPhoto();
  await lan.taps("Xong");
  await lan.taps("Gửi báo cáo");
}

test("a paper with its scan and its figures is entered in eight from the notice of its claim", async () => {
  const { app, lan, ba } = await claimed();
  await using _ = app;
  const hand = counting(lan);
  await hand.taps("Đã nhận hôm nay");
  await hand.taps("Nhập bản chụp thay đơn vị");
  await hand.sendsPhoto();
  await hand.taps("Xong");
  await hand.taps("Gửi báo cáo");
  ba.sees(/đã nhập thay UBND xã Tam Gia: Báo cáo 06 tháng đầu năm 2024/);
  await hand.taps("Nhập số liệu thay đơn vị");
  await hand.says("Truyền thông lồng ghép về bình đẳng giới tại xã 8 cuộc, 320 người, nữ 210");
  lan.sees("Số cuộc/buổi: 08 cuộc");
  await hand.taps("Gửi báo cáo");
  lan.sees("Đã ghi nhận báo cáo số 0001");
  expect(hand.done.length).toBeLessThanOrEqual(MOST);
});

test("a paper's bare line of figures goes to the period's sums in eight from the command", async () => {
  const { app, lan, ba } = await claimed();
  await using _ = app;
  const hand = counting(lan);
  await hand.says("/tinhhinh");
  await hand.taps("Văn bản chờ xác nhận (01)");
  await hand.taps("1");
  await hand.taps("Đã nhận hôm nay");
  await hand.taps("Nhập số liệu thay đơn vị");
  await hand.says("8 cuộc, 320 người, nữ 210, kinh phí 12 triệu");
  lan.sees("Văn bản số 45/BC-UBND ngày 07/6/2024");
  lan.sees("Cơ quan thường trực đã nhận ngày 10/6/2024");
  lan.sees("Chưa dùng: “kinh phí 12 triệu”");
  await hand.taps("3 ·");
  lan.sees("Số cuộc/buổi: 08 cuộc");
  await hand.taps("Gửi báo cáo");
  lan.sees("Đã ghi nhận báo cáo số 0001");
  expect(hand.done.length).toBeLessThanOrEqual(MOST);

  ba.sees("Cơ quan thường trực (cán bộ phụ trách) đã nhập thay UBND xã Tam Gia");
  await carrying(ba, "kn", TAM_GIA, HALF_YEAR);
  ba.sees("Số cuộc/buổi: 08");
});

test("several lines are several duties, one card after the other; a line without a figure is named", async () => {
  const { app, lan } = await claimed();
  await using _ = app;
  await lan.taps("Đã nhận hôm nay");
  await lan.taps("Nhập số liệu thay đơn vị");
  lan.sees("mỗi nhiệm vụ một dòng");
  await lan.says(
    [
      "Truyền thông lồng ghép về bình đẳng giới tại xã 8 cuộc, 320 lượt người,",
      "nữ 210",
      "Lồng ghép bình đẳng giới trong an sinh xã hội: trợ giúp, hỗ trợ 12 lượt người, nữ 9",
      "Kinh phí ngân sách đã thực hiện 5 triệu đồng",
      "Kèm phụ lục số liệu",
    ].join("\n"),
  );
  lan.sees(/Số lượt người tham dự: 320[\s\S]*Người dự là nữ: 210/);
  lan.sees("Kèm phụ lục số liệu");
  lan.doesNotSee("Chưa dùng: “Kinh phí");
  await lan.taps("Gửi báo cáo");
  lan.sees("Đã ghi nhận báo cáo số 0001");
  for (const number of ["12", "5.000.000"]) {
    if (/Chọn số của nhiệm vụ/.test(lan.lastMessage().text ?? ""))
      await lan.taps(number === "12" ? "4 ·" : "6 ·");
    lan.sees(number);
    await lan.taps("Gửi báo cáo");
  }
  const reports = await look(app, (read) =>
    read.taskReport.findMany({ orderBy: { number: "asc" } }),
  );
  const revisions = await look(app, (read) => read.revision.findMany());
  expect(revisions.map(({ byOffice }) => byOffice)).toEqual([true, true, true]);
  expect(new Set(reports.map(({ dutyCode }) => dutyCode)).size).toBe(3);
});

test("the unit makes a periodic report its own that the office entered, though it changes nothing", async () => {
  const { app, lan, ba } = await claimed();
  await using _ = app;
  await entersScan(lan);
  await ba.taps("Đính chính");
  await ba.taps("Gửi lại, không sửa");
  ba.sees("Đã đính chính Báo cáo 06 tháng");
  const revisions = await look(app, (read) =>
    read.periodicRevision.findMany({ orderBy: { number: "asc" } }),
  );
  expect(revisions.map(({ byOffice }) => byOffice)).toEqual([true, false]);
});

test("a message without a figure is asked again, and the question stays", async () => {
  const { app, lan } = await claimed();
  await using _ = app;
  await lan.taps("Đã nhận hôm nay");
  await lan.taps("Nhập số liệu thay đơn vị");
  await lan.says("như đã nêu ạ");
  lan.sees("Chưa đọc được số liệu nào trong tin này");
  await lan.says("Tuyên truyền 8 cuộc, 320 người");
  lan.sees("Số cuộc/buổi: 08 cuộc");
});

test("what the office enters is marked for everyone, and the unit corrects it as its own", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await lan.says("/donvi Tam Gia");
  await carrying(lan, "ri", TAM_GIA);
  await lan.taps("Báo cáo nhiệm vụ");
  await lan.taps("3 ·");
  await lan.taps("Không phát sinh");
  await lan.taps("Gửi báo cáo");
  lan.sees("Đã ghi nhận báo cáo số 0001");
  lan.sees("Do cơ quan thường trực nhập thay");
  ba.sees("Cơ quan thường trực (cán bộ phụ trách) đã nhập thay UBND xã Tam Gia");

  await ba.taps("Xem");
  ba.sees("Do cơ quan thường trực nhập thay");
  await ba.says("/lichsu");
  ba.sees("(cơ quan thường trực nhập thay)");
  const id = await look(app, async (read) => (await read.taskReport.findFirstOrThrow()).id);
  await carrying(ba, "ha", id, "correct");
  await ba.taps("Gửi lại, không sửa");
  ba.sees("người gửi: Ba");
  const revisions = await look(app, (read) =>
    read.revision.findMany({ orderBy: { number: "asc" } }),
  );
  expect(revisions.map(({ byOffice }) => byOffice)).toEqual([true, false]);
  // It is the unit's now.
  await carrying(lan, "ha", id, "correct");
  lan.sees(/^Nội dung này/);
});

test("what the unit writes itself the office does not go on with", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, "kn", TAM_GIA, HALF_YEAR);
  await ba.taps("Tiếp tục");
  await carrying(lan, "kn", TAM_GIA, HALF_YEAR);
  lan.sees("Đơn vị đang soạn báo cáo này (Ba)");
});

test("what the office entered in a unit's stead stands in the log and in the workbook as that", async () => {
  const { app, lan } = await claimed();
  await using _ = app;
  await entersScan(lan);
  await lan.taps("Nhập số liệu thay đơn vị");
  await lan.says("Truyền thông lồng ghép về bình đẳng giới tại xã 8 cuộc, 320 người, nữ 210");
  await lan.taps("Gửi báo cáo");

  await lan.says("/nhatky Tam Gia");
  lan.sees(/: nhập thay báo cáo số 0001 · UBND xã Tam Gia/);
  lan.sees(/: nhập thay Báo cáo 06 tháng đầu năm 2024 · UBND xã Tam Gia/);

  await lan.says("/xuatbaocao");
  await lan.taps("Toàn bộ Kế hoạch");
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(fileOf(app, lan));
  for (const sheet of ["Số liệu", "Báo cáo định kỳ"])
    expect(sheets.get(sheet)?.[0]).toMatchObject({ "Nhập thay": "cơ quan thường trực" });
  expect(sheets.get("Nhật ký")?.some((row) => Object.values(row).includes("nhập thay"))).toBe(true);
});
