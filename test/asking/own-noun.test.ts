import { expect, test } from "vitest";
import { TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** Whoever belongs to one unit calls it by its noun alone; another's noun is never taken for it. */

const TODAY = "2024-12-17";
const asked = (text: string, who?: string) => read({ text, who, today: TODAY });

test.each([
  ["Hội đã gửi chưa", "hoi-lhpn", "sent"],
  ["hội còn nợ báo cáo nào không", "hoi-lhpn", "standing"],
  ["số cuộc của hội", "hoi-lhpn", "total"],
  ["Trung tâm còn thiếu gì", "tt-y-te", "standing"],
  ["trung tam da gui bao cao nam chua", "tt-y-te", "sent"],
  ["Văn phòng gửi báo cáo năm chưa", "vp-hdnd-ubnd", "sent"],
  ["phòng em đã gửi chưa", "phong-tu-phap", "sent"],
  ["hạn của phòng là khi nào", "phong-tu-phap", "deadline"],
  ["UBND còn nợ gì", TU_DOAN, "standing"],
  ["xã còn thiếu gì", TU_DOAN, "standing"],
  ["thị trấn còn thiếu gì", "06526", "standing"],
  ["xã mình còn thiếu gì", "06526", "standing"],
  ["cơ quan tôi nộp chưa", "tt-y-te", "sent"],
])("%s, said by %s", (text, who, what) => {
  expect(asked(text, who)).toMatchObject({ query: { what, units: [who] }, unread: [] });
});

test.each([
  ["trường mình làm được mấy cuộc", "tt-y-te"],
  ["hội mình được mấy cuộc", TU_DOAN],
  ["phòng mình gửi chưa", "hoi-lhpn"],
])("%s, said by %s: a noun that is not theirs is named", (text, who) => {
  const noun = text.split(" ").slice(0, 2).join(" ");
  expect(asked(text, who)).toMatchObject({ unread: [noun] });
});

test.each(["hội mình tổ chức mấy cuộc", "trường mình tổ chức mấy cuộc"])(
  "%s, said by the office: is named, and not taken for all",
  (text) => {
    const noun = text.split(" ").slice(0, 2).join(" ");
    expect(asked(text)).toMatchObject({ unread: [noun] });
  },
);

test.each([
  ["Hội Nông dân đã gửi chưa", "hoi-lhpn"],
  ["phòng nào chưa nộp báo cáo năm", "phong-tu-phap"],
  ["bao nhiêu xã đã gửi", TU_DOAN],
])("%s, said by %s: of others", (text, who) => {
  expect(asked(text, who).kind).toBe("others");
});

test("a noun that goes on with a name nobody knows is not the own unit", () => {
  expect(asked("Hội Chữ thập đỏ gửi chưa", "hoi-lhpn").kind).not.toBe("query");
});
