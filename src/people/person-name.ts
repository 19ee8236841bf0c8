import { clean, length } from "../plan/text.ts";

export type NameReading =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "length" }
  /** Digits, signs: a phone number or a position got into it. */
  | { readonly kind: "signs" };

const SHORTEST = 2;
const LONGEST_NAME = 60;

/** Reads "Họ và tên" as a person typed it. */
export function readName(text: string): NameReading {
  const name = clean(text).replace(/\s+/g, " ");
  if (length(name) < SHORTEST || length(name) > LONGEST_NAME) return { kind: "length" };
  if (!/^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(name)) return { kind: "signs" };
  return { kind: "name", name: written(name) };
}

/** "HOÀNG THỊ MỚI", "nguyễn thị mới": as a name is written; whoever mixes the cases means them. */
function written(name: string): string {
  const lower = name.toLocaleLowerCase("vi");
  if (name !== lower && name !== name.toLocaleUpperCase("vi")) return name;
  return lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase("vi"));
}

/** What people say before the name when they correct it. */
const CORRECTING =
  /^(?:(?:không phải|không đúng|không|sai|nhầm)(?: tên)?(?: rồi)?[\s,.:;-]*)?(?:(?:họ và )?tên(?: (?:tôi|em|của tôi|của em|đúng))?(?: (?:phải )?là)?|(?:tôi|em)(?: tên)? là|phải là|sửa(?: lại)?(?: tên)?(?: thành| là)?)?[\s:]*/iu;

/** A name that is typed in place of another; null if it can be none: a Vietnamese one has several words. */
export function correctedName(text: string): string | null {
  const reading = readName(clean(text).replace(CORRECTING, ""));
  return reading.kind === "name" && reading.name.includes(" ") ? reading.name : null;
}
