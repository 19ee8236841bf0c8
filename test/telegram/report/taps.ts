import type { InlineKeyboardButton } from "grammy/types";
import type { Actor } from "../../support/actors.ts";

/** A report as people tell it, and the duty that it is about. */
export interface Told {
  readonly what: string;
  readonly said: string;
  readonly duty: string;
}

export const TYPICAL: readonly Told[] = [
  {
    what: "an event with its figures",
    said: "Ngày 20/11 xã tổ chức mít tinh hưởng ứng Tháng hành động, 150 người dự, nữ 90, ngân sách 5 triệu",
    duty: "IV.12.6",
  },
  {
    what: "several sessions in one sentence, typed without marks",
    said: "hom qua xa to chuc 3 buoi truyen thong long ghep ve binh dang gioi tai cac thon, 120 nguoi, nu 70",
    duty: "IV.12.3",
  },
  {
    what: "a document that was issued",
    said: "Đã ban hành Kế hoạch số 15/KH-UBND ngày 20/02/2024 về công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2024",
    duty: "IV.12.1",
  },
  {
    what: "two events in one message",
    said: "Ngày 18/11 truyền thông về bình đẳng giới tại thôn Nà Mu 50 người dự, nữ 30; ngày 20/11 tại thôn Bản Chu 40 người dự, nữ 22.",
    duty: "IV.12.3",
  },
  {
    what: "a sentence with a difficulty",
    said: "Ngày 19/11 xã tổ chức 01 buổi truyền thông phòng chống bạo lực gia đình, 60 người dự, nữ 40. Khó khăn: kinh phí hạn hẹp, chưa có tài liệu.",
    duty: "IV.12.3",
  },
  {
    what: "a sentence without a day",
    said: "Đã treo 12 băng rôn, phát 500 tờ rơi tuyên truyền về bình đẳng giới",
    duty: "IV.12.3",
  },
];

/** What somebody in a hurry taps, the first of these that is there. */
const HURRY = [
  /^Gửi báo cáo$/,
  /^Đã hoàn thành$/,
  /^Gộp/,
  /^Hôm nay/,
  /^Các mục còn lại không có số liệu$/,
  /^Bỏ qua$/,
  /^Không có$/,
  /^Không$/,
];

/** Says a report, and taps on until its receipt is there: how many taps that takes. */
export async function hurry(person: Actor, { said, duty }: Told): Promise<number> {
  await person.says(said);
  let taps = 0;
  for (; taps < 20; taps += 1) {
    const { reply_markup: markup, text = "" } = person.lastMessage();
    if (/Đã ghi nhận báo cáo số/.test(text)) return taps;
    const buttons = (markup && "inline_keyboard" in markup ? markup.inline_keyboard : []).flat();
    const isDuty = (button: InlineKeyboardButton) =>
      "callback_data" in button && button.callback_data?.endsWith(`:duty:${duty}`);
    const button =
      buttons.find(isDuty) ??
      HURRY.flatMap((label) => buttons.find(({ text: own }) => label.test(own)) ?? [])[0];
    if (!button) throw new Error(`Nothing to tap:\n${person.screen()}`);
    await person.tapsIn(person.lastMessage(), button.text);
  }
  throw new Error(`No end of it:\n${person.screen()}`);
}
