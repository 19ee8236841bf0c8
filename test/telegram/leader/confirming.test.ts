import { expect, test } from "vitest";
import { goTo, submit } from "../periodic/support.ts";
import { look, report } from "../report/support.ts";
import { handIn, inTuDoan, text } from "./support.ts";

test("the leader gives the report back with a reason, then agrees: five taps, and the submission decides", async () => {
  const { app, lan, hoa, tu, binh } = await inTuDoan();
  await using _ = app;
  await report(hoa);
  app.clock.set("2024-06-14T16:00:00+07:00");
  await handIn(hoa);
  hoa.sees(
    "Báo cáo 06 tháng đầu năm 2024 của UBND xã Tú Đoạn đã trình lãnh đạo đơn vị lúc 16 giờ 00 ngày 14/6/2024, chờ duyệt: Bình.",
  );
  binh.sees("Trình Anh/Chị duyệt: Báo cáo 06 tháng đầu năm 2024");
  binh.sees("UBND xã Tú Đoạn · Hoa trình lúc 16 giờ 00 ngày 14/6/2024");
  binh.sees("Số cuộc/buổi: 03 cuộc");
  await lan.says("/tiepnhan");
  lan.doesNotSee("Báo cáo 06 tháng");

  await binh.taps("Trả lại, kèm lý do");
  await binh.says("Bổ sung số liệu của thôn Bản Mới.");
  await binh.taps("Gửi");
  binh.sees("Đã trả lại Báo cáo 06 tháng đầu năm 2024 của UBND xã Tú Đoạn kèm lý do.");
  for (const one of [hoa, tu]) {
    expect(text(one)).toContain("Lãnh đạo đơn vị (Bình) trả lại Báo cáo 06 tháng đầu năm 2024");
    expect(text(one)).toContain("Bổ sung số liệu của thôn Bản Mới.");
  }
  await hoa.taps("Sửa và trình lại");
  await hoa.taps("Trình lãnh đạo");
  // The leader looks at it only when the deadline is over.
  app.clock.set("2024-06-17T09:00:00+07:00");
  await binh.tapsIn(binh.lastMessage(), "Đồng ý gửi");
  binh.sees(
    "Đã gửi Báo cáo 06 tháng đầu năm 2024 của UBND xã Tú Đoạn lúc 09 giờ 00 ngày 17/6/2024.",
  );
  expect(text(hoa)).toContain("đã được gửi như bản trình lúc 16 giờ 00 ngày 14/6/2024.");
  expect(text(hoa)).toContain("Báo cáo tính đúng hạn theo thời điểm trình.");
  await hoa.says("/nopbaocao");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024: đã gửi ngày 14/6/2024, đúng hạn");
  await lan.says("/tiepnhan");
  lan.sees("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("2");
  lan.sees(
    /trình lãnh đạo lúc 16 giờ 00 ngày 14\/6\/2024; Bình duyệt lúc 09 giờ 00 ngày 17\/6\/2024/,
  );

  // A second press says what the first one did.
  await binh.presses(binh.lastMessage(), `lb:${await confirmationId(app, "agreed")}:agree`);
  binh.sees("Bình đã duyệt báo cáo này lúc 09 giờ 00 ngày 17/6/2024.");
  const sent = await look(app, (read) => read.periodicRevision.findMany());
  expect(sent).toHaveLength(1);
  expect(sent[0]?.personId).toBe(await idOf(app, "Hoa"));
});

test("what waits is not “chưa báo cáo”: the office sees whose word it waits for, and nobody of the unit is reminded", async () => {
  const { app, lan, hoa, tu, binh } = await inTuDoan();
  await using _ = app;
  await handIn(hoa);
  await lan.says("/dondoc");
  lan.sees(/chờ lãnh đạo đơn vị duyệt \(01\): Ủy ban nhân dân xã Tú Đoạn/);
  await lan.says("/chuabaocao");
  await lan.taps("Xã, thị trấn (21)");
  lan.sees("UBND xã Tú Đoạn (chờ lãnh đạo đơn vị duyệt)");
  await lan.says("/tinhhinh tu doan");
  lan.sees("Báo cáo 06 tháng đầu năm 2024: chờ lãnh đạo đơn vị duyệt");

  const before = [text(hoa), text(tu)];
  await app.tick("2024-06-13T08:00:00+07:00");
  binh.sees(
    "Báo cáo 06 tháng đầu năm 2024 của UBND xã Tú Đoạn chờ Anh/Chị duyệt từ 08 giờ 00 ngày 12/6/2024.",
  );
  await app.tick("2024-06-14T14:00:00+07:00");
  expect([text(hoa), text(tu)]).toEqual(before);
  // The time is over: the unit hears that it is not sent, and why.
  await app.tick("2024-06-17T08:30:00+07:00");
  expect(text(hoa)).toContain("Báo cáo đã trình lãnh đạo đơn vị, chờ duyệt; chưa được gửi.");
  expect(text(hoa)).not.toMatch(/quá hạn/iu);
  await binh.says("/lichsu");
  await binh.taps("Các kỳ báo cáo");
  await binh.taps("Duyệt: Báo cáo 06 tháng đầu năm 2024");
  await binh.taps("Đồng ý gửi");
  await lan.says("/tinhhinh tu doan");
  lan.sees("Báo cáo 06 tháng đầu năm 2024: đã gửi ngày 12/6/2024, đúng hạn");
});

test("the unit takes it back, changes it and submits it anew; the leader's old card does nothing", async () => {
  const { app, hoa, tu, binh } = await inTuDoan();
  await using _ = app;
  await handIn(hoa);
  const old = binh.lastMessage();
  await tu.says("/nopbaocao");
  tu.sees("Báo cáo 06 tháng đầu năm 2024: chờ lãnh đạo đơn vị duyệt");
  await tu.taps("1");
  tu.sees("đã trình lãnh đạo đơn vị lúc 08 giờ 00 ngày 12/6/2024");
  await tu.taps("Thu hồi để sửa");
  tu.sees("Anh/Chị kiểm tra lại trước khi gửi");
  await binh.tapsIn(old, "Đồng ý gửi");
  binh.sees("Đơn vị đã thu hồi báo cáo này để sửa");
  await app.restart();
  await tu.taps("Trình lãnh đạo");
  await binh.tapsIn(binh.lastMessage(), "Đồng ý gửi");
  const states = await look(app, (read) => read.confirmation.findMany());
  expect(states.map(({ state }) => state).toSorted()).toEqual(["agreed", "withdrawn"]);
  expect(await look(app, (read) => read.periodicReport.count())).toBe(1);
});

test("without a leader it is sent directly, which is said", async () => {
  const { app, hoa } = await inTuDoan({ led: false });
  await using _ = app;
  await submit(hoa);
  hoa.sees("Đơn vị chưa có lãnh đạo nhận được tin của bot, nên báo cáo được gửi thẳng");
  hoa.sees("Báo cáo này tính là đúng hạn");
});

test("a leader who is away hands over; whoever stands in agrees", async () => {
  const { app, hoa, tu, binh } = await inTuDoan();
  await using _ = app;
  await binh.says("/vangmat 12/6 đến 13/6");
  await binh.taps("Tư · đầu mối phụ");
  binh.sees("Tư duyệt báo cáo của đơn vị thay Anh/Chị.");
  tu.sees("việc của lãnh đạo UBND xã Tú Đoạn trên bot: duyệt báo cáo trước khi gửi.");
  await handIn(hoa);
  hoa.sees("chờ duyệt: Tư");
  await tu.tapsIn(tu.lastMessage(), "Đồng ý gửi");
  expect(text(hoa)).toContain("Lãnh đạo đơn vị (Tư) đã duyệt");
});

test("a correction asks again only where the plan says so", async () => {
  for (const [confirms, waits] of [
    ["periodic", false],
    ["periodic, corrections", true],
  ] as const) {
    const { app, hoa, binh } = await inTuDoan({ confirms });
    await using _ = app;
    await handIn(hoa);
    await binh.tapsIn(binh.lastMessage(), "Đồng ý gửi");
    await hoa.tapsIn(hoa.lastMessage(), "Xem báo cáo");
    await hoa.taps("Đính chính");
    await hoa.taps("Sửa: Ưu điểm");
    await hoa.says("Phụ nữ và nam giới các thôn tham gia đầy đủ.");
    await hoa.taps(waits ? "Trình lãnh đạo" : "Gửi báo cáo");
    if (!waits) {
      expect(text(hoa)).not.toContain("chờ duyệt");
      continue;
    }
    hoa.sees("chờ duyệt: Bình");
    binh.sees("Trình Anh/Chị duyệt: Báo cáo 06 tháng đầu năm 2024 (bản sửa)");
    await hoa.says("/nopbaocao");
    hoa.sees("đã gửi ngày 12/6/2024, đúng hạn (bản sửa chờ lãnh đạo đơn vị duyệt)");
    await binh.tapsIn(binh.lastMessage(), "Đồng ý gửi");
    expect(await look(app, (read) => read.periodicRevision.count())).toBe(2);
  }
});

test("in the plan of 2024, which does not ask for it, nothing waits", async () => {
  const { app, hoa, binh } = await inTuDoan({ confirms: "" });
  await using _ = app;
  const before = text(binh);
  await goTo(hoa, "review");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Báo cáo này tính là đúng hạn");
  expect(text(binh)).toBe(before);
});

type App = Awaited<ReturnType<typeof inTuDoan>>["app"];

async function confirmationId(app: App, state: "agreed"): Promise<string> {
  return (await look(app, (read) => read.confirmation.findFirstOrThrow({ where: { state } }))).id;
}

async function idOf(app: App, name: string): Promise<string> {
  return (await look(app, (read) => read.person.findFirstOrThrow({ where: { name } }))).id;
}
