import type { TemplateWords } from "./default-words.ts";
import { foot, heading, recipient, recipientsHead } from "./frame.ts";
import {
  type Block,
  centred,
  grid,
  head,
  listed,
  mark,
  packed,
  part,
  rule,
  type Section,
  SMALL,
  TEXT_WIDTH,
  TITLE_RULE,
  text,
  upright,
  wide,
} from "./word.ts";

/** The report that the bot writes of itself, its tags to be filled; and what the office changes in Word. */
export function defaultTemplate(words: TemplateWords): Promise<Uint8Array> {
  return packed(words.kind, [upright(report(words)), ...annexes(words)]);
}

function report(words: TemplateWords): Block[] {
  return [
    heading({ ...words, upper: ["{co_quan_chu_quan}"], issuer: ["{co_quan}"] }),
    ...title(words),
    text("{can_cu}"),
    text("{so_lieu_tinh_den}", { italics: true }),
    ...directing(words),
    ...results(words),
    ...judgement(words),
    ...ahead(words),
    ...proposals(words),
    text(words.closing, { keepNext: true, keepLines: true, before: 120 }),
    foot(recipients(words), [words.power], words.signer),
  ];
}

// ------------------------------------------------------------------------------- the head

function title(words: TemplateWords): Block[] {
  return [
    centred(words.kind, { bold: true, before: 240 }),
    centred("{trich_yeu}", { bold: true }),
    rule(TITLE_RULE, TEXT_WIDTH),
    centred("{kinh_gui}", { before: 120, after: 120 }),
  ];
}

// ------------------------------------------------------------------------------- its parts

function directing({ parts, heads, blankPeople }: TemplateWords): Block[] {
  return [
    part(parts.directing),
    head(heads.documents),
    text("{van_ban_mo_dau}"),
    ...listed("van_ban", "- {dong}"),
    head(heads.people),
    text(blankPeople),
    head(heads.money),
    text("{kinh_phi}"),
    head(heads.sending),
    ...listed("che_do_bao_cao", "{dong}"),
  ];
}

function results({ parts }: TemplateWords): Block[] {
  return [
    part(parts.results),
    mark("{#noi_dung}"),
    head("{so}. {ten}"),
    // What leads to a list stays with its first line.
    ...listed("doan", "{dong}", { keepNext: true }),
    ...listed("viec", "- {don_vi}: {ket_qua}"),
    ...listed("con_lai", "- {dong}"),
    mark("{/noi_dung}"),
  ];
}

function judgement(words: TemplateWords): Block[] {
  const { parts, heads } = words;
  return [
    part(parts.judgement),
    ...judged(heads.strengths, "uu_diem", words),
    ...judged(heads.weaknesses, "han_che", words),
    ...judged(heads.causes, "nguyen_nhan", words),
  ];
}

function ahead(words: TemplateWords): Block[] {
  const { parts, blank } = words;
  return parts.ahead === null
    ? []
    : [part(parts.ahead), text(blank), ...own("phuong_huong", words)];
}

function proposals(words: TemplateWords): Block[] {
  const { parts, heads } = words;
  return [
    part(parts.proposals),
    head(heads.obstacles),
    ...listed("vuong_mac", "- {y}{don_vi}"),
    head(heads.proposed),
    text(words.blank),
    ...own("kien_nghi", words),
  ];
}

function judged(named: string, list: string, words: TemplateWords): Block[] {
  return [head(named), text(words.blank), ...own(list, words)];
}

/** What units said themselves, for whoever judges. */
function own(list: string, { units }: TemplateWords): Block[] {
  return [text(units, { italics: true, keepNext: true }), ...listed(list, "- {y}{don_vi}")];
}

// ------------------------------------------------------------------------------- the foot

function recipients(words: TemplateWords): Block[] {
  return [
    recipientsHead(words.recipients),
    recipient(words.asAbove),
    mark("{#noi_nhan}", { size: SMALL }),
    recipient("- {ten}"),
    mark("{/noi_nhan}", { size: SMALL }),
    recipient("- {luu}"),
  ];
}

// ------------------------------------------------------------------------------- annexes

function annexes(words: TemplateWords): Section[] {
  const { annex } = words;
  const tables: readonly (readonly Block[])[] = [
    [mark("{@bang_tong_hop}")],
    [mark("{@bang_theo_don_vi}")],
    [
      grid({
        widths: [700, 5200, 2200, 3287, 2900],
        head: annex.sending,
        rows: [
          [
            "{#gui_bao_cao}{stt}",
            "{don_vi}",
            "{ngay_gui}",
            "{tinh_trang}",
            "{so_van_ban}{/gui_bao_cao}",
          ],
        ],
        texts: [1, 3, 4],
      }),
    ],
    [
      grid({
        widths: [700, 3200, 3200, 7187],
        head: annex.results,
        rows: [["{#ket_qua_day_du}{stt}", "{don_vi}", "{nhiem_vu}", "{ket_qua}{/ket_qua_day_du}"]],
        texts: [1, 2, 3],
      }),
    ],
  ];
  return tables.map((children, i) =>
    wide([
      centred(annex.number[i] ?? "", { bold: true }),
      centred(annex.title[i] ?? "", { bold: true }),
      centred(annex.attached, { italics: true, after: 160 }),
      ...children,
    ]),
  );
}
