import type { RichBlock } from "grammy/types";
import { expect, test } from "vitest";
import { jpeg } from "../../support/pictures.ts";
import { ASKED, draftOf, goTo, look, withHoa } from "../report/support.ts";

const LINE = "Thôn Nà Mu tổ chức sinh hoạt chi hội phụ nữ, trao đổi về nội dung bình đẳng giới.\n";

test("a paste that Telegram splits is heard whole, and answered once", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  const before = app.world.sightings.count;
  const text = LINE.repeat(56).trim();
  const parts = await hoa.pastes(text);
  expect(parts).toHaveLength(2);
  // Its whole length, and not that of the part that came last.
  hoa.sees(new RegExp(`${new Intl.NumberFormat("vi").format(text.length)}|${text.length}`));
  expect(app.world.sightings.since(before)).toHaveLength(3);
  const rows = await look(app, (read) => read.update.findMany({ where: { state: "received" } }));
  expect(rows).toEqual([]);
});

test("two messages forwarded together are two messages", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const long = LINE.repeat(30).trim();
  await hoa.forwards(long, "Nông Thị Hương");
  await hoa.forwards("xong", "Vi Văn Bình");
  hoa.sees(ASKED.obstacle);
});

const paragraph = (text: string): RichBlock => ({ type: "paragraph", text });
const row = (...cells: string[]) =>
  cells.map((text) => ({ text, align: "left" as const, valign: "top" as const }));

test("a paste from Word with a list and a table is read like any other text", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  const blocks: RichBlock[] = [
    { type: "heading", size: 2, text: [{ type: "bold", text: "Kết quả" }] },
    {
      type: "list",
      items: [{ label: "•", blocks: [paragraph("3 cuộc")] }],
    },
    { type: "table", cells: [row("1", "Người dự", "120 người"), row("2", "Nữ", "70 người")] },
  ];
  await hoa.sends({ rich_message: { blocks } });
  const { figures } = (await draftOf(app)).answers;
  expect(figures).toMatchObject({ so_cuoc: 3, nguoi_du: 120 });
});

test("a table pasted from Word is read by its headings, and its total is no row", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  const cells = [
    row("STT", "Nội dung", "Số cuộc", "Số người", "Nữ"),
    row("1", "Truyền thông tại thôn", "6", "310", "190"),
    row("2", "Tọa đàm 8/3", "1", "65", "65"),
    row("", "Cộng", "7", "375", "255"),
  ];
  await hoa.sends({ rich_message: { blocks: [{ type: "table", cells }] } });
  const { figures } = (await draftOf(app)).answers;
  expect(figures).toMatchObject({ so_cuoc: 7, nguoi_du: 375, nguoi_du_nu: 255 });
});

test("a caption stays with its photo, and is shown with it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsPhoto(await jpeg(), "Toàn cảnh buổi truyền thông tại thôn Nà Mu");
  await hoa.sendsFile("ds.pdf", Buffer.from("%PDF-1.7"), undefined, { caption: "Danh sách" });
  await hoa.taps("Xong");
  await hoa.taps("Không có");
  await hoa.taps("Gửi báo cáo");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Xem minh chứng (02)");
  hoa.sees("Toàn cảnh buổi truyền thông tại thôn Nà Mu");
  hoa.sees("Danh sách");
});

test("what may not stay below one picture of an album takes all of them along", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const pictures = await Promise.all([1, 2, 3].map((r) => jpeg({ colour: { r, g: 0, b: 0 } })));
  const victim = "Cháu Nguyễn Thị B (13 tuổi), nạn nhân bị xâm hại tại thôn Nà Mu";
  for (const named of [0, 1, 2]) {
    const before = app.world.sightings.count;
    await hoa.sendsAlbum(
      pictures.map((bytes, i) => ({ bytes, ...(i === named ? { caption: victim } : {}) })),
    );
    hoa.sees("Cả nhóm ảnh, tệp gửi cùng chú thích này cũng chưa được lưu");
    // Three messages of Hoa's and one of the bot's.
    expect(app.world.sightings.since(before)).toHaveLength(4);
    expect((await draftOf(app)).evidence).toEqual([]);
  }
});

test("a picture sent twice is named, and a command below one is told how to be written", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const photo = await jpeg();
  await hoa.sendsPhoto(photo);
  await hoa.sendsPhoto(photo);
  hoa.sees(/01 tệp vừa gửi đã có trong báo cáo này[\s\S]*Đã nhận 01 tệp/);
  await hoa.sendsFile("ds.pdf", Buffer.from("%PDF-1.7"), undefined, { caption: "/huy" });
  hoa.sees(/Lệnh viết dưới ảnh, tệp không chạy[\s\S]*Đã nhận 02 tệp/);
  expect((await draftOf(app)).evidence.map(({ caption }) => caption)).toEqual([null, null]);
});

test("a caption with figures answers the question for figures", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.sendsPhoto(await jpeg(), "3 cuộc, 120 người dự, nữ 70");
  const { answers, evidence } = await draftOf(app);
  expect(answers.figures).toMatchObject({ so_cuoc: 3, nguoi_du: 120 });
  expect(evidence).toHaveLength(1);
  // A caption that answers nothing is only a caption.
  await hoa.sendsPhoto(await jpeg({ colour: { r: 9, g: 9, b: 9 } }), "Đại biểu chụp ảnh lưu niệm");
  hoa.sees(/Đã nhận tệp minh chứng \(02\/10\)\.\n\nBước 4\/7/);
});
