import { expect, test } from "vitest";
import { district, sent, unsplit } from "../acceptance/support.ts";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "../papers/support.ts";

// What is typed after another command, another card or another unit's matter answers no earlier question unseen.

const SAN_VIEN = "06589";
const CHAT = "Thơm đi vắng ai thay vậy em";

async function returning() {
  const town = await district();
  town.app.clock.set("2024-06-10T08:01:00+07:00");
  await sent(town.app, [unsplit(town)]);
  await town.lan.says("/tiepnhan");
  await town.lan.taps("1");
  await town.lan.taps("Trả lại");
  return town;
}

test("what is typed after two other commands is no reason of a return until it was seen as one", async () => {
  const { app, lan, ba } = await returning();
  await using _ = app;
  await lan.says("/tonghop");
  await lan.says("/tinhhinh");
  const before = ba.screen();
  await lan.says("xã nào chưa nộp báo cáo 6 tháng");
  lan.doesNotSee("Anh/Chị kiểm tra lại trước khi gửi");
  await lan.says(CHAT);
  lan.sees(/Trả lại báo cáo số 0001.*của UBND xã Tam Gia/);
  lan.sees(CHAT);
  expect(ba.screen()).toBe(before);
  await lan.taps("Hủy");
  expect(ba.screen()).toBe(before);
});

test("a reason is seen once before it goes, and stands below what was done", async () => {
  const { app, lan, ba } = await returning();
  await using _ = app;
  await lan.says("Bổ sung số lượt nữ.");
  ba.doesNotSee("Bổ sung số lượt nữ.");
  await lan.taps("Gửi");
  lan.sees(/Đã trả lại báo cáo số 0001[\s\S]*Bổ sung số lượt nữ\./);
  ba.sees(/trả lại[\s\S]*Bổ sung số lượt nữ\./);
});

test("the day on which one unit's paper came is not taken from another unit's number", async () => {
  const { app, lan, ba } = await tamGia("2024-06-17T08:00:00+07:00");
  await using _ = app;
  await carrying(lan, "dr", SAN_VIEN, HALF_YEAR);
  await lan.says("33/BC-UBND ngày 13/6/2024");
  await lan.taps("Đã nhận hôm nay");
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.says("32/BC-UBND ngày 13/6/2024");
  await lan.taps("Đã nhận ngày khác");
  lan.sees("của UBND xã Tam Gia đến cơ quan thường trực ngày nào?");
  await lan.says("33/BC-UBND ngày 13/6/2024");
  lan.sees("Đây là số văn bản, chưa phải ngày đến");
  await lan.says("Cơ quan họp giao ban ngày 14/6");
  lan.sees("Chưa rõ ngày đến");
  await lan.says("12/6");
  lan.sees("Ngày đến phải từ ngày ký");

  await lan.says("/tinhhinh Sàn Viên");
  await carrying(lan, "dr", SAN_VIEN, HALF_YEAR);
  await lan.says("14/6");
  lan.sees("Tin vừa rồi chưa được dùng");
  lan.sees("của UBND xã Tam Gia đến cơ quan thường trực ngày nào?");
  ba.doesNotSee("đã nhận văn bản");
  await lan.says("14/6");
  ba.sees("ghi nhận đã nhận văn bản số 32/BC-UBND ngày 13/6/2024");
});

test("below the office's paper a day is when it came, a report is offered, and what changes is named", async () => {
  const { app, lan, ba } = await tamGia("2024-06-13T08:00:00+07:00");
  await using _ = app;
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.says("23/BC-UBND ngày 11/6/2024");
  await lan.says("12/6");
  lan.sees("Ngày 12/6/2024 được hiểu là ngày nhận");
  lan.sees("23/BC-UBND ngày 11/6/2024");
  lan.seesButton("Đã nhận ngày 12/6/2024");
  await lan.says("Xã Lợi Bác gọi điện báo: ngày 10/6 xã tổ chức tuyên truyền cho 45 người, nữ 28");
  lan.seesButton("Nhập thay UBND xã Lợi Bác");
  lan.sees("Bot vẫn chờ câu trả lời cho câu hỏi trước đó");
  await lan.says("mai 12/6 họp giao ban nhé");
  lan.sees(/Chưa hiểu tin vừa rồi[\s\S]*23\/BC-UBND ngày 11\/6\/2024/);
  await lan.says("24/BC-UBND ngày 12/6/2024");
  lan.sees("Đã đổi: 23/BC-UBND ngày 11/6/2024 → 24/BC-UBND ngày 12/6/2024.");
  await lan.taps("Đã nhận hôm nay");
  ba.sees("24/BC-UBND ngày 12/6/2024");
});
