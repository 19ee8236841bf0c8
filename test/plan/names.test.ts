import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/plan/model.ts";
import { compareNames, findUnits } from "../../src/plan/names.ts";
import {
  agrees,
  bare,
  clean,
  editDistance,
  fold,
  isOneApart,
  length,
} from "../../src/plan/text.ts";

function unit(name: string, shortName: string, aliases: string[] = []): Unit {
  return {
    code: fold(shortName),
    kind: "any",
    name,
    shortName,
    aliases,
    validFrom: null,
    validTo: null,
    successors: [],
    phone: null,
    reports: true,
    hasDuties: true,
  };
}

function commune(name: string, kind = "xã"): Unit {
  return unit(`Ủy ban nhân dân ${kind} ${name}`, `UBND ${kind} ${name}`, [`${kind} ${name}`, name]);
}

const communes = [
  ...["Na Dương", "Lộc Bình"].map((name) => commune(name, "thị trấn")),
  ...(
    "Mẫu Sơn, Yên Khoái, Khánh Xuân, Tú Mịch, Hữu Khánh, Đồng Bục, Tam Gia, Tú Đoạn, Khuất Xá, Tĩnh Bắc, " +
    "Thống Nhất, Sàn Viên, Đông Quan, Minh Hiệp, Hữu Lân, Lợi Bác, Nam Quan, Xuân Dương, Ái Quốc"
  )
    .split(", ")
    .map((name) => commune(name)),
];
const bodies = [
  unit("Phòng Tư pháp", "Phòng Tư pháp", ["PTP"]),
  unit("Phòng Tài chính - Kế hoạch", "Phòng TC - KH", ["TC-KH", "TCKH"]),
  unit("Phòng Văn hóa và Thông tin", "Phòng VH và TT", ["Phòng Văn hóa", "VH&TT"]),
  unit("Phòng Giáo dục và Đào tạo", "Phòng GD và ĐT", ["GD&ĐT"]),
  unit("Trung tâm Y tế huyện", "Trung tâm Y tế huyện", ["TTYT"]),
  unit("Trung tâm Văn hóa, Thể thao và Truyền thông", "TT VH, TT và TT", ["TTVHTTTT"]),
  unit("Công an huyện", "Công an huyện", ["CAH"]),
  unit("Hội Liên hiệp Phụ nữ huyện", "Hội LHPN huyện", ["Hội Phụ nữ"]),
];
const units = [...communes, ...bodies];

/** "one: Xã Tú Đoạn", without "UBND". */
function found(query: string, among = units): string {
  const search = findUnits(among, query);
  const names = (list: readonly Unit[]) => list.map((each) => each.shortName.replace(/^UBND /, ""));
  if (search.kind === "none") return "none";
  return `${search.kind}: ${names(search.kind === "one" ? [search.unit] : search.units).join(" | ")}`;
}

describe("two spellings of one name (name-matching-tests.json)", () => {
  test.each([
    ["Phòng Văn hóa và Thông tin", "Phòng Văn hoá và Thông tin", "phong van hoa va thong tin"],
    ["Ủy ban nhân dân", "Uỷ ban nhân dân", "uy ban nhan dan"],
    ["Thúy", "Thuý", "thuy"],
    ["sức khỏe", "sức khoẻ", "suc khoe"],
    ["Lộc Bình".normalize("NFC"), "Lộc Bình".normalize("NFD"), "loc binh"],
    ["Đồng Bục", "\u00D0ồng Bục", "dong buc"],
    ["Đồng Bục", "dong buc", "dong buc"],
    ["Tài chính - Kế hoạch", "Tài chính – Kế hoạch", "tai chinh ke hoach"],
    ["GD&ĐT", "GD & ĐT", "gd va dt"],
    ["Tú Đoạn", "TÚ ĐOẠN", "tu doan"],
    ["Ái Quốc", "ái quốc", "ai quoc"],
    ["Lộc\u00A0Bình", "Lộc\u200B Bình", "loc binh"],
  ])("%s = %s", (a, b, key) => {
    expect(fold(a)).toBe(key);
    expect(fold(b)).toBe(key);
  });
});

describe("what people type", () => {
  test.each([
    ["Tú Đoạn", "one: xã Tú Đoạn"],
    ["tu doan", "one: xã Tú Đoạn"],
    ["TU DOAN", "one: xã Tú Đoạn"],
    ["xã Tú Đoạn", "one: xã Tú Đoạn"],
    ["xa tu doan.", "one: xã Tú Đoạn"],
    ["x. Tú Đoạn", "one: xã Tú Đoạn"],
    ["UBND xã Tú Đoạn", "one: xã Tú Đoạn"],
    ["uỷ ban nhân dân xã tú đoạn", "one: xã Tú Đoạn"],
    ["tudoan", "one: xã Tú Đoạn"],
    ["tu do", "one: xã Tú Đoạn"],
    ["Tú doan", "one: xã Tú Đoạn"],
    ["Tú Đoạn".normalize("NFD"), "one: xã Tú Đoạn"],
    ["\u00D0ồng Bục", "one: xã Đồng Bục"],
    ["phong tu phap", "one: Phòng Tư pháp"],
    ["tư pháp", "one: Phòng Tư pháp"],
    ["P. Tư pháp", "one: Phòng Tư pháp"],
    ["PTP", "one: Phòng Tư pháp"],
    ["phòng tài chính – kế hoạch", "one: Phòng TC - KH"],
    ["phòng văn hoá", "one: Phòng VH và TT"],
    ["van hoa", "several: Phòng VH và TT | TT VH, TT và TT"],
    ["TTYT", "one: Trung tâm Y tế huyện"],
    ["TT Y tế", "one: Trung tâm Y tế huyện"],
    ["y te", "one: Trung tâm Y tế huyện"],
    ["tt. na duong", "one: thị trấn Na Dương"],
    ["thị trấn Na Dương", "one: thị trấn Na Dương"],
    ["tt van hoa", "one: TT VH, TT và TT"],
    ["GD & ĐT", "one: Phòng GD và ĐT"],
    ["công an", "one: Công an huyện"],
    ["hoi phu nu", "one: Hội LHPN huyện"],
    ["xa huu", "several: xã Hữu Khánh | xã Hữu Lân"],
  ])("%s", (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  test("the district and the town share a name", () => {
    const district = unit("Ủy ban nhân dân huyện Lộc Bình", "UBND huyện Lộc Bình");
    const both = [...units, district];
    expect(found("loc binh", both)).toBe("several: huyện Lộc Bình | thị trấn Lộc Bình");
    expect(found("Lộc Bình", both)).toBe("several: huyện Lộc Bình | thị trấn Lộc Bình");
    expect(found("huyen loc binh", both)).toBe("one: huyện Lộc Bình");
    expect(found("tt lộc bình", both)).toBe("one: thị trấn Lộc Bình");
    expect(found("loc binh")).toBe("one: thị trấn Lộc Bình");
  });
});

describe("close is asked, never taken", () => {
  test.each([
    ["dong bac", "near: xã Đồng Bục"],
    ["dong bucj", "near: xã Đồng Bục"],
    ["khuat sa", "near: xã Khuất Xá"],
    ["Dông Bục", "near: xã Đồng Bục"],
    ["Tù Đoàn", "near: xã Tú Đoạn"],
    ["xã Lộc Bình", "near: thị trấn Lộc Bình"],
    ["thị trấn Tú Đoạn", "near: xã Tú Đoạn"],
    ["Loocj Binhf", "near: thị trấn Lộc Bình"],
    ["Tus DDoanj", "near: xã Tú Đoạn"],
    ["Lo65c Bi2nh", "near: thị trấn Lộc Bình"],
  ])("%s", (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  test.each([
    "",
    "  ",
    "LB",
    "kx",
    "tt",
    "xã",
    "x",
    "?",
    "Hà Nội",
    "đông đảo bà con",
    "😀",
    "constructor x",
    "__proto__",
  ])("%j is nobody", (query) => {
    expect(found(query)).toBe("none");
  });
});

describe("every unit is found by its own names", () => {
  test.each(units.map((each) => [each.shortName, each] as const))("%s", (_, each) => {
    for (const name of [each.name, each.shortName, ...each.aliases])
      for (const typed of [
        name,
        name.normalize("NFD"),
        fold(name),
        name.toUpperCase(),
        ` ${name}.`,
      ])
        expect(findUnits(units, typed), typed).toEqual({ kind: "one", unit: each });
  });
});

test("names are sorted as in Vietnamese, Á and Đ not last", () => {
  expect(["Đồng Bục", "Xuân Dương", "Ái Quốc", "Đông Quan", "Lộc Bình"].sort(compareNames)).toEqual(
    ["Ái Quốc", "Đồng Bục", "Đông Quan", "Lộc Bình", "Xuân Dương"],
  );
});

describe("text", () => {
  test("is cleaned without changing what is seen", () => {
    expect(clean(" \uFEFFLộc\u00A0Bình\u200B\r\n".normalize("NFD"))).toBe("Lộc Bình");
    expect(clean("👨‍👩‍👧 dự")).toBe("👨‍👩‍👧 dự");
  });

  test("is as long as its characters", () => {
    expect(length("Lộc Bình".normalize("NFD"))).toBe(8);
    expect(length("😀")).toBe(1);
  });

  test("keys are stable, bare text keeps its places", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(bare(clean(text))).toHaveLength(clean(text).length);
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  test("two words are one slip apart where their distance is one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "n"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        expect(isOneApart(typed, meant)).toBe(editDistance(typed, meant) === 1);
      }),
    );
  });

  test.each([
    ["nu", "nữ", true],
    ["Nữ", "nữ", true],
    ["năm", "nam", false],
    ["xã hội hoá", "xã hội hóa", true],
    ["xa hoi hoa", "xã hội hóa", true],
    ["xã hội họa", "xã hội hóa", false],
    ["ðồng", "đồng", true],
  ])("%s can be %s: %s", (typed, wording, expected) => {
    expect(agrees(typed, wording)).toBe(expected);
  });
});
