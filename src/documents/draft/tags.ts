/** Which tags a template of the compiled report may bear, and where. What is not named here fills nothing. */
export interface Scope {
  readonly texts: readonly string[];
  /** Filled with a table that the program makes: its columns depend on the plan. */
  readonly tables: readonly string[];
  readonly lists: Readonly<Record<string, Scope>>;
}

function scope(
  texts: readonly string[],
  lists: Scope["lists"] = {},
  tables: readonly string[] = [],
): Scope {
  return { texts, lists, tables };
}

const LINES = scope(["dong"]);
const NAMES = scope(["ten"]);
const SAID = scope(["y", "don_vi"]);

/** Tags are Vietnamese without marks, because they are typed and read in Word by the office. */
export const TAGS = scope(
  [
    ...[
      "co_quan_chu_quan",
      "co_quan",
      "co_quan_viet_thuong",
      "ky_hieu",
      "dia_danh",
      "nam",
      "trich_yeu",
      "noi_dung_bao_cao",
      "kinh_gui",
    ],
    ...["can_cu", "so_lieu_tinh_den", "van_ban_mo_dau", "kinh_phi", "ky_sau", "luu"],
  ],
  {
    noi_gui_den: NAMES,
    van_ban: LINES,
    che_do_bao_cao: LINES,
    noi_dung: scope(["so", "ten"], {
      doan: LINES,
      viec: scope(["don_vi", "ket_qua"]),
      con_lai: LINES,
    }),
    uu_diem: SAID,
    han_che: SAID,
    nguyen_nhan: SAID,
    phuong_huong: SAID,
    vuong_mac: SAID,
    kien_nghi: SAID,
    noi_nhan: NAMES,
    gui_bao_cao: scope(["stt", "don_vi", "ngay_gui", "tinh_trang", "so_van_ban"]),
    ket_qua_day_du: scope(["stt", "don_vi", "nhiem_vu", "ket_qua"]),
  },
  ["bang_tong_hop", "bang_theo_don_vi"],
);

/** What fills one scope: texts and lists by their tags. */
export interface Filling {
  readonly [tag: string]: string | readonly Filling[];
}

/** A table that the program makes; the first row is repeated on each page. */
export interface Table {
  readonly title: string;
  /** Widths in twentieths of a point, one a column. */
  readonly widths: readonly number[];
  /** Empty: the rows speak for themselves. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of text; the others hold numbers. */
  readonly texts: readonly number[];
}

/** All that fills a template: plain data, made of the record by src/telegram/compiled. */
export interface DraftData {
  readonly fill: Filling;
  readonly tables: Readonly<Record<string, readonly Table[]>>;
}

/** Something for every tag, two of each list: what a template is tried with. */
export const SAMPLE: DraftData = {
  fill: sampleOf(TAGS),
  tables: Object.fromEntries(
    TAGS.tables.map((tag) => [
      tag,
      [{ title: "", widths: [2000], head: [tag], rows: [["…"]], texts: [0] }],
    ]),
  ),
};

function sampleOf({ texts, lists }: Scope): Filling {
  const said = texts.map((tag): [string, string] => [tag, "…"]);
  const listed = Object.entries(lists).map(([tag, inner]): [string, Filling[]] => {
    const one = sampleOf(inner);
    return [tag, [one, one]];
  });
  return Object.fromEntries<string | Filling[]>([...said, ...listed]);
}
