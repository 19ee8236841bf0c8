import { expect, test } from "vitest";
import { pdfText } from "../../documents/pdf.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { fileOf } from "../compile/support.ts";
import { commandsOf, onlyLink, registers } from "../people/support.ts";
import { PLAN, TAM_GIA, TU_DOAN } from "../report/support.ts";
import { sent } from "../status/support.ts";

const OBSTACLE = "Chưa có kinh phí tổ chức lớp tập huấn cho đội ngũ cộng tác viên tại thôn.";
const OFFICE = "phong-ldtbxh-dt";
const ONLY = "Vai trò của Anh/Chị chỉ xem số liệu chung của Kế hoạch";

/** Lan of the office, Hoa of Tú Đoạn, Ba of Tam Gia; it is the Monday after the half year's deadline. */
async function afterTheHalfYear() {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  await app.tick("2024-06-17T07:20:00+07:00");
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  await sent(app, [
    {
      ...{ by: hoa, unit: TU_DOAN, duty: "IV.12.4", result: "Tư vấn việc làm tại xã." },
      figures: { luot_ho_tro: 7, luot_ho_tro_nu: 5, luot_ho_tro_nam: 2 },
    },
    { by: lan, unit: OFFICE, duty: "IV.1.5", figures: { vi_pham: 3 } },
  ]);
  return { app, lan, hoa, ba, binh: app.world.person("Bình"), dung: app.world.person("Dung") };
}
type Town = Awaited<ReturnType<typeof afterTheHalfYear>>;

/** The office invites somebody to look on, and they register. */
async function looksOn({ lan }: Town, who: Town["binh"], button: string, name: string) {
  await lan.says("/donvi");
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  await lan.taps(button);
  await registers(who, onlyLink(lan.sees("Lời mời đăng ký")), name);
}

async function handOn({ lan, ba }: Town) {
  await ba.says("/vuongmac");
  await ba.says(OBSTACLE);
  await ba.taps("Gửi");
  await lan.says("Vướng mắc");
  await lan.taps("01");
  await lan.taps("Trình cấp trên");
  await lan.taps("Trình Ủy ban nhân dân huyện Lộc Bình");
}

test("the leader of the district sees one page: the numbers, who is late, what was handed on", async () => {
  const town = await afterTheHalfYear();
  await using app = town.app;
  const { lan, binh } = town;
  await handOn(town);
  await looksOn(town, binh, "Mời lãnh đạo cơ quan ban hành", "Nguyễn Bình");
  binh.sees("lãnh đạo Ủy ban nhân dân huyện Lộc Bình, xem tổng quan");
  expect(binh.buttons()).toEqual(["Tổng quan"]);
  expect(commandsOf(binh)).toEqual([
    ...["tongquan", "start", "trogiup", "ngonngu", "dulieucuatoi", "xoadulieu"],
  ]);
  lan.sees(/Nguyễn Bình đã đăng ký là lãnh đạo Ủy ban nhân dân huyện/);

  await binh.says("Tổng quan");
  const { text = "" } = binh.lastMessage();
  expect(text).toContain("Tổng quan thực hiện Kế hoạch năm 2024");
  expect(text).toContain("Đơn vị đã báo cáo: 01/36");
  expect(text).toContain("• Báo cáo 06 tháng đầu năm 2024: đã gửi 0/36 đơn vị, quá hạn 36 đơn vị");
  expect(text).toContain("Vi phạm về bình đẳng giới được phát hiện, xử lý: 03 vụ");
  expect(text).toContain("Đơn vị quá hạn: Báo cáo 06 tháng đầu năm 2024 (36)");
  expect(text).toContain("• quá hạn 03 ngày: Phòng Tư pháp; Phòng Nội vụ");
  expect(text).toContain("Vướng mắc đã trình cấp trên (01)");
  expect(text).toContain(
    "01 · UBND xã Tam Gia · trình Ủy ban nhân dân huyện Lộc Bình ngày 17/6/2024",
  );
  expect(text).toContain(OBSTACLE);
  for (const name of ["Hoa", "Ba", "Lan"]) expect(text).not.toContain(name);
  expect(binh.buttons()).toEqual([
    "Cập nhật",
    "Tóm tắt: Báo cáo 06 tháng đầu năm 2024",
    "Tóm tắt: Báo cáo năm 2024",
    "Tổng quan",
  ]);
  await binh.taps("Tóm tắt: Báo cáo 06 tháng đầu năm 2024");
  const page = await pdfText(fileOf(app, binh).bytes);
  expect(page.pages).toBe(1);
  expect(page.text).toContain(
    "Chưa gửi, chưa nêu lý do (36 đơn vị): Phòng Tư pháp (quá hạn 03 ngày)",
  );
  expect(page.text).toContain(`1. ${OBSTACLE.slice(0, -1)} (UBND xã Tam Gia).`);
  for (const name of ["Hoa", "Lan"]) expect(page.text).not.toContain(name);
  await binh.taps("Quay lại");
  await app.tick("2024-06-18T09:00:00+07:00");
  await binh.taps("Cập nhật");
  binh.sees(/quá hạn 04 ngày: /);
  binh.sees("Tổng quan thực hiện Kế hoạch năm 2024");
});

test("the superior agency sees numbers: no unit, no person, no text, and no few of what is sensitive", async () => {
  const town = await afterTheHalfYear();
  await using _ = town.app;
  const { dung } = town;
  await handOn(town);
  await looksOn(town, dung, "Mời cơ quan cấp trên", "Trần Dung");
  await dung.says("/tongquan");
  const { text = "" } = dung.lastMessage();
  expect(text).toContain("quá hạn 36 đơn vị");
  expect(text).toContain("đã trình cấp trên: 01");
  expect(text).toContain("Vi phạm về bình đẳng giới được phát hiện, xử lý: dưới 05");
  // 5 of 7 would tell of the other 2.
  expect(text).toMatch(/Lượt người được tư vấn, hỗ trợ: 07 lượt người$/m);
  for (const { shortName, name } of PLAN.units) {
    expect(text).not.toContain(shortName);
    expect(text).not.toContain(name);
  }
  expect(text).not.toContain("kinh phí tổ chức lớp tập huấn");
  await dung.taps("Tóm tắt: Báo cáo 06 tháng đầu năm 2024");
  const page = await pdfText(fileOf(town.app, dung).bytes);
  expect(page.text).toContain("36 đơn vị chưa gửi, 36 đơn vị quá hạn");
  expect(page.text).toContain("Chưa gửi: 36 đơn vị; gửi sau hạn: 0 đơn vị.");
  expect(page.text).toContain("Vướng mắc đã trình cấp trên, chưa có trả lời: 01.");
  for (const { shortName } of PLAN.units) expect(page.text).not.toContain(shortName);
  expect(page.text).not.toContain("kinh phí tổ chức lớp tập huấn");
  await dung.says("/trogiup");
  dung.sees("không nêu số dưới 05 của chỉ tiêu nhạy cảm");
});

test("who looks on is refused everything else with words, and is told where their page is", async () => {
  const town = await afterTheHalfYear();
  await using _ = town.app;
  const { binh } = town;
  await looksOn(town, binh, "Mời lãnh đạo cơ quan ban hành", "Nguyễn Bình");
  for (const said of [
    ...["/donvi", "/tinhhinh", "/hanchot", "/lichsu", "/baocao", "/chuabaocao", "/vuongmac"],
    ...["xã nào chưa nộp báo cáo 6 tháng", "Ngày 10/6 tổ chức 01 buổi truyền thông, 60 người dự"],
  ]) {
    await binh.says(said);
    expect(binh.lastMessage().text, said).toContain(ONLY);
  }
  await binh.says("Chào bot");
  await binh.taps("Tổng quan");
  binh.sees("Tổng quan thực hiện Kế hoạch năm 2024");
  await binh.starts();
  binh.sees("lãnh đạo Ủy ban nhân dân huyện Lộc Bình, xem tổng quan");
});

test("nothing is sent unasked to who looks on, and the office alone is counted as the office", async () => {
  const town = await afterTheHalfYear();
  await using app = town.app;
  const { lan, binh, dung, ba } = town;
  await looksOn(town, binh, "Mời lãnh đạo cơ quan ban hành", "Nguyễn Bình");
  await looksOn(town, dung, "Mời cơ quan cấp trên", "Trần Dung");
  const [seen, also] = [binh.lastMessage().message_id, dung.lastMessage().message_id];
  await app.tick("2024-06-18T08:30:00+07:00");
  lan.sees("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  await ba.says("/vuongmac");
  await ba.says(OBSTACLE);
  await ba.taps("Gửi");
  lan.sees("kinh phí tổ chức lớp tập huấn");
  expect(binh.lastMessage().message_id).toBe(seen);
  expect(dung.lastMessage().message_id).toBe(also);

  await lan.says("/xoadulieu");
  lan.sees("Anh/Chị là người cuối cùng của cơ quan thường trực");
  await lan.says("/donvi");
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  lan.sees(
    /Cán bộ theo dõi: .*\nLãnh đạo cơ quan ban hành: Nguyễn Bình .*\nCơ quan cấp trên: Trần Dung /,
  );
});

test("the office ends it, and the page is gone with the place; a colleague may hold both", async () => {
  const town = await afterTheHalfYear();
  await using _ = town.app;
  const { lan, binh } = town;
  await looksOn(town, binh, "Mời lãnh đạo cơ quan ban hành", "Nguyễn Bình");
  await lan.says("/donvi");
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  await lan.taps("Mời cán bộ theo dõi");
  await binh.opens(onlyLink(lan.sees("Lời mời đăng ký")));
  await binh.taps("Đúng");
  expect(commandsOf(binh)).toEqual(expect.arrayContaining(["tinhhinh", "tongquan"]));
  await lan.says("/donvi");
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  await lan.taps("Kết thúc nhiệm vụ: Nguyễn Bình (1)");
  await lan.taps("Xác nhận kết thúc");
  binh.sees("Anh/Chị thôi làm cán bộ theo dõi");
  await binh.says("/tinhhinh");
  binh.sees(ONLY);
  await lan.taps("Kết thúc nhiệm vụ: Nguyễn Bình");
  await lan.taps("Xác nhận kết thúc");
  binh.sees("Anh/Chị thôi làm lãnh đạo Ủy ban nhân dân huyện Lộc Bình");
  await binh.says("/tongquan");
  binh.sees(
    "Nội dung này dành cho lãnh đạo cơ quan ban hành, cơ quan cấp trên và cơ quan thường trực.",
  );
});
