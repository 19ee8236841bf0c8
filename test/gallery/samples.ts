import type { Language } from "../../src/config.ts";
import { addDays } from "../../src/plan/day.ts";
import { lastOnTimeDay } from "../../src/plan/deadlines.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Day } from "../../src/plan/model.ts";
import type { Key, Say } from "../../src/telegram/i18n.ts";
import { fullDay, instantWords, periodWords } from "../../src/telegram/words/days.ts";

/** A value as the bot would give it: the same in both languages, or said in the one. */
type Sample = string | number | ((scene: Scene) => string);

interface Scene {
  readonly t: Say;
  readonly language: Language;
}

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");

function of<T>(list: readonly T[], test: (one: T) => boolean): T {
  const found = list.find(test);
  if (!found) throw new Error("The plan of 2024 has it");
  return found;
}
const unit = (code: string) => of(plan.units, (one) => one.code === code);
const deadline = of(plan.deadlines, ({ code }) => code === "6T-2024");
const month = of(plan.months, ({ code }) => code === "THD");
const milestone = of(month.milestones, ({ code }) => code === "THD-PHAT-DONG");
const area = of(plan.areas, ({ code }) => code === "II.3");
const duty = of(plan.duties, ({ code }) => code === "IV.12.3");
const other = of(plan.duties, ({ code }) => code === "IV.12.8");
const TU_DOAN = unit("06562");
const TAM_GIA = unit("06559");
const TU_PHAP = unit("phong-tu-phap");

const LAST: Day = lastOnTimeDay(deadline);
const SOON: Day = "2024-06-20";
const NOW = new Date("2024-06-12T08:20:00Z");

const full =
  (day: Day): Sample =>
  ({ t }) =>
    fullDay(t, day);
const said =
  (key: Key, values: Record<string, string> = {}): Sample =>
  ({ t }) =>
    (t as (key: Key, values: Record<string, string>) => string)(key, values);
const each =
  (vi: string, en: string): Sample =>
  ({ language }) =>
    language === "vi" ? vi : en;

/** By the variable's name. */
const SAMPLES: Record<string, Sample> = {
  account: "…4417",
  activities: "14",
  all: "12",
  area: area.name,
  at: ({ t }) => instantWords(t, NOW, plan.timeZone),
  author: "Hoàng Thị Mai",
  bare: "05",
  before: "212/431",
  bot: "daumoi_locbinh_bot",
  button: said("menu-report"),
  by: "Lương Văn Thắng",
  cancelled: "01",
  cited: ({ t }) => t("paper-cited", { number: "45/BC-UBND", day: "12/6/2024" }),
  code: "joint.confirmed",
  command: "baocao",
  consentAt: ({ t }) => instantWords(t, new Date("2024-03-04T02:15:00Z"), plan.timeZone),
  consentVersion: "1",
  controller: plan.office.controller,
  count: "07",
  day: "14/6/2024",
  days: "09",
  deadline: deadline.name,
  deed: "answered",
  description: said("command-baocao"),
  document: ({ t }) => t("paper-cited", { number: "45/BC-UBND", day: "12/6/2024" }),
  documents: "03",
  done: "16/11/2024",
  drafts: "01",
  due: full(SOON),
  duty: duty.title,
  closed: "05",
  example: "3 cuộc, 120 người, nữ 70",
  expected: "36",
  extensions: "02",
  figure: "Số lượt người tham dự",
  figures: "• Kinh phí từ ngân sách: 250.000.000 đồng",
  files: "02",
  findings: ({ t }) =>
    [
      `• ${t("finding-named-victim", { text: "chị Hoàng Thị L." })}`,
      `• ${t("finding-phone", { text: "0912 345 678" })}`,
    ].join("\n"),
  fresh: 3,
  strange: 2,
  late: 1,
  from: "15/12/2023",
  granted: "02",
  groups: "01",
  handed: ({ t }) => instantWords(t, NOW, plan.timeZone),
  holder: "Nông Thị Hương",
  hotlines: plan.office.hotlines.map(({ name, number }) => `• ${name}: ${number}`).join("\n"),
  hour: "15",
  index: "1",
  invitations: "04",
  invited: "03",
  issuer: plan.issuer,
  items: said("title-figures"),
  kind: each("Xã, thị trấn", "Communes and towns"),
  label: "Người dự (lượt)",
  labels: ({ t }) => [t("button-owed-report"), t("button-owed-extension")].join(" · "),
  language: said("language-name"),
  last: full(LAST),
  leader: "Vi Văn Bình",
  leaders: "Vi Văn Bình",
  length: 2140,
  limit: "1",
  link: "https://t.me/daumoi_locbinh_bot?start=q7Hn2xVbL0sPz4Kd",
  list: "nữ, tờ rơi, kinh phí",
  log: "31",
  manned: "28",
  milestone: milestone.name,
  milestones: "03",
  minute: "20",
  month: month.shortName,
  months: "2",
  most: "10",
  name: "Hoàng Thị Mai",
  names: [TU_DOAN, TAM_GIA].map(({ shortName }) => shortName).join(", "),
  notices: "22",
  nudges: "02",
  jobs: "01",
  templates: "01",
  megabytes: "0200",
  near: "baocao",
  number: "0127",
  obstacles: "02",
  reasons: "01",
  occasion: deadline.name,
  office: plan.office.name,
  onTime: "19",
  open: "05",
  outline: ({ t }) => t("outline-period"),
  page: "1",
  pages: "3",
  paper: "15/BC-UBND",
  arrived: "13/6/2024",
  signed: "12/6/2024",
  papers: "03",
  part: "90",
  "part-label": "Trong đó nữ",
  people: "Hoàng Thị Mai",
  percent: "57",
  percentBefore: "49%",
  period: ({ t }) => periodWords(t, month.period),
  periodic: "02",
  phone: "0205 3840 015",
  place: ({ t }) => t("place", { role: "principal", unit: TU_DOAN.name }),
  places: ({ t }) => `• ${t("place", { role: "principal", unit: TU_DOAN.name })}`,
  plan: plan.name,
  ratio: "29/36",
  read: "31/6/2024",
  reason: "Gửi nhầm nhiệm vụ",
  reported: "07",
  reports: "18",
  requested: "01",
  revision: 2,
  since: "04/3/2024",
  snoozes: "01",
  state: said("status-ongoing"),
  status: said("status-completed"),
  step: "3",
  steps: "7",
  successor: "Nông Thị Hương",
  sum: "118",
  telegramId: "5123456789",
  text: "1,250 triệu",
  time: "15:30",
  title: said("title-result"),
  to: "14/6/2024",
  total: "18",
  right: "invite",
  typed: "tu doạn xa",
  useful: "02",
  types: "JPG, PNG, PDF, DOCX, XLSX",
  unfinished: `• ${duty.title}`,
  unit: TU_DOAN.name,
  units: "06",
  leads: unit("06562").shortName,
  other: unit("06559").shortName,
  old: "23/BC-UBND ngày 11/6/2024",
  others: unit("06559").shortName,
  heirs: unit("06559").shortName,

  until: "26/6/2024",
  usual: "60 lượt người",
  value: "07",
  week: ({ t }) => t("period-span", { from: "03/6/2024", to: "07/6/2024" }),
  weekday: said("weekday-5"),
  what: ({ t }) => t("describe-deadline-reminder", { deadline: deadline.name }),
  whole: "120",
  "whole-label": "Người dự (lượt)",
  why: said("nudge-told"),
  wording: deadline.wording,
  working: "08",
  year: "2024",
  yes: "05",
  planned: each("trong tháng 10", "in October"),
};

/** Where the same name means something else; the first that fits decides. */
const ELSEWHERE: readonly (readonly [RegExp, Record<string, Sample>])[] = [
  [/^draft-(preview-)?name$/, { name: deadline.name }],
  [/^draft-file/, { name: deadline.name }],
  [
    /^brief-|^button-brief/,
    {
      ...{ missing: "12", overdue: "03", late: "02", share: "52%", reported: "212", number: "01" },
      frozen: ({ t }) => instantWords(t, NOW, plan.timeZone),
      ...{
        office: plan.office.name,
        name: deadline.name,
        to: plan.issuer,
        unit: TU_DOAN.shortName,
      },
      reason: "Cán bộ phụ trách nghỉ thai sản, đơn vị đang cử người thay",
      text: "Chưa có kinh phí tổ chức lớp tập huấn cho cộng tác viên tại thôn",
      by: " (02 đơn vị: UBND xã Tú Đoạn, UBND xã Tam Gia)",
    },
  ],
  [
    /^draft-/,
    {
      ...{ mark: "BC-LĐTBXHDT", place: plan.place, year: "2024", number: "I" },
      ...{ period: "06 tháng đầu năm 2024", plan: "công tác bình đẳng giới", month: month.name },
      subject: "kết quả thực hiện công tác bình đẳng giới 06 tháng đầu năm 2024",
      ...{ document: "Kế hoạch số 25/KH-UBND", issuer: plan.issuer, title: "năm 2024" },
      ...{ report: "báo cáo 06 tháng đầu năm 2024", list: "62 cuộc; 4.520 lượt người tham dự" },
      ...{
        sent: "24",
        timely: "22",
        late: "02",
        missing: "12",
        days: "03",
        unit: TU_DOAN.shortName,
      },
      ...{ whole: "4.520 lượt người tham dự", parts: "nữ 2.480 (54,9%)", share: "54,9" },
      ...{ label: "nữ", value: "2.480", wording: "mỗi xã ít nhất 04 cuộc", met: "18", told: "20" },
      ...{ state: said("draft-state-timely"), office: plan.office.name },
    },
  ],
  [/^target/, { wording: "mỗi xã ít nhất 04 cuộc", ratio: "05/21", told: "12", count: "02" }],
  [/^tables-target$/, { wording: "mỗi xã ít nhất 04 cuộc", count: "21" }],
  [
    /^work-/,
    {
      ...{
        number: "6",
        span: "tháng 6 năm 2024",
        name: "Hoàng Thị Mai",
        timely: "02",
        day: "14/6/2024",
      },
      ...{ title: duty.title, why: ": thiếu số liệu nữ", unit: TU_DOAN.name, count: "03" },
    },
  ],
  [
    /^own-/,
    {
      ...{ office: plan.office.name, period: "06 tháng đầu năm 2024", number: "IV", count: "03" },
      ...{
        units: "Ủy ban nhân dân xã Tĩnh Bắc",
        label: "Số lượt người dự",
        value: "120 lượt người",
      },
    },
  ],
  [
    /^template-/,
    {
      ...{ version: 2, name: "Mau bao cao.docx", tag: "<code>{so_kyhieu}</code>" },
      ...{ near: "<code>{ky_hieu}</code>", list: "<code>{#van_ban}</code>" },
    },
  ],
  [
    /^inbox-line$/,
    { number: "2", unit: TU_DOAN.shortName, news: said("inbox-news", { news: "new", late: "no" }) },
  ],
  [
    /^audit-(line|deed)$/,
    { what: "tiếp nhận báo cáo số 0127", unit: TU_DOAN.shortName, deed: "unknown" },
  ],
  [/^claims-list$/, { late: "02" }],
  [/^inbox-warnings$/, { list: said("warning-no-figures") }],
  [
    /^(inbox-|return|asked-|answered-|life-head)/,
    {
      what: ({ t }) => t("inbox-task", { number: "0127", duty: duty.title }),
      unit: TU_DOAN.shortName,
    },
  ],
  [/^overview-total$/, { label: "Cuộc truyền thông", value: "149 cuộc", parts: "Nữ: 640" }],
  [/^overview-part$/, { label: "Người dự là nữ", value: "640 lượt người" }],
  [/^overview-late-units$/, { mark: said("mark-overdue", { count: "03" }) }],
  [/^help-overview$/, { names: "yes" }],
  [/^warning-/, { value: "900 lượt người", text: "60 lượt người", figures: "Tin, bài, phóng sự" }],
  [/^help-deadlines$/, { button: said("menu-submit") }],
  [/^help-office$/, { button: said("menu-status"), unit: TU_DOAN.shortName }],
  [/^help-follow-up$/, { button: said("menu-missing") }],
  [/^deadlines-milestone$/, { name: milestone.name, day: full(milestone.day) }],
  [
    /^deadlines-state$/,
    { state: said("periodic-state", { kind: "draft", note: "none", day: "" }) },
  ],
  [
    /^(button-deadlines-tick|ticks-|event-alarm-milestone)/,
    { name: milestone.name, number: "2", day: "15/11/2024" },
  ],
  [/^event-milestone$/, { name: milestone.name }],
  [
    /^(month-head|notice-milestone-month)$/,
    { name: month.name, from: "15/11/2024", to: "15/12/2024" },
  ],
  [/^(month-line|who-head)$/, { name: milestone.name, number: "2", day: "15/11/2024" }],
  [/^who-/, { name: TU_DOAN.shortName, number: "3", day: "18/11/2024" }],
  [/^(tick-head|tick-day)$/, { day: full(milestone.day) }],
  [
    /^(button-deadlines-|event-|periodic-(entry|receipt|card|withdraw-ask)$)/,
    { name: deadline.name, number: "1", day: full(LAST) },
  ],
  [/^periodic-ask-day$/, { number: "45/BC-UBND" }],
  [
    /^periodic-(others|suggested)$/,
    { units: "UBND xã Tam Gia, UBND xã Tĩnh Bắc", day: full("2024-12-10") },
  ],
  [/^document-(ask-day|cited)$/, { number: "45/BC-UBND", day: "12/6/2024" }],
  [/^document-waiting-line$/, { number: "1", unit: TU_DOAN.shortName }],
  [
    /^(document-(claimed|confirmed|refused)|extension-(asked|is-.*))$/,
    { name: "Lương Văn Thắng", day: full(SOON) },
  ],
  [/^extension-entry-/, { unit: TU_DOAN.shortName, day: "20/6/2024" }],
  [/^extension-(past|not-later)$/, { day: "10/6/2024", last: "14/6/2024" }],
  [
    /^extension-told-(refused|revoked)$|^extension-(list-line|deadline|choose)$|^extension-ask-until$/,
    { day: full(LAST) },
  ],
  [/^extension-/, { day: full(SOON) }],
  [/^due-extended$/, { last: full(SOON) }],
  [/^button-promise-until$/, { day: full(SOON) }],
  [
    /^(deadlines-head|deadlines-head-all|due-working-day|snooze-done|rehearsal-.*-head|picture-as-of)$/,
    { day: full("2024-06-12") },
  ],
  [/^notice-milestone-day$/, { day: full(milestone.day) }],
  [/^(unreachable-line)$/, { name: "Nông Thị Hương" }],
  [/^obstacle-|^nudge-(last|by)/, { number: "12" }],
  [
    /^(obstacle-hand|button-obstacle-hand-to)/,
    { to: "Ủy ban nhân dân huyện Lộc Bình", number: "12" },
  ],
  [
    /^reason-(line|ask)$/,
    {
      planned: "20/6/2024",
      by: "Hoàng Thị Mai",
      day: "17/6/2024",
      text: "Đang chờ số liệu của các thôn.",
      matter: deadline.name,
    },
  ],
  [/^weekly-reasons$/, { count: "03" }],
  [
    /^tick-life/,
    {
      ...{ deed: "ticked", day: "15/11/2024", before: "14/11/2024" },
      ...{ note: "“Treo 12 băng rôn”", what: ({ t }) => t("tick-life-files") },
    },
  ],
  [
    /^halves-/,
    {
      ...{ all: "23", day: "15/6/2024", number: "01", count: "02" },
      ...{ year: "149", first: "64", second: "80", value: "05", before: "62", now: "64" },
      ...{ name: deadline.name, figure: "Số cuộc/buổi", reports: "0007" },
      reasons: ({ t }) => t("halves-because-spanning", { count: "02" }),
    },
  ],
  [
    /^nudge-/,
    { matter: deadline.name, office: plan.office.name, what: duty.title, state: "claimed" },
  ],
  [/^button-nudge-(matter|ahead)$/, { matter: deadline.name }],
  [/^standing-obstacles$/, { open: "02", handed: "01" }],
  [/^(standing-(several|near|not-found))$/, { name: "tam da" }],
  [/^refused-file-/, { name: "anh hoi nghi.heic" }],
  [/^rehearsal-(item-cancelled|notice-head)$/, { name: "Hoàng Thị Mai, UBND xã Tú Đoạn" }],
  [/^rehearsal-head$/, { days: full("2024-06-12") }],
  [/^rehearsal-when$/, { typed: "tuần kia nữa" }],
  [/^button-snooze$/, { days: 3, count: "03" }],
  [/^(ask-figure)$/, { label: "Người dự", unit: "lượt người" }],
  [
    /^ask-figure-anew$/,
    { label: "Người dự là nữ", whole: "58 lượt người", value: "22 lượt người" },
  ],
  [/^ask-month$/, { month: month.shortName }],
  [/^picture-axis-month$/, { month: 11 }],
  [/^duty-line$/, { number: "2", title: duty.title, state: said("status-none") }],
  [
    /^(periodic-entry)$/,
    { state: said("periodic-state", { kind: "draft", note: "none", day: "" }) },
  ],
  [/^reach-line$/, { state: said("notice-state-sent") }],
  [/^group-renamed$/, { from: "Theo dõi BĐG", title: "Theo dõi BĐG Lộc Bình 2024" }],
  [/^(group-.*|weekly-unpinned)$/, { title: "Theo dõi BĐG Lộc Bình 2024" }],
  [/^history-/, { index: "1", number: "0127" }],
  [/^(absence|letter-(stand-in|absence|unreached))/, { from: "10/6/2024", to: "14/6/2024" }],
  [/^absence-colleague$/, { role: "other" }],
  [/^absence-line$/, { away: "vắng mặt từ ngày 10/6 đến hết ngày 14/6/2024, Hoa nhận thay" }],
  [/^card-former-person$/, { role: "other" }],
  [
    /^merger-/,
    {
      ...{ closed: "UBND xã Tĩnh Bắc", heir: TAM_GIA.shortName, heirs: TAM_GIA.shortName },
      ...{ first: "01/12/2024", duties: "05", before: "36", after: "35" },
      pairs: "UBND xã Tĩnh Bắc nhập vào UBND xã Tam Gia",
    },
  ],
  [/^duty-(part|taken-over)$/, { units: "UBND xã Tĩnh Bắc" }],
  [/^standing-unit-closed$/, { day: "30/11/2024", successor: TAM_GIA.name }],
  [/^(weekly-head)$/, { from: "03/6", to: "07/6/2024" }],
  [/^weekly-units$/, { before: "24/36", ratio: "29/36" }],
  [/^weekly-completed$/, { before: "88", count: "97" }],
  [/^(weekly-duties|weekly-update|standing-duties-reported|picture-duties)$/, { ratio: "246/431" }],
  [/^weekly-(duties|update)$/, { percent: "57%" }],
  [
    /^weekly-owing$/,
    { list: [TU_PHAP, TU_DOAN, TAM_GIA].map(({ shortName }) => shortName).join(", ") },
  ],
  [/^setting-weekly-day$|^button-setting-plan$/, { value: said("weekday-5") }],
  [
    /^setting-(weekly-time|reminder-.*)$/,
    { value: said("time-of-day", { hour: "8", minute: "00" }) },
  ],
  [/^setting-group-names$/, { value: said("setting-names-off") }],
  [/^step-now$/, { value: "120" }],
  [/^refused-which-text$/, { where: "review" }],
  [
    /^draft-obstacle-answered$/,
    { answer: "Phòng Tài chính - Kế hoạch bổ sung kinh phí trong quý III" },
  ],
  [/^pending-why$/, { reason: "Chưa được bố trí kinh phí" }],
  [/^refused-(not-whole)$/, { value: "12,5" }],
  [/^refused-below-minimum$/, { value: "-5", limit: "0" }],
  [/^refused-above-limit$/, { value: "120.000", limit: "20.000" }],
  [/^figure-about$/, { value: "60 lượt người" }],
  [/^refused-part-exceeds-whole$/, { part: "150", whole: "120" }],
  [/^refused-ratio-reversed$/, { label: "Số trường thực hiện", part: "40", whole: "12" }],
  [/^refused-percent$/, { text: "70%" }],
  [/^refused-range$/, { text: "100-120" }],
  [/^refused-document-day$/, { number: "15/KH-UBND", text: "20/2" }],
  [/^refused-unread$/, { list: "“45 quyển”" }],
  [/^refused-in-future$/, { day: "20/6/2024" }],
  [/^refused-outside-period$/, { day: "20/6/2023", to: "31/12/2024" }],
  [/^refused-after-period$/, { day: "03/01/2025", from: "15/12/2023", to: "31/12/2024" }],
  [/^refused-reversed$/, { from: "22/11/2024", to: "20/11/2024" }],
  [
    /^(refused-length|refused-empty|refused-too-long|obstacle-ask|periodic-ask-length|nudge-word-ask|.*withdraw-ask)$/,
    { from: "10", to: "2.000" },
  ],
  [
    /^(refused-too-long|button-cut|ask-result-long)$/,
    {
      length: "2.227",
      over: "227",
      to: "2.000",
      kept: "1.979",
      end: "tại thôn Bản Chu.",
      rest: "Ngoài ra xã còn phát thanh.",
    },
  ],
  [/^button-span-/, { from: "01/6/2024" }],
  [/^(figures-unsaid|note-kept)$/, { list: "Tờ rơi, tờ gấp; Sổ tay, tài liệu" }],
  [/^review-queue$/, { count: "02" }],
  [/^(period-span)$/, { from: "20/11/2024", to: "22/11/2024" }],
  [/^letter-loss$/, { role: "other" }],
  [/^periodic-sums$/, { nil: "03" }],
  [/^deadlines-milestone-all$/, { when: said("deadlines-days", { when: "before", count: "05" }) }],
  [/^deadlines-month$/, { from: "15/11/2024", to: "15/12/2024" }],
  [
    /^tables-cli/,
    {
      code: "QUY-5",
      codes: "6T-2024, NAM-2024",
      file: "/srv/xuat/bang-so-lieu-6t-2024.xlsx",
      what: "tables",
      done: 2,
      of: 5,
    },
  ],
  [/^tables-note/, { pieces: "128", missing: "02" }],
  [/^job-/, { what: ({ t }) => t("job-unnamed"), done: 2, of: 5, files: "03" }],
  [/^data-place$/, { from: "04/3/2024", to: "30/5/2024" }],
  [/^finding-phone$/, { text: "0912 345 678" }],
  [/^finding-id-number$/, { text: "082 190 001 234" }],
  [/^finding-named-victim$/, { text: "chị Hoàng Thị L." }],
  [/^finding-address$/, { text: "thôn Bản Chu, xã Khuất Xá" }],
  [/^nudge-(to|sent)$/, { people: "09" }],
  [/^units-line$/, { people: "Hoàng Thị Mai", unit: TU_DOAN.name }],
  [/^(draft-review|draft-line)$/, { duty: other.title }],
  [/^query-(missing|sent)-duty$/, { subject: `${duty.code} ${duty.title}` }],
  [/^query-/, { subject: `<b>${deadline.name}</b>`, part: "Người dự là nữ" }],
  [
    /^(query-as|ask-unread-answer)$/,
    { question: said("query-missing", { subject: `<b>${deadline.name}</b>` }) },
  ],
  [/^query-against-(whole-)?year$/, { year: "2023" }],
  [/^query-against$/, { period: "01/4/2024 – 30/6/2024" }],
  [/^query-lacking$/, { figure: "Tờ rơi, tờ gấp" }],
  [/^query-(returned|waiting|extended|requested)$/, { subject: "none" }],
  [/^answer-held-line$/, { what: deadline.name, state: "returned" }],
  [/^answer-extended(-line)?$/, { of: "granted", units: "02", what: deadline.name }],
  [/^query-reaching$/, { figure: "Số cuộc/buổi", is: "over", amount: "5 cuộc", top: "10 cuộc" }],
  [/^answer-year-not-apart$/, { year: "2023" }],
  [/^answer-difference$/, { way: "more", value: "120 lượt người", share: "15" }],
  [/^ask-moved$/, { from: "UBND xã Tĩnh Bắc", to: "UBND xã Tam Gia" }],
  [/^query-of-occasion$/, { name: deadline.name }],
  [/^units-home$/, { example: "UBND xã Tú Đoạn", manned: "28/36" }],
  [/^deadlines-inherited$/, { units: "UBND xã Tĩnh Bắc" }],
  [/^ask-crossed$/, { parts: "“Người dự là nữ”, “Người dự là người dân tộc thiểu số”" }],
  [/^refused-split-differs$/, { parts: "Người dự là nữ, Người dự là nam" }],
  [/^refused-no-whole$/, { label: "Tỷ lệ nữ tham gia cấp ủy", part: "0", text: "0" }],
  [/^answer-unsplit$/, { list: "nữ" }],
  [/^(?:review|receipt)-offers$/, { list: "“4 triệu”" }],
  [/^ask-unread$/, { parts: "“xã Hòa Bình”" }],
  [/^ask-time-year$/, { year: "2023", plan: "2024" }],
  [
    /^ask-examples-/,
    {
      ...{ figure: "lượt người tham dự", act: "cuộc", unit: TU_DOAN.shortName },
      report: "báo cáo 06 tháng đầu năm 2024",
    },
  ],
  [/^answer-no-year$/, { year: "2023" }],
  [/^answer-duty$/, { code: duty.code, title: duty.title }],
  [/^answer-part/, { label: "Người dự là nữ", value: "640 lượt người", share: "55,2" }],
  [/^answer-part-share-of$/, { whole: "1.160 lượt người" }],
  [/^answer-row$/, { name: TU_DOAN.shortName, value: "120 lượt người" }],
  [/^answer-value$/, { value: "1.250 lượt người" }],
  [/^(tables-)?duty-returned$/, { numbers: "0003", mark: said("mark-returned") }],
  [/^extension-until$/, { day: full(addDays(LAST, 3)) }],
];

/** The sample of a message's variable, or undefined where nobody thought of one. */
export function sampleOf(key: string, variable: string, scene: Scene): string | number | undefined {
  const special = ELSEWHERE.find(([keys, own]) => keys.test(key) && own[variable] !== undefined);
  const sample = special?.[1][variable] ?? SAMPLES[variable];
  const value = typeof sample === "function" ? sample(scene) : sample;
  // English has no nought before what is below ten (src/telegram/features/status/words.ts).
  return scene.language === "en" && typeof value === "string" && /^0\d$/.test(value)
    ? value.slice(1)
    : value;
}
