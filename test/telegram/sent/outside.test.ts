import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { jpeg } from "../../support/pictures.ts";
import { ASKED, draftOf, goTo, look, withHoa } from "../report/support.ts";

const PDF = Buffer.from("%PDF-1.7");
const SENTENCE = "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90, ngân sách 5 triệu";

test("a photo with the whole report below it is the report and its evidence", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  await hoa.sendsPhoto(await jpeg(), SENTENCE);
  hoa.sees("Bot hiểu tin này là báo cáo");
  const { answers, evidence } = await draftOf(app);
  expect(answers).toMatchObject({ figures: { nguoi_du: 150 } });
  expect(evidence).toMatchObject([{ caption: SENTENCE }]);
});

test("a bare photo is kept and asked about; the duty is one tap away", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const before = app.world.sightings.count;
  await hoa.sendsPhoto();
  hoa.sees("Đã nhận 01 tệp. Tệp này là minh chứng cho nhiệm vụ nào?");
  expect(app.world.sightings.since(before)).toHaveLength(2);
  await hoa.taps("3");
  hoa.sees(ASKED.status);
  expect((await draftOf(app)).evidence).toHaveLength(1);
});

test("an album outside a dialogue is one question, and a second one joins it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const pictures = await Promise.all([1, 2, 3].map((r) => jpeg({ colour: { r, g: 0, b: 0 } })));
  const before = app.world.sightings.count;
  await hoa.sendsAlbum(pictures.slice(0, 2));
  hoa.sees("Đã nhận 02 tệp");
  expect(app.world.sightings.since(before)).toHaveLength(3);
  await hoa.sendsPhoto(pictures[2]);
  hoa.sees("Đã nhận 03 tệp");
  const rows = await look(app, (read) => read.update.findMany({ where: { state: "received" } }));
  expect(rows).toEqual([]);
});

test("files that came alone are given to the report that was put aside", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.says("/huy");
  await hoa.taps("Lưu nháp");
  await hoa.sendsFile("Danh sách.pdf", PDF, undefined, { caption: "Danh sách dự họp" });
  await hoa.taps("Thêm vào");
  hoa.sees(/Đã nhận tệp minh chứng \(01\/10\)[\s\S]*Bước 6\/7/);
  expect((await draftOf(app)).evidence).toMatchObject([{ caption: "Danh sách dự họp" }]);
  // What they were given to asks on; the message that gave them is of the past.
  await hoa.taps("Xong");
  hoa.sees(ASKED.obstacle);
});

test("a document is given to the periodic report, begun with it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2024-06-10T08:00:00+07:00");
  await hoa.sendsFile("Bao cao 6 thang.pdf", PDF, undefined, { caption: "Em gửi báo cáo 6 tháng" });
  await hoa.taps("Kèm: Báo cáo 06 tháng");
  hoa.sees(/Đã nhận tệp kèm theo \(01\/10\)/);
  const drafts = await look(app, (read) =>
    read.draft.findMany({ include: { evidence: true }, orderBy: inOrder("createdAt") }),
  );
  expect(drafts.map(({ kind, state, evidence }) => [kind, state, evidence.length])).toEqual([
    ["task", "discarded", 0],
    ["periodic", "open", 1],
  ]);
});

test("files that came alone can be dropped, and an old button says so", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2024-06-10T08:00:00+07:00");
  await hoa.sendsPhoto();
  const asked = hoa.lastMessage();
  const data = asked.reply_markup?.inline_keyboard.flat().find(({ text }) => /Kèm/.test(text));
  await hoa.taps("Bỏ tệp này");
  hoa.sees("Đã bỏ 01 tệp vừa gửi.");
  expect((await draftOf(app)).evidence.filter(({ removed }) => !removed)).toEqual([]);
  await hoa.presses(hoa.lastMessage(), (data as { callback_data: string }).callback_data);
  hoa.sees("Các tệp này đã được dùng hoặc đã bỏ");
});

test("several files are not thrown away by one tap, nor what came after the button for one", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const pictures = await Promise.all([1, 2, 3].map((r) => jpeg({ colour: { r, g: 0, b: 0 } })));
  await hoa.sendsPhoto(pictures[0]);
  const first = hoa.lastMessage();
  await hoa.sendsAlbum(pictures.slice(1));
  hoa.sees("Đã nhận 03 tệp");
  hoa.seesButton("Bỏ tất cả các tệp");
  const old = first.reply_markup?.inline_keyboard.flat().find(({ text }) => text === "Bỏ tệp này");
  await hoa.presses(first, (old as { callback_data: string }).callback_data);
  hoa.sees("Bỏ cả 03 tệp vừa gửi?");
  await hoa.taps("Tiếp tục");
  hoa.sees("Đã nhận 03 tệp");
  await hoa.taps("Bỏ tất cả các tệp");
  expect((await draftOf(app)).evidence).toHaveLength(3);
  await hoa.taps("Bỏ hẳn");
  hoa.sees("Đã bỏ 03 tệp vừa gửi");
  expect((await draftOf(app)).evidence.filter(({ removed }) => !removed)).toEqual([]);
});

test("a file that became a report's evidence does not take the report with it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.sendsPhoto();
  const asked = hoa.lastMessage();
  await hoa.taps("3");
  await hoa.says("đã hoàn thành");
  const old = asked.reply_markup?.inline_keyboard.flat().find(({ text }) => text === "Bỏ tệp này");
  await hoa.presses(asked, (old as { callback_data: string }).callback_data);
  hoa.sees(/Dừng báo cáo “Truyền thông lồng ghép.*” đang nhập\?/);
  await hoa.taps("Tiếp tục");
  expect(await draftOf(app)).toMatchObject({ state: "open", answers: { status: "completed" } });
});

test("a long text that is no clear report is offered as a result, and nothing of it is lost", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const text =
    "Trên tinh thần cuộc họp giao ban, các đồng chí sẽ nghiên cứu tài liệu để có sự thống nhất chung và bảo đảm đúng quy trình.";
  await hoa.forwards(text);
  hoa.sees(/Dùng làm kết quả của một nhiệm vụ\?/);
  await hoa.taps("Dùng làm kết quả");
  hoa.sees(ASKED.duty);
  expect((await draftOf(app)).answers).toMatchObject({ result: text });
  expect(await look(app, (read) => read.held.findMany())).toEqual([]);
});

test("who reports nothing is told that a file is not kept; other kinds are named for everybody", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const stranger = app.world.person("Người lạ");
  await stranger.sendsPhoto();
  stranger.sees("Ảnh, tệp này không được lưu");
  await hoa.sends({ poll: { id: "1" } as never });
  hoa.sees("Bình chọn không được lưu");
  await hoa.sendsVoice();
  hoa.sees("tin này không được lưu");
  await hoa.sendsLocation();
  hoa.sees("Vị trí không được lưu");
  await hoa.sendsContact();
  hoa.sees("Số điện thoại, danh bạ không được lưu");
  await hoa.sends({ video_note: { file_id: "1" } as never });
  hoa.sees("Video không được lưu");
  await hoa.sends({ video: { file_id: "1", file_unique_id: "1" } as never });
  hoa.sees(/Tệp .* không thuộc loại được nhận .* tệp chưa được lưu/);
});

test("a victim's letter below a photo is answered with the hotlines, and nothing of it is kept", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const caption = "Chồng đánh vợ ở thôn bên, nhờ bot báo giúp";
  await hoa.sendsPhoto(await jpeg(), caption);
  hoa.sees(/không tiếp nhận tin báo về vụ việc[\s\S]*Tệp kèm theo cũng chưa được lưu/);
  await hoa.forwards(caption);
  hoa.sees("không tiếp nhận tin báo về vụ việc");
  expect(await look(app, (read) => read.evidence.count())).toBe(0);
  expect(await look(app, (read) => read.held.count())).toBe(0);
});
