import type { Chance } from "./chance.ts";

/** Someone who does not exist. */
export interface Invented {
  /** As Telegram shows the account. */
  readonly given: string;
  /** As the bot knows the person: "Hoàng Thị Lành". */
  readonly full: string;
}

const words = (list: string): string[] => list.split(" ");

const FAMILIES = words("Hoàng Nông Lý Vi Chu Lương Hứa Triệu Đàm Bế La Mã Phùng Lộc Dương Lâm");
const WOMEN = {
  middles: words("Thị Thị Thị Thu Thanh Bích Hồng Minh"),
  given: words(
    "Lành Hạnh Thơm Mến Duyên Nhung Xuyến Hiền Liên Thắm Ngoan Tươi Nga Oanh Phượng Quyên Sim Thảo Vân Yến Dung Chiêm",
  ),
};
const MEN = {
  middles: words("Văn Văn Đức Quang Xuân Minh Thanh"),
  given: words(
    "Bảo Cường Đạt Giang Hiếu Kiên Lâm Mạnh Nghĩa Phong Quân Sơn Tài Thắng Toàn Trường Tuấn Việt Khánh Long Khoa",
  ),
};

/** So many different people; given names repeat only when there are no others left. */
export function inventPeople(count: number, luck: Chance): Invented[] {
  const given = luck.shuffled([
    ...WOMEN.given.map((name) => ({ name, middles: WOMEN.middles })),
    ...MEN.given.map((name) => ({ name, middles: MEN.middles })),
  ]);
  const people = new Map<string, Invented>();
  for (let turn = 0; people.size < count; turn++) {
    const { name, middles } = given[turn % given.length] ?? luck.pick(given);
    const full = `${luck.pick(FAMILIES)} ${luck.pick(middles)} ${name}`;
    people.set(full, { given: name, full });
  }
  return [...people.values()];
}
