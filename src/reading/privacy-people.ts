/** Named persons and home addresses in ordinary sentences. */
import { overlap, type Place, places } from "./privacy-place.ts";
import { wordings } from "./text.ts";

const CAPITAL = "(?:\\p{Lu}\\p{Ll}*)";
const INITIALS = "(?:\\p{Lu}\\.\\s?){1,4}(?:\\p{Lu}(?!\\p{L}))?";
const NAME = `(?:${INITIALS}|${CAPITAL}(?:\\s+${CAPITAL}){0,4})`;
const FAMILY =
  "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Vi|Lương|Lộc|Hà|Triệu|Chu|Mã|Lành|Lăng|Đinh|Đàm|Hứa|Bế|Lâm|Tô|Trịnh|Đào|Vy|La|Mông|Nguyen|Tran|Le|Pham|Hoang|Phan|Vu|Dang|Bui|Do|Duong|Ly|Nong|Luong|Trieu|Dinh|Dam|Hua|Be)";
const PERSON = "nạn nhân|cháu bé|cháu|chị|em|bà|bé|cô|anh|ông";
const TITLED = new RegExp(
  `(?<![\\p{L}])((?:${titleCases(PERSON)}))((?:\\s+(?:là|tên|gái|trai|bé|nhỏ|chị|em|cháu|bà)){0,3})\\s*:?\\s+(${NAME})`,
  "gu",
);
const BARE_TITLED = new RegExp(
  `(?<![\\p{L}])(?:[Nn]an nhan|[Cc]hau|[Cc]hi|[Bb]a|[Bb]e)(?:\\s+(?:la|ten|gai|be))*\\s+(${FAMILY}(?:\\s+${CAPITAL}){1,4})`,
  "gu",
);
/** In a text of capitals only a full name shows itself. */
const SHOUTED = new RegExp(
  `(?<![\\p{L}])(?:${PERSON.toUpperCase()})(?:\\s+(?:LÀ|TÊN))*\\s+${FAMILY.toUpperCase()}(?:\\s+\\p{Lu}+){1,2}(?!\\p{L})`,
  "gu",
);
const WITH_AGE = new RegExp(
  `(?<![\\p{L}])${FAMILY}(?:\\s+${CAPITAL}){1,4}(?=[\\s,(]+(?:sinh năm|sinh nam|SN|\\d{1,3} tuổi|\\d{1,3} tuoi)(?!\\p{L}))`,
  "gu",
);
/** A capital after "em" or "bà" that begins a body, a place or a people, and no name. */
const NO_NAME = new Set(
  "Hội Đoàn Đội Chi Ban Ủy Uỷ Ubnd Phòng Trường Trung Thị Xã Huyện Tỉnh Thôn Bản Khu Tổ Công Đảng Nhà Mặt Liên Câu Lớp Khối Việt Tháng Quốc Mẹ Bác Da Chất Mầm Tiểu Tày Nùng Dao Mông Kinh Clb Thcs Thpt Ptdtbt Vstbpn Bđg Dtts Nhân Dân Trưng Rịa Năm Ngày Tết Phụ Thanh Thiếu Sở Cựu Nông Hợp Dân Lực Chị Em Đài Trạm Bệnh Bưu Cơ Ngân".split(
    " ",
  ),
);
const OFFICIAL =
  /^[\s,(–-]*(?:-\s*)?(?:nguyên\s+)?(?:Phó|phó|Chủ tịch|chủ tịch|Bí thư|bí thư|Trưởng|trưởng|Giám đốc|giám đốc|Hiệu trưởng|hiệu trưởng|Hiệu phó|cán bộ|công chức|chuyên viên|báo cáo viên|Ủy viên|ủy viên|Chi hội trưởng|chi hội trưởng|đại diện|UBND|UV)/u;
const COLLECTIVE =
  /(?<!\p{L})(?:chị|anh|trẻ|các|những|đàn|chúng|hai|đường|phố|đồng chí|quý|chi|tre|cac|nhung|dan|chung|dong chi|quy)\s+$/iu;

export function findPeople(text: string): Place[] {
  const titled = [...text.matchAll(TITLED)].flatMap(
    ({ index, 0: all, 1: title = "", 3: name = "" }) => {
      const end = index + all.length;
      return isPerson(text, index, end, title, name) ? [{ start: index, end }] : [];
    },
  );
  const others = [
    ...places(text, BARE_TITLED),
    ...places(text, WITH_AGE),
    ...places(text, SHOUTED),
  ].filter(({ end }) => !OFFICIAL.test(text.slice(end)));
  return [...titled, ...others.filter((one) => !titled.some((each) => overlap(each, one)))];
}

function isPerson(text: string, start: number, end: number, title: string, name: string): boolean {
  const words = name.split(/\s+/);
  const [first = ""] = words;
  const tidy = `${first.charAt(0)}${first.slice(1).toLowerCase()}`;
  if (OFFICIAL.test(text.slice(end))) return false;
  // "Văn" is a name too, but "chị em Văn phòng" is not.
  if (/^\s(?:phòng|tâm|đoàn|trận|quan|viện|hàng)(?!\p{L})/u.test(text.slice(end))) return false;
  const family = new RegExp(`^${FAMILY}$`, "iu").test(first);
  const sure = family && words.length > 1;
  // "các em Trường …", "trẻ em Lộc Bình": many, or a place; only a full name is a person then.
  if (COLLECTIVE.test(text.slice(0, start)) && !/^nạn nhân/iu.test(title)) return false;
  if (/^\p{Lu}{2,}$/u.test(first)) return false;
  return sure || !NO_NAME.has(tidy);
}

const HOME = wordings(
  "nhà ông",
  "nhà bà",
  "nhà chị",
  "nhà anh",
  "nhà cô",
  "nhà em",
  "nhà cháu",
  "nhà của chị",
  "nhà của bà",
);
const ADDRESSES: readonly RegExp[] = [
  new RegExp(
    `${wordings("số nhà", "nhà số")}\\s*:?\\s*\\d+\\p{L}?(?:[,\\s]+(?:ngõ|ngách|đường|phố|tổ|khu|thôn)\\s+[\\p{L}\\d]+(?:\\s+\\p{Lu}\\p{Ll}*)*)*`,
    "giu",
  ),
  new RegExp(`${HOME}\\s+(?=\\p{L})`, "giu"),
  new RegExp(
    `${wordings("trú tại", "thường trú", "tạm trú", "ngụ tại", "trú quán", "địa chỉ nhà", "hộ khẩu tại")}[\\s:]+(?:tại\\s+|ở\\s+)?(?:số|thôn|bản|xóm|khu|tổ|ngõ|đường|xã|thon|ban|xom|to)\\s+[\\p{L}\\d]+(?:\\s+\\p{Lu}\\p{Ll}*)*`,
    "giu",
  ),
  /(?<!\p{L})(?:thôn|bản|xóm|khu|tổ)\s+(?:\p{Lu}\p{Ll}*\s?){1,3},?\s*(?:nhà|hộ)\s+(?:ông|bà|chị|anh|gia đình)?\s*\p{Lu}\p{Ll}+/gu,
];

/** Homes, not venues: "nhà văn hóa thôn Nà Mu" and "hội trường UBND xã" are where things happen. */
export function findAddresses(text: string): Place[] {
  const found = ADDRESSES.flatMap((pattern, i) =>
    places(text, pattern).flatMap((one) => (i === 1 ? withName(text, one) : [one])),
  );
  return found.filter(
    (one, i) =>
      !found.some(
        (each, j) =>
          overlap(each, one) &&
          (each.end - each.start > one.end - one.start ||
            (j < i && each.end - each.start === one.end - one.start)),
      ),
  );
}

function withName(text: string, { start, end }: Place): Place[] {
  const name = new RegExp(`^${NAME}`, "u").exec(text.slice(end));
  return name === null ? [] : [{ start, end: end + name[0].length }];
}

/** Small letters, or a capital at the beginning. */
function titleCases(alternatives: string): string {
  return alternatives
    .split("|")
    .flatMap((each) => [each, `${each.charAt(0).toUpperCase()}${each.slice(1)}`])
    .join("|");
}
