import { describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { savePosition } from "../../../src/telegram/listening/store/positions.ts";
import type { Actor } from "../../support/actors.ts";
import { jpeg } from "../../support/pictures.ts";
import { carrying, type Office, tamGia } from "../papers/support.ts";
import { ASKED, draftOf, goTo, look, RESULT, withHoa } from "../report/support.ts";
import { everythingIn } from "./everything.ts";

const TEXT = "Xã chưa được bố trí kinh phí cho Tháng hành động.";
const OTHER = "Xã thiếu cán bộ làm công tác bình đẳng giới.";

describe("a command", () => {
  test("is understood in any case of letters, with marks, apart, and addressed to the bot", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    for (const text of ["/BAOCAO", "/báo cáo", "/BáoCáo", "／baocao"]) {
      await hoa.says(text);
      hoa.sees(ASKED.duty);
      await hoa.says("/huy");
      await hoa.taps("Bỏ hẳn");
    }
  });

  test("keeps what stands behind it", async () => {
    const { app, lan } = await tamGia();
    await using _ = app;
    for (const command of [`/tinhhinh@${app.world.api.username}`, "/tìnhHình", "/STATUS"]) {
      await lan.says(`${command} Tú Đoạn`);
      lan.sees("xã Tú Đoạn");
    }
  });

  test("that is misspelt offers the nearest; the question stays open and takes the next text", async () => {
    const { app, lan, ba } = await tamGia();
    await using _ = app;
    await ba.says("/vuongmac");
    await ba.says("/tinhhin Tú Đoạn");
    ba.sees("Không có lệnh /tinhhin. Có phải Anh/Chị muốn gõ /tinhhinh?");
    ba.doesNotSeeButton("Gửi");
    await ba.says(TEXT);
    ba.sees("Anh/Chị kiểm tra lại trước khi gửi");
    await ba.taps("Gửi");
    lan.sees(TEXT);
  });

  test("as the caption of a file is no answer either, and the file is kept", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    await hoa.sendsPhoto(undefined, "/baocao ba cuộc truyền thông ở thôn");
    hoa.sees(ASKED.result);
    const { answers, evidence } = await draftOf(app);
    expect([answers.result, evidence.length]).toEqual([undefined, 1]);
  });
});

describe("what is no content", () => {
  test("is silence: Telegram tells of a pinned message, whatever is asked", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    const stranger = app.world.person("Khách");
    await stranger.starts();
    await stranger.pins(stranger.lastMessage());
    stranger.seesNothing();
    await hoa.starts();
    await hoa.pins(hoa.lastMessage());
    hoa.seesNothing();
    await goTo(hoa, "result");
    await hoa.pins(hoa.lastMessage());
    hoa.seesNothing();
    await hoa.says("/vuongmac");
    await hoa.pins(hoa.lastMessage());
    hoa.seesNothing();
    await hoa.says(TEXT);
    hoa.sees("Anh/Chị kiểm tra lại trước khi gửi");
  });

  test("an album is answered once, by whatever is asked and by nothing", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    const { world } = app;
    const album = await Promise.all([20, 120, 220].map((r) => jpeg({ colour: { r, g: 9, b: 9 } })));
    const answers = async () => {
      const before = world.sightings.count;
      await hoa.sendsAlbum(album);
      const bot = world.api.telegram.bot.id;
      return world.sightings.since(before).filter((seen) => {
        if (seen.kind !== "message") return false;
        const state = world.api.telegram.chats.get(seen.chatId);
        return state?.messages.get(seen.messageId)?.from.id === bot;
      }).length;
    };
    await hoa.starts();
    expect(await answers()).toBe(1);
    hoa.sees("Đã nhận 03 tệp. Tệp này là minh chứng cho nhiệm vụ nào");
    await hoa.says("/vuongmac");
    expect(await answers()).toBe(1);
    hoa.sees("Mục này chỉ nhận chữ");
    await goTo(hoa, "evidence");
    expect(await answers()).toBe(1);
    hoa.sees(/3 tệp|03 tệp/);
  });
});

describe("an edit", () => {
  test("of the refused answer to the open question is the answer", async () => {
    const { app, ba } = await tamGia();
    await using _ = app;
    await ba.says("/vuongmac");
    const typed = await ba.says("Ngắn quá");
    ba.sees("Nội dung có 08 ký tự");
    await ba.edits(TEXT, typed);
    ba.sees("Anh/Chị kiểm tra lại trước khi gửi");
    await ba.edits(TEXT, typed);
    ba.seesNothing();
    await ba.edits(OTHER, typed);
    ba.sees(OTHER);
  });

  test("of a refused answer in a form is the answer, the same again is silence", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    const typed = await hoa.says("Ngắn");
    hoa.sees(/ký tự/);
    await hoa.edits(RESULT, typed);
    hoa.sees(ASKED.evidence);
    expect((await draftOf(app)).answers.result).toBe(RESULT);
    await hoa.edits(RESULT, typed);
    hoa.seesNothing();
    await hoa.edits(OTHER, typed);
    hoa.sees("Muốn sửa, chọn Quay lại");
    expect((await draftOf(app)).answers.result).toBe(RESULT);
  });

  test("of what was sent before the question is no answer to it", async () => {
    const { app, ba } = await tamGia();
    await using _ = app;
    const before = await ba.says("xin chào");
    await ba.says("/vuongmac");
    await ba.edits(TEXT, before);
    ba.sees("Sửa tin nhắn đã gửi trước câu hỏi này không làm thay đổi nội dung");
    ba.doesNotSeeButton("Gửi");
  });

  test("into a command does not run it, and is no answer", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    const typed = await hoa.says("Ngắn");
    await hoa.edits("/nhiemvu và đã tổ chức ba buổi truyền thông", typed);
    hoa.sees("Sửa tin nhắn thành lệnh thì lệnh không chạy");
    expect((await draftOf(app)).answers.result).toBeUndefined();
  });

  test("after sending points to where what was sent is corrected", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    const typed = await hoa.says(RESULT);
    await hoa.taps("Bỏ qua");
    await hoa.says("không có");
    await hoa.taps("Gửi báo cáo");
    await hoa.edits(OTHER, typed);
    hoa.sees("Để sửa báo cáo đã gửi, chọn Đính chính");
    await hoa.taps("Đính chính");
    hoa.sees("Truyền thông lồng ghép");
  });
});

describe("the office's answer", () => {
  async function waiting() {
    const office = await tamGia();
    await office.ba.says("/vuongmac");
    await office.ba.says(TEXT);
    await office.ba.taps("Gửi");
    await office.lan.taps("Trả lời");
    await office.lan.says("Chi từ nguồn sự nghiệp của xã.");
    return office;
  }

  test("is looked at before it leaves; another command in between does not send it", async () => {
    const { app, lan, ba } = await waiting();
    await using _ = app;
    for (const button of ["Gửi", "Sửa", "Hủy"]) lan.seesButton(button);
    await lan.says("/tinhhinh");
    await lan.says("/tinhhin");
    ba.doesNotSee("nguồn sự nghiệp");
    expect(await look(app, (read) => read.obstacleAnswer.count())).toBe(0);
    await lan.taps("Sửa");
    lan.sees("Vui lòng nhập lại nội dung");
    await lan.says("Chi từ nguồn chi thường xuyên.");
    await lan.taps("Gửi");
    ba.sees("Chi từ nguồn chi thường xuyên.");
    ba.doesNotSee("nguồn sự nghiệp");
  });

  test("leaves once, however often the button is pressed", async () => {
    const { app, lan } = await waiting();
    await using _ = app;
    const check = lan.lastMessage();
    const [send] = check.reply_markup?.inline_keyboard.flat() ?? [];
    const data = send && "callback_data" in send ? send.callback_data : "";
    await Promise.all([lan.presses(check, data), lan.presses(check, data)]);
    expect(await look(app, (read) => read.obstacleAnswer.count())).toBe(1);
  });

  test("is gone after a day, and after leaving", async () => {
    const { app, lan } = await waiting();
    await using _ = app;
    const check = lan.lastMessage();
    app.clock.advance({ hours: 25 });
    await lan.tapsIn(check, "Gửi");
    lan.sees("không còn chờ xác nhận");
    await lan.says("Chi từ nguồn sự nghiệp của xã.");
    await lan.taps("Hủy");
    expect(await look(app, (read) => read.held.count())).toBe(0);
    expect(await look(app, (read) => read.obstacleAnswer.count())).toBe(0);
    expect(await look(app, everythingIn)).not.toContain("nguồn sự nghiệp");
  });

  test("by a reply to the notice is written anew and edited like any other", async () => {
    const office = await tamGia();
    const { app, lan, ba } = office;
    await using _ = app;
    await ba.says("/vuongmac");
    await ba.says(TEXT);
    await ba.taps("Gửi");
    await lan.replies(lan.sees("Vướng mắc số 01"), "Chi từ nguồn sự nghiệp của xã.");
    await lan.taps("Sửa");
    lan.sees("Vui lòng nhập lại nội dung");
    const typed = await lan.says("Chi từ nguồn chi thường xuyên.");
    lan.sees("Anh/Chị kiểm tra lại trước khi gửi");
    await lan.edits("Chi từ nguồn của huyện.", typed);
    await lan.taps("Gửi");
    ba.sees("Chi từ nguồn của huyện.");
    ba.doesNotSee("nguồn sự nghiệp");
    ba.doesNotSee("chi thường xuyên");
    await lan.edits("Chi từ nguồn khác.", typed);
    lan.sees("Sửa tin nhắn không làm thay đổi nội dung đã gửi.");
    lan.doesNotSee("Đính chính");
  });

  test("by a reply to the notice is refused to whoever has left the office", async () => {
    const office = await tamGia();
    const { app, minh, ba } = office;
    await using _ = app;
    await ba.says("/vuongmac");
    await ba.says(TEXT);
    await ba.taps("Gửi");
    const notice = minh.sees("Vướng mắc số 01");
    await dismisses(office, minh);
    await minh.replies(notice, "Chi từ nguồn sự nghiệp của xã.");
    minh.sees("Nội dung này dành cho cán bộ của cơ quan thường trực");
    expect(await look(app, (read) => read.held.count())).toBe(0);
  });
});

describe("the person now", () => {
  // Who still has an open question without the right to answer it: test/telegram/rights walks them all.
  test("who was dismissed is asked nothing any more, and what they write is kept nowhere", async () => {
    const office = await tamGia();
    const { app, tu } = office;
    await using _ = app;
    await tu.says("/vuongmac");
    await dismisses(office, tu);
    await tu.says(TEXT);
    tu.sees("Để sử dụng, Anh/Chị cần đường dẫn mời");
    expect(await look(app, everythingIn)).not.toContain(TEXT);
    expect(await look(app, (read) => read.dialogue.count())).toBe(0);
  });

  test("who was dismissed is refused in a form, too, and the draft stays with the unit", async () => {
    const office = await tamGia();
    const { app, tu } = office;
    await using _ = app;
    await goTo(tu, "result");
    const { answers } = await draftOf(app);
    await dismisses(office, tu);
    await tu.says(RESULT);
    tu.doesNotSee(ASKED.evidence);
    expect((await draftOf(app)).answers).toEqual(answers);
  });
});

test("a question that the program no longer knows is not heard: the draft is offered", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  const database = await openDatabase(app.config.databaseUrl);
  const position = { question: "a-question-of-former-days", about: ["x"], since: 0 };
  const key = `${hoa.id}:${hoa.id}`;
  await database.write((tx) => savePosition(tx, key, position, app.clock.now()));
  await database.close();
  await hoa.says(RESULT);
  hoa.sees("Truyền thông lồng ghép");
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.result);
  await hoa.says(RESULT);
  hoa.sees(ASKED.evidence);
});

/** The office ends somebody's place by the button of the unit's card. */
async function dismisses({ app, lan }: Office, person: Actor): Promise<void> {
  const { id } = await look(app, (read) =>
    read.membership.findFirstOrThrow({ where: { person: { telegramId: String(person.id) } } }),
  );
  await carrying(lan, "px", "yes", id);
}
