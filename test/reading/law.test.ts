import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criesForHelp, FATE, fileNameToKeep, mayStay, REFUSALS } from "../../src/reading/law.ts";
import { guard } from "../../src/reading/privacy.ts";
import { DOUBTED, REFUSED, SAMPLES } from "./privacy/samples.ts";

test.each(Object.entries(SAMPLES))("the sample of %s is found as that alone", (kind, { text }) => {
  expect(guard(text).map((each) => each.kind)).toEqual([kind]);
});

test("victims, cases and secrets are never kept; numbers and addresses by their author's word", () => {
  expect(FATE).toEqual({
    "secret-mark": "secret",
    "looks-like-case": "case",
    "named-victim": "person",
    "described-victim": "person",
    phone: "doubt",
    "id-number": "doubt",
    address: "doubt",
  });
});

describe("whether a text may stay", () => {
  test.each(REFUSED)("$kind: never", ({ text, why, kind }) => {
    expect(mayStay(text)).toMatchObject({ kind: "refused", why, findings: [{ kind }] });
  });

  test.each(DOUBTED)("$kind: its author is asked", ({ text, kind, part }) => {
    expect(mayStay(text)).toMatchObject({ kind: "stays", text, doubts: [{ kind, text: part }] });
  });

  test("the gravest reason is given, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(REFUSED, { minLength: 1 }), (some) => {
        const text = some.map((each) => each.text).join(" ");
        const gravest = REFUSALS.find((why) => some.some((each) => each.why === why));
        expect(mayStay(text)).toMatchObject({ kind: "refused", why: gravest });
      }),
    );
  });

  test("a refusal is not softened by doubts beside it", () => {
    for (const refused of REFUSED) {
      for (const doubted of DOUBTED) {
        const verdict = mayStay(`${doubted.text} ${refused.text}`);
        expect(verdict).toMatchObject({ kind: "refused", why: refused.why });
      }
    }
  });

  test("its length is judged first, as it would be stored", () => {
    expect(mayStay("  Đạt.\u200B ", { from: 4, to: 4 })).toEqual({
      kind: "stays",
      text: "Đạt.",
      doubts: [],
    });
    expect(mayStay("Đạt.", { from: 5, to: 9 })).toEqual({ kind: "length", length: 4 });
    expect(mayStay("TUYỆT MẬT", { from: 1, to: 3 })).toEqual({ kind: "length", length: 9 });
  });
});

test("a cry for help is what the law refuses as a case, and nothing else", () => {
  for (const { text, why } of REFUSED) expect(criesForHelp(text)).toBe(why === "case");
  for (const { text } of DOUBTED) expect(criesForHelp(text)).toBe(false);
  expect(Object.values(FATE).filter((fate) => fate === "case")).toHaveLength(1);
});

describe("names of files", () => {
  test.each([
    ["chau_lan_bi_danh.JPG", "minh-chung-7.JPG"],
    ["ho so nan nhan Hoang Thi Men.pdf", "minh-chung-7.pdf"],
    ["Nạn nhân Hoàng Thị Mến", "minh-chung-7"],
  ])("%s gives somebody away: the file is kept as %s", (given, name) => {
    expect(fileNameToKeep(given, "minh-chung-7")).toEqual({ kind: "renamed", name });
  });

  test("an ordinary one stays, composed", () => {
    const name = "Ảnh mít tinh 20-11.jpg";
    expect(fileNameToKeep(name.normalize("NFD"), "x")).toEqual({ kind: "stays", name });
  });

  test("a secret one is refused, whoever is named in it", () => {
    for (const name of ["TUYET-MAT.docx", "TOI_MAT_nan_nhan_Hoang_Thi_Lan.pdf"]) {
      expect(fileNameToKeep(name, "x")).toEqual({ kind: "refused" });
    }
  });
});
