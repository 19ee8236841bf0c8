import { describe, expect, test } from "vitest";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "../papers/support.ts";
import { ASKED, draftOf, goTo, look, withHoa } from "../report/support.ts";

const REASON = "Chưa tổng hợp xong số liệu các thôn.";
const OTHER = "Cán bộ phụ trách đi tập huấn.";

/** As far as the card that is to be sent. */
async function extensionShown() {
  const office = await tamGia();
  await carrying(office.ba, "xa", TAM_GIA, HALF_YEAR);
  await office.ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  await office.ba.says(REASON);
  return office;
}

describe("the words of a card's own buttons are the buttons", () => {
  test.each([
    "gửi",
    "ok",
    "đúng rồi ạ",
    "đúng rồi ạ, gửi đi",
    "Dạ vâng, gửi giúp em ạ",
    "chuẩn rồi",
  ])("“%s” sends a request for more time as it was shown", async (words) => {
    const { app, lan, ba } = await extensionShown();
    await using _ = app;
    await ba.says(words);
    ba.sees("Đã gửi đề nghị");
    lan.sees(REASON);
  });

  test.each(["gửi", "ok", "đúng rồi"])("“%s” sends a paper's claim", async (words) => {
    const { app, lan, ba } = await tamGia();
    await using _ = app;
    await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
    await ba.says("12/BC-UBND ngày 7/6");
    await ba.says(words);
    ba.sees("Đã ghi nhận. Bot không nhắc hạn này");
    lan.sees("Văn bản số 12/BC-UBND ngày 07/6/2024");
  });

  test("“sửa” asks for the text anew, and “hủy” leaves it", async () => {
    const { app, lan, ba } = await extensionShown();
    await using _ = app;
    await ba.says("sửa ạ");
    ba.sees("Vui lòng nhập lại nội dung");
    await ba.says(OTHER);
    await ba.says("hủy");
    ba.sees("Đã hủy. Không có nội dung nào được gửi.");
    lan.doesNotSee("gia hạn");
  });

  test("where they fit several buttons it is asked which is meant", async () => {
    const { app, lan } = await tamGia();
    await using _ = app;
    await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
    await lan.says("12/BC-UBND ngày 7/6");
    await lan.says("ok");
    lan.sees("Chưa rõ Anh/Chị chọn nút nào");
    await lan.says("đã nhận hôm nay");
    lan.sees("Cơ quan thường trực đã nhận ngày 10/6/2024");
  });
});

describe("other words at a card that waits", () => {
  test("replace what was written only if their author says so", async () => {
    const { app, lan, ba } = await extensionShown();
    await using _ = app;
    await ba.says(OTHER);
    ba.sees(/có thay nội dung đang chờ gửi không\?\n.*tập huấn.*\n.*\n.*các thôn/);
    await ba.says("gửi");
    lan.sees(REASON);
    lan.doesNotSee(OTHER);
    expect(await look(app, (read) => read.held.count())).toBe(0);
  });

  test("do replace it where that is meant, by a tap or in words", async () => {
    for (const answer of ["tap", "words"]) {
      const { app, lan, ba } = await extensionShown();
      await using _ = app;
      await ba.says(OTHER);
      if (answer === "tap") await ba.taps("Thay bằng tin vừa rồi");
      else await ba.says("thay bằng tin vừa rồi");
      ba.sees(/Lý do:\nCán bộ phụ trách/);
      lan.doesNotSee("gia hạn");
      await ba.says("gửi đi");
      lan.sees(OTHER);
    }
  });

  test("that cannot be an answer leave it where it was, with its buttons", async () => {
    const { app, lan, ba } = await extensionShown();
    await using _ = app;
    await ba.says("bận");
    ba.sees("cần từ 05 đến 500 ký tự");
    await ba.taps("Gửi");
    lan.sees(REASON);
  });

  test("of which nothing is a number or a day leave the paper that was shown", async () => {
    const { app, lan, ba } = await tamGia();
    await using _ = app;
    await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
    await ba.says("12/BC-UBND ngày 7/6");
    await ba.says("để em xem lại đã");
    ba.sees(/Chưa hiểu tin vừa rồi[\s\S]*12\/BC-UBND ngày 07\/6\/2024/);
    await ba.taps("Gửi");
    lan.sees("Văn bản số 12/BC-UBND ngày 07/6/2024");
  });
});

describe("a report", () => {
  test.each(["ok", "đúng rồi ạ", "dạ gửi đi ạ", "Gửi báo cáo"])(
    "“%s” at the review sends it",
    async (words) => {
      const { app, hoa } = await withHoa();
      await using _ = app;
      await goTo(hoa, "review");
      await hoa.says(words);
      hoa.sees("Đã ghi nhận");
    },
  );

  test("“lưu nháp” at any question keeps it, as the button does", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    await hoa.says("lưu nháp ạ");
    hoa.sees("Đã lưu nháp");
    expect((await draftOf(app)).answers.result).toBeUndefined();
  });

  test("“ok” at a question that it does not answer sends nothing", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    await hoa.says("ok");
    hoa.doesNotSee("Đã ghi nhận");
    expect((await draftOf(app)).state).toBe("open");
  });
});

describe("what becomes of a report that is stopped", () => {
  test("is said in words, too, and is about that report, not about another that is open", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await hoa.says("/nopbaocao");
    await hoa.taps("1");
    const periodic = hoa.lastMessage().text ?? "";
    await goTo(hoa, "result");
    await hoa.says("/nopbaocao");
    await hoa.taps("1");
    await hoa.says("/huy");
    hoa.sees("Dừng báo cáo “Báo cáo 06 tháng đầu năm 2024”");
    await hoa.says("Tiếp tục");
    expect(hoa.lastMessage().text).toBe(periodic);
  });

  test("“lưu nháp” keeps it, “bỏ hẳn” ends it", async () => {
    for (const [words, told, state] of [
      ["lưu nháp nhé", "Đã lưu nháp", "kept"],
      ["Bỏ hẳn đi ạ", "Đã bỏ báo cáo đang nhập", "discarded"],
    ] as const) {
      const { app, hoa } = await withHoa();
      await using _ = app;
      await goTo(hoa, "result");
      await hoa.says("/huy");
      await hoa.says(words);
      hoa.sees(told);
      expect((await draftOf(app)).state).toBe(state);
    }
  });

  test("stays asked where other words come, which reach no report", async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    await hoa.says("/huy");
    hoa.sees("Dừng báo cáo");
    await hoa.says("Tổ chức 03 buổi truyền thông.");
    hoa.sees("Tin vừa rồi chưa được ghi");
    await hoa.says("tiếp tục");
    hoa.sees(ASKED.result);
    await hoa.says("/huy");
    await hoa.says("/huy");
    hoa.sees("Dừng báo cáo");
  });
});
