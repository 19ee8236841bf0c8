import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { district } from "../acceptance/support.ts";
import { look } from "./support.ts";

const CALL = "ngày 5/6 tổ chức 1 buổi tuyên truyền bình đẳng giới cho 45 người";
const SENTENCE =
  "Ngày 05/6/2024 UBND xã Tú Đoạn tổ chức 02 buổi truyền thông lồng ghép về bình đẳng giới, 90 người dự";

/** An evening of people who send what they have with a picture. */
async function town() {
  const { app, ...people } = await district();
  return {
    ...{ app, ...people },
    /** By unit, with how many files each report went off. */
    sent: () =>
      look(app, async (read) => {
        const reports = await read.taskReport.findMany({
          include: { revisions: { include: { _count: { select: { evidence: true } } } } },
        });
        return reports.map(({ unitCode, revisions: [first] }) => [
          unitCode,
          first?._count.evidence,
        ]);
      }),
  };
}

async function photo(person: Actor, caption: string) {
  await person.sendsPhoto(undefined, caption);
}

test("a picture whose words tell of a unit is entered for that unit, as the words alone are", async () => {
  const { app, lan, ba, sent } = await town();
  await using _ = app;
  await photo(lan, `UBND xã Tam Gia: ${CALL}`);
  lan.sees("Nội dung nêu UBND xã Tam Gia. Nhập thay đơn vị này");
  await lan.taps("Nhập thay UBND xã Tam Gia");
  lan.sees(/Nhập thay UBND xã Tam Gia[\s\S]*Minh chứng: 01 tệp/);
  await lan.taps("Gửi báo cáo");
  ba.sees("đã nhập thay UBND xã Tam Gia");
  expect(await sent()).toEqual([["06559", 1]]);
  await lan.says("/baocao");
  lan.doesNotSee("chưa gửi");
});

test("it stays the office's own at one tap, and the picture with it", async () => {
  const { app, lan, sent } = await town();
  await using _ = app;
  await photo(lan, `UBND xã Tam Gia: ${CALL}`);
  await lan.taps("Báo cáo của Phòng LĐ, TB, XH - DT");
  lan.sees("Minh chứng: 01 tệp");
  await lan.taps("Gửi báo cáo");
  expect(await sent()).toEqual([["phong-ldtbxh-dt", 1]]);
});

test("where the words are not used, the picture is asked about by itself", async () => {
  const { app, lan, sent } = await town();
  await using _ = app;
  await photo(lan, `UBND xã Tam Gia: ${CALL}`);
  await lan.taps("Chỉ lưu tệp");
  lan.sees("Đã nhận 01 tệp. Tệp này là minh chứng cho nhiệm vụ nào?");
  expect(await sent()).toEqual([]);
});

test("a focal point's picture whose words tell of another unit asks what the words alone ask", async () => {
  const { app, ba, sent } = await town();
  await using _ = app;
  await photo(ba, SENTENCE);
  ba.sees("Đây có phải báo cáo không?");
  await ba.taps("Đúng, là báo cáo");
  ba.sees("Nội dung nêu UBND xã Tú Đoạn thực hiện, báo cáo này lại của UBND xã Tam Gia.");
  ba.sees("Minh chứng: 01 tệp");
  await ba.taps("Gửi báo cáo");
  expect(await sent()).toEqual([["06559", 1]]);
});

test("a picture of a day that has not come says so, and waits with its words for the right day", async () => {
  const { app, ba, sent } = await town();
  await using _ = app;
  await photo(ba, "Ngày 15/6 tổ chức 1 buổi tuyên truyền bình đẳng giới cho 45 người");
  ba.sees("Ngày 15/6/2024 chưa đến");
  await ba.taps("Sửa ngày");
  await ba.says("5/6");
  ba.sees("Minh chứng: 01 tệp");
  await ba.taps("Gửi báo cáo");
  expect(await sent()).toEqual([["06559", 1]]);
});
