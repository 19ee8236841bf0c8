import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { officeFile, oleFile, png } from "../../support/files.ts";
import { hasExif, jpeg } from "../../support/pictures.ts";
import { ASKED, draftOf, goTo, PLAN, type Town, TU_DOAN, withHoa } from "./support.ts";

const PDF = Buffer.from("%PDF-1.7 báo cáo");
const AUTHOR = "Nguyễn Văn Riêng";

function kept({ app }: Town, sha256: string): Buffer {
  return readFileSync(join(app.config.dataFolder, sha256.slice(0, 2), sha256));
}

test("a photo is kept without its place, time and camera", async () => {
  const town = await withHoa();
  await using app = town.app;
  const { hoa } = town;
  await goTo(hoa, "evidence");
  const photo = await jpeg();
  expect(await hasExif(photo)).toBe(true);
  await hoa.sendsPhoto(photo);
  hoa.sees(/Bước 6\/7 · Minh chứng\nĐã nhận 01 tệp\. Gửi thêm \(tối đa 10 tệp\), hoặc chọn Xong/);
  const [file] = (await draftOf(app)).evidence;
  const bytes = kept(town, file?.sha256 ?? "");
  expect(await hasExif(bytes)).toBe(false);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(file?.sha256);
  await hoa.taps("Xong");
  hoa.sees(ASKED.obstacle);
});

test("an album gets one answer, with the count", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const before = app.world.sightings.count;
  const colours = [10, 120, 230].map((r) => jpeg({ colour: { r, g: 0, b: 0 } }));
  await hoa.sendsAlbum(await Promise.all(colours), "Ảnh hội nghị");
  hoa.sees("Đã nhận 03 tệp");
  // Three messages of Hoa's and one of the bot's.
  expect(app.world.sightings.since(before)).toHaveLength(4);
});

test("an album of which the last picture is refused still says what arrived", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsAlbum([await jpeg(), { name: "phim.mp4", bytes: Buffer.from("phim") }]);
  hoa.sees(/Tệp “phim\.mp4” không thuộc loại được nhận[\s\S]*Đã nhận 01 tệp/);
});

test("documents are kept without the names of those who made them", async () => {
  const town = await withHoa();
  await using app = town.app;
  const { hoa } = town;
  await goTo(hoa, "evidence");
  const files = [
    ["Kế hoạch.pdf", PDF],
    ["Biên bản.DOCX", officeFile("docx", { author: AUTHOR })],
    ["danh sach.xlsx", officeFile("xlsx", { author: AUTHOR })],
  ] as const;
  for (const [name, bytes] of files) await hoa.sendsFile(name, bytes);
  hoa.sees("Đã nhận 03 tệp");
  const { evidence } = await draftOf(app);
  expect(evidence.map(({ fileName }) => fileName)).toEqual(files.map(([name]) => name));
  for (const { sha256 } of evidence) expect(kept(town, sha256).includes(AUTHOR)).toBe(false);
  expect(kept(town, evidence[0]?.sha256 ?? "")).toEqual(PDF);
});

test("where a name cannot be removed, the person is told", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsFile("Báo cáo.doc", oleFile({ WordDocument: Buffer.alloc(32) }));
  hoa.sees("Đã nhận 01 tệp");
  const { messages } = app.world.api.people.privateChat(hoa.person);
  expect([...messages.values()].map(({ text }) => text).join("\n")).toContain(
    "Tệp “Báo cáo.doc” còn ghi tên người soạn",
  );
});

test("a WebP is kept, and called what it has become", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const webp = await sharp(await jpeg())
    .webp()
    .toBuffer();
  await hoa.sendsFile("ảnh họp.webp", webp);
  hoa.sees("Đã nhận 01 tệp");
  const [file] = (await draftOf(app)).evidence;
  expect(file).toMatchObject({ fileName: "ảnh họp.jpg", mimeType: "image/jpeg", kind: "photo" });
});

const MACRO = { name: "word/vbaProject.bin", content: "x" };
const BOMB = { name: "word/media/a.bmp", content: Buffer.alloc(20_000_000) };

const REFUSED: readonly [name: string, bytes: Buffer, words: string, size?: number][] = [
  ["phim.mp4", PDF, "Tệp “phim.mp4” không thuộc loại được nhận (JPG, PNG, WEBP, HEIC, PDF, DOCX,"],
  ["bao cao.doc", PDF, "Nội dung tệp “bao cao.doc” không đúng với đuôi tên"],
  ["IMG_0001.HEIC", PDF, "Nội dung tệp “IMG_0001.HEIC” không đúng với đuôi tên"],
  ["khong ten", Buffer.from("#!/bin/sh"), "Nội dung tệp “khong ten” không đúng với đuôi tên"],
  ["lon.png", png(16_000, 16_000, { rows: 9 }), "Ảnh “lon.png” có quá nhiều điểm ảnh"],
  ["dong.png", png(9, 9, { animated: true }), "Tệp “dong.png” là ảnh động"],
  ["ve.png", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "Nội dung tệp “ve.png”"],
  ["m.docx", officeFile("docx", { more: [MACRO] }), "Tệp “m.docx” có macro"],
  ["j.pdf", Buffer.from("%PDF-1.7 <</S/JavaScript>>"), "Tệp PDF “j.pdf” có mã lệnh chạy kèm"],
  ["k.pdf", Buffer.from("%PDF-1.7 <</Encrypt 1 0 R>>"), "Tệp “k.pdf” có mật khẩu bảo vệ"],
  ["z.docx", officeFile("docx", { more: [BOMB] }), "Tệp “z.docx” quá nặng để kiểm tra"],
  ["lớn.pdf", PDF, "Tệp “lớn.pdf” lớn hơn 20 MB. Vui lòng gửi bản nhỏ hơn.", 21 * 1024 * 1024],
  ["hong.pdf", Buffer.from("không phải pdf"), "Nội dung tệp “hong.pdf” không đúng với đuôi tên"],
  ["hong.jpg", Buffer.from([0xff, 0xd8, 0xff]), "Không đọc được tệp “hong.jpg”"],
  ["TOI_MAT_bao_cao.pdf", PDF, "có dấu hiệu tài liệu mật. Không gửi tài liệu mật qua bot"],
];

test("what cannot be evidence is refused with the reason, and the step goes on", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  for (const [name, bytes, words, size] of REFUSED) {
    await hoa.sendsFile(name, bytes, undefined, size ? { size } : {});
    hoa.sees(words);
  }
  expect((await draftOf(app)).evidence).toEqual([]);
  await hoa.sendsFile("Kế hoạch.pdf", PDF, undefined, { caption: "Tài liệu MẬT" });
  hoa.sees(/Không gửi tài liệu mật qua bot[\s\S]*Tệp kèm theo cũng chưa được lưu/);
  await hoa.sendsFile("Kế hoạch.pdf", PDF);
  hoa.sees("Đã nhận 01 tệp");
});

test("the same file twice is one; the eleventh is refused; all can be taken back", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsFile("1.pdf", PDF);
  await hoa.sendsFile("1 (bản sao).pdf", PDF);
  hoa.sees("Đã nhận 01 tệp");
  const more = (i: number) => ({ name: `${i}.pdf`, bytes: Buffer.from(`%PDF-${i}`) });
  await hoa.sendsAlbum([2, 3, 4, 5, 6, 7, 8, 9, 10].map(more));
  hoa.sees("Đã nhận 10 tệp");
  await hoa.sendsFile("11.pdf", Buffer.from("%PDF-11"));
  hoa.sees("Mỗi báo cáo nhận tối đa 10 tệp. Tệp này chưa được lưu.");
  expect((await draftOf(app)).evidence).toHaveLength(10);
  await hoa.taps("Bỏ các tệp đã gửi");
  hoa.sees("hoặc chọn Bỏ qua");
  expect((await draftOf(app)).evidence).toEqual([]);
  await hoa.sendsFile("1.pdf", PDF);
  hoa.sees("Đã nhận 01 tệp");
});

test("a file at another step is kept too, and the question asked again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  await hoa.sendsPhoto();
  hoa.sees(/Đã nhận tệp minh chứng \(01\/10\)\.\n\nBước 2\/7 · Tình trạng/);
  await hoa.taps("Đã hoàn thành");
  await hoa.taps("Hôm nay");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.sendsFile("Kế hoạch.pdf", PDF, undefined, {
    caption: "Đã họp thôn triển khai kế hoạch.",
  });
  hoa.sees(/Bước 6\/7 · Minh chứng\nĐã nhận 02 tệp/);
  expect((await draftOf(app)).answers.result).toBe("Đã họp thôn triển khai kế hoạch.");
});

test("Telegram does not hand out the file: it is sent again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const photo = await jpeg();
  const heal = app.world.api.faults.add({ kind: "brokenBefore", methods: ["getFile"] });
  await hoa.sendsPhoto(photo);
  hoa.sees(/Chưa tải được tệp “photo-\d+\.jpg” từ Telegram\. Vui lòng gửi lại/);
  heal();
  await hoa.sendsPhoto(photo);
  hoa.sees("Đã nhận 01 tệp");
});

test("the bot cannot store the file: it says so, and the dialogue stands where it stood", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.expectError(/could not be handled|given up/);
  await goTo(hoa, "evidence");
  writeFileSync(app.config.dataFolder, "not a folder");
  await hoa.sendsPhoto();
  hoa.sees("Có lỗi khi xử lý tin nhắn này");
  rmSync(app.config.dataFolder);
  await hoa.sendsPhoto();
  hoa.sees("Đã nhận 01 tệp");
});

test("the disk is nearly full: the person hears it, the operator too, and the report goes on", async () => {
  let free = 0;
  const { app, hoa } = await withHoa(TU_DOAN, { freeSpace: async () => free });
  await using _ = app;
  app.expectError(/the disk is nearly full/);
  await goTo(hoa, "evidence");
  await hoa.sendsPhoto();
  hoa.sees(/Máy chủ gần hết chỗ lưu; tệp “photo-\d+\.jpg” chưa được lưu/);
  expect(app.log.map(({ msg }) => msg)).toContain("files are refused: the disk is nearly full");
  free = 1e12;
  await hoa.sendsPhoto();
  hoa.sees("Đã nhận 01 tệp");
});

test("a file without an ending, and a picture of an iPhone, are taken by their content", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const heic = Buffer.concat([Buffer.alloc(4), Buffer.from("ftypheic"), Buffer.alloc(40)]);
  await hoa.sendsFile("IMG_0001.HEIC", heic);
  hoa.sees(/Ảnh HEIC của iPhone “IMG_0001\.HEIC” đã được lưu nguyên bản, còn ghi nơi/);
  await hoa.sendsFile("bao cao", officeFile("docx"));
  await hoa.sendsFile("so lieu", oleFile({ Workbook: Buffer.from([0x0a, 0, 0, 0]) }));
  const { evidence } = await draftOf(app);
  expect(
    evidence.map(({ fileName, mimeType }) => [fileName, mimeType.split(/[./]/).at(-1)]),
  ).toEqual([
    ["IMG_0001.HEIC", "heic"],
    ["bao cao.docx", "document"],
    ["so lieu.xls", "ms-excel"],
  ]);
});

test("a day's files have a limit, which a restart does not end", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  for (let i = 0; i < PLAN.office.filesPerDay; i++) {
    await hoa.sendsFile("hong.pdf", Buffer.from(`không phải pdf ${i}`));
  }
  await app.restart();
  await hoa.sendsFile("1.pdf", PDF);
  hoa.sees(
    "Hôm nay Anh/Chị đã gửi hết mức 100 tệp hoặc 300 MB trong ngày; tệp “1.pdf” chưa được lưu",
  );
  app.clock.set(new Date(app.clock.now().getTime() + 24 * 3_600_000));
  await hoa.sendsFile("1.pdf", PDF);
  hoa.sees("Đã nhận 01 tệp");
});

test("an edited caption stands below its file; one that may not stay does not", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const photo = await hoa.sendsPhoto(await jpeg(), "Ảnh hội nghị");
  await hoa.edits("Ảnh mít tinh tại thôn A", photo);
  hoa.sees("Đã sửa lời ghi dưới tệp.");
  expect((await draftOf(app)).evidence).toMatchObject([{ caption: "Ảnh mít tinh tại thôn A" }]);
  await hoa.edits("Ảnh mít tinh tại thôn A", photo);
  hoa.seesNothing();
  await hoa.edits("Đã hỗ trợ nạn nhân Hoàng Thị Mai.", photo);
  expect((await draftOf(app)).evidence).toMatchObject([{ caption: "Ảnh mít tinh tại thôn A" }]);
});
