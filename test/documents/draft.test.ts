import { beforeAll, expect, test } from "vitest";
import type { DraftData } from "../../src/documents/draft/tags.ts";
import { type Template, type Written, written } from "../../src/documents/draft/writing.ts";
import { templateWords } from "../../src/telegram/compiled/template-words.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { bomb, partsOf, textOf, withPart } from "./docx.ts";

const DOCUMENT = "word/document.xml";
const words = templateWords(loadLanguages().in("vi"), "period");
const NOTHING: DraftData = { fill: {}, tables: {} };

let own: Uint8Array;
let xml: string;

beforeAll(async () => {
  own = bytesOf(await written({ kind: "template", template: { kind: "default", words } }));
  xml = (await partsOf(own)).get(DOCUMENT) ?? "";
});

function bytesOf(made: Written): Uint8Array {
  if (made.kind === "faulty") throw new Error(JSON.stringify(made.faults));
  return made.bytes;
}

const edited = (change: (text: string) => string) => withPart(own, DOCUMENT, change, xml);
const check = (bytes: Uint8Array) => written({ kind: "check", template: { kind: "own", bytes } });
async function faultsOf(bytes: Uint8Array) {
  const made = await check(bytes);
  return made.kind === "faulty" ? made.faults : [];
}
const fill = (template: Template, data: DraftData) =>
  written({ kind: "draft", template, data, nothing: "[chưa có số liệu]" });

test("the bot's own template is in order, and has the page of Decree 30", async () => {
  expect(await faultsOf(own)).toEqual([]);
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"');
  expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  expect(xml).toContain("<w:titlePg/>");
  const faces = [...xml.matchAll(/<w:rFonts [^>]*>/g)].map(([found]) => found);
  expect(new Set(faces).size).toBe(1);
  for (const script of ["ascii", "hAnsi", "cs", "eastAsia"]) {
    expect(faces[0]).toContain(`w:${script}="Times New Roman"`);
  }
  // Every head of a table is repeated, no row is split.
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
});

test("what is filled in is text, whatever stands in it", async () => {
  const evil = "{trich_yeu} </w:t><w:p> & \"'\u0000 {#van_ban}";
  const made = bytesOf(
    await fill(
      { kind: "own", bytes: own },
      {
        fill: { can_cu: evil, noi_dung: [{ so: "1", ten: evil, doan: [], viec: [], con_lai: [] }] },
        tables: {
          bang_tong_hop: [{ title: "", widths: [3000], head: ["<b>"], rows: [[evil]], texts: [0] }],
        },
      },
    ),
  );
  const text = await textOf(made);
  expect(text.split(evil.replace("\u0000", "")).length).toBe(4);
  expect(text).toContain("<b>");
  // What the record does not have is said so; of lists nothing stays.
  expect(text).toContain("[chưa có số liệu]");
  expect(text).not.toContain("{dong}");
});

test("each wrong tag is named, with what was probably meant", async () => {
  const faults = await faultsOf(
    edited((text) =>
      text
        .replace("{can_cu}", "{can_cuu}")
        .replace("{kinh_phi}", "{constructor}")
        .replace("{so_lieu_tinh_den}", "{ket_qua}")
        .replace("{ky_sau}", "{x.y}"),
    ),
  );
  expect(faults).toEqual([
    { kind: "unknown", tag: "{can_cuu}", near: "{can_cu}" },
    { kind: "place", tag: "{ket_qua}", list: "viec" },
    { kind: "unknown", tag: "{constructor}", near: null },
    { kind: "unknown", tag: "{x.y}", near: null },
  ]);
});

test("lists that are not closed, that cross or stand in themselves are named", async () => {
  expect(await faultsOf(edited((text) => text.replace("{/van_ban}", "")))).toContainEqual({
    kind: "unclosed",
    tag: "van_ban",
  });
  expect(await faultsOf(edited((text) => text.replace("{#van_ban}", "")))).toContainEqual({
    kind: "unopened",
    tag: "van_ban",
  });
  expect(await faultsOf(edited((text) => text.replace("{can_cu}", "{can_cu")))).not.toEqual([]);
  // Of a list within itself each item would be multiplied by all.
  const nested = edited((text) =>
    text.replace("- {dong}", "{#van_ban}{dong}{#van_ban}{dong}{/van_ban}{/van_ban}"),
  );
  expect(await faultsOf(nested)).toContainEqual({
    kind: "place",
    tag: "{#van_ban}",
    list: "",
  });
});

test("one tag that is missing is one fault, and what else is wrong is told beside it", async () => {
  const marks = [...new Set(xml.match(/\{[#/][a-z_]+\}/g))];
  expect(marks.length).toBeGreaterThan(20);
  for (const mark of marks) {
    const kind = mark.startsWith("{/") ? "unclosed" : "unopened";
    const without = edited((text) => {
      const at = text.lastIndexOf(mark);
      return text.slice(0, at) + text.slice(at + mark.length);
    });
    expect(await faultsOf(without), mark).toEqual([{ kind, tag: mark.slice(2, -1) }]);
  }
  const two = edited((text) =>
    text.replace("{/van_ban}", "").replace("{trich_yeu}", "{trich_yeuu}"),
  );
  expect(await faultsOf(two)).toEqual([
    { kind: "unclosed", tag: "van_ban" },
    { kind: "unknown", tag: "{trich_yeuu}", near: "{trich_yeu}" },
  ]);
});

test("a table must stand alone, and no other tag may bring in what is no text", async () => {
  const beside = edited((text) => text.replace("{@bang_tong_hop}", "Bảng {@bang_tong_hop}"));
  expect(await faultsOf(beside)).toContainEqual({ kind: "alone", tag: "bang_tong_hop" });
  const raw = edited((text) => text.replace("{@bang_tong_hop}", "{@can_cu}"));
  expect(await faultsOf(raw)).toContainEqual(
    expect.objectContaining({ kind: "unknown", tag: "{@can_cu}" }),
  );
});

test("a template runs no code", async () => {
  const code = 'constructor.constructor("return process")().exit(7)';
  for (const tag of [code, "__proto__", "toString", "this", ".", "can_cu | upper", "1+1"]) {
    const faults = await faultsOf(edited((text) => text.replace("{can_cu}", `{${tag}}`)));
    expect(faults.map(({ kind }) => kind)).toEqual(["unknown"]);
  }
});

test("a template reads no file and fetches nothing", async () => {
  const entity = edited((text) =>
    text.replace("?>", '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  );
  expect(await faultsOf(entity)).toEqual([{ kind: "no-docx" }]);
  const field = edited((text) =>
    text.replace(
      "<w:body>",
      '<w:body><w:p><w:r><w:instrText>INCLUDETEXT "C:\\x.txt"</w:instrText></w:r></w:p>',
    ),
  );
  expect(await faultsOf(field)).toEqual([{ kind: "field", tag: "INCLUDETEXT" }]);
  const relations = "word/_rels/document.xml.rels";
  const outside = withPart(
    own,
    relations,
    (text) =>
      text.replace(
        "</Relationships>",
        '<Relationship Id="x" Type="http://a/image" Target="http://a/b.png" TargetMode="External"/></Relationships>',
      ),
    (await partsOf(own)).get(relations) ?? "",
  );
  expect(await faultsOf(outside)).toEqual([{ kind: "field", tag: "TargetMode=External" }]);
});

test("a bomb is refused before it is unpacked, and one that lies while it is", async () => {
  expect(await faultsOf(bomb(own, 400_000_000, 400_000_000))).toEqual([{ kind: "large" }]);
  expect(await faultsOf(bomb(own, 50_000_000, 1000))).toEqual([{ kind: "no-docx" }]);
});

test("more tags than any report has are refused, however harmless each is", async () => {
  const many = edited((text) =>
    text.replace("{can_cu}", Array.from({ length: 600 }, () => "{can_cu}").join(" ")),
  );
  expect(await faultsOf(many)).toEqual([{ kind: "many" }]);
});

test("a template whose XML somebody broke is refused, and the part is named", async () => {
  const broken = (tag: string) => [{ kind: "broken", tag }];
  const paragraph = '<w:r><w:t xml:space="preserve">Kính gửi';
  for (const change of [
    (text: string) => text.replace("</w:p>", ""),
    (text: string) => text.replace("</w:body>", "</w:p></w:body>"),
    (text: string) => text.replace("<w:t ", "<w:t a=1 "),
    (text: string) => text.replace("<w:body>", '<w:body><x:p w:a="b"/>'),
    (text: string) => text.replace("BÁO CÁO", "BÁO CÁO & xin"),
    (text: string) => text.slice(0, text.length / 2),
    (text: string) => `${text}${paragraph}`,
  ]) {
    expect(await faultsOf(edited(change))).toEqual(broken(DOCUMENT));
  }
  const header = "word/header1.xml";
  const text = (await partsOf(own)).get(header) ?? "";
  expect(text).not.toBe("");
  const inHeader = withPart(own, header, (xml) => xml.replace("</w:hdr>", ""), text);
  expect(await faultsOf(inHeader)).toEqual(broken(header));
});

test("a tag that was split, by Word or by hand, is whole", async () => {
  for (const between of ["</w:t></w:r><w:r><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>"]) {
    const bytes = edited((text) => text.replace("{can_cu}", `{can${between}_cu}`));
    expect(await faultsOf(bytes)).toEqual([]);
    const made = await fill({ kind: "own", bytes }, { fill: { can_cu: "CĂN CỨ" }, tables: {} });
    expect(await textOf(bytesOf(made))).toContain("CĂN CỨ");
  }
});

test("what is made to take for ever is answered soon", async () => {
  const deep = edited((text) => {
    const [open, close] = ["<w:p>", "</w:p>"].map((tag) => tag.repeat(5_000));
    return text.replace("<w:body>", `<w:body>${open}${close}`);
  });
  const open = edited((text) => text.replace("<w:body>", "<Relationship a".repeat(2_000)));
  const blank = edited((text) => text.replace("<w:body>", `<w:body${" ".repeat(30_000)}=`));
  for (const bytes of [open, blank])
    expect(await faultsOf(bytes)).toEqual([{ kind: "broken", tag: DOCUMENT }]);
  // Whether it can be filled or not, the next one is.
  await faultsOf(deep);
  expect(await faultsOf(own)).toEqual([]);
});

test("what is no document of Word, and one without a tag, are told so", async () => {
  expect(await faultsOf(Buffer.from("not a document"))).toEqual([{ kind: "no-docx" }]);
  expect(await faultsOf(edited((text) => text.replace(/\{[^}]*\}/g, "")))).toEqual([
    { kind: "none" },
  ]);
});

test("the writer goes on after a template that was refused", async () => {
  await faultsOf(Buffer.from("PK\u0003\u0004"));
  expect((await fill({ kind: "default", words }, NOTHING)).kind).toBe("filled");
});
