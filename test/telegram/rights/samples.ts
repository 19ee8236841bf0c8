import { ALL } from "../../../src/telegram/buttons/deadlines.ts";
import { OFFICE } from "../../../src/telegram/buttons/units.ts";
import { type Rows, TU_DOAN, YEAR } from "./town.ts";

/** What it is, in the words of the page, and what it carries. */
export type Sample = readonly [does: string, carries: (rows: Rows) => readonly string[]];

const TODAY = "2024-11-18";
const nobodys = "no-such-held";
const nothing = () => [];

/**
 * What a button of each kind carries, by its prefix: one row each, or more where the right depends on what
 * it carries. Steps that ask were chosen before those that do, so that whoever comes next finds the same.
 */
export const PRESSES: Readonly<Record<string, readonly Sample[]>> = {
  language: [["chooses the language", () => ["vi"]]],
  consent: [["agrees to the notice", () => ["yes"]]],
  register: [["takes the place offered", () => ["yes"]]],
  introduce: [["says one's name", nothing]],
  forget: [["deletes one's data (asks)", () => ["ask"]]],
  lv: [["leaves the open question", nothing]],
  lw: [["writes the held text anew", nothing]],
  lx: [["leaves a held text unused", () => [nobodys]]],
  ls: [["sends the held text", () => [nobodys]]],
  li: [["replaces the held text by what was typed since", () => [nobodys]]],

  lb: [
    ["opens a report before it is sent", ({ confirmation }) => [confirmation, "open"]],
    [
      "gives a report back before it is sent (asks)",
      ({ confirmation }) => [confirmation, "return"],
    ],
  ],
  ld: [["sends a report that no leader can agree to", ({ confirmation }) => [confirmation]]],
  lt: [["takes a report back from the leader", ({ confirmation }) => [confirmation]]],

  vb: [["says to be away (asks when)", () => [TU_DOAN]]],
  vt: [["is away, and nobody stands in", () => [TU_DOAN, "2024-11-20", "2024-11-21", "-"]]],
  vx: [["takes an absence back", ({ absence }) => [absence]]],

  r: [["a step of a report's draft", ({ draft }) => [draft, "duties", "0"]]],
  ro: [["goes on with a report's draft", ({ draft }) => [draft]]],
  rd: [["reads the document of a report's draft", ({ draft }) => [draft]]],
  rc: [["makes a draft the correction of a report", ({ draft, report }) => [draft, report]]],
  ri: [["enters reports in a unit's stead", () => [TU_DOAN]]],
  rf: [["shows a report in full", ({ report }) => [report]]],
  rn: [["begins a report", () => [TU_DOAN, "-"]]],
  fu: [["gives files to another report", ({ draft }) => [draft, "unit", TU_DOAN]]],
  ft: [
    ["takes a held text as a result", () => [nobodys, "result"]],
    ["takes a held text as a new report", () => [nobodys, "report"]],
  ],
  fc: [["corrects a report with a held text", ({ report }) => [nobodys, report]]],
  fn: [["takes a held text as nothing to report", () => [nobodys, TU_DOAN]]],
  fi: [["enters a held text in a unit's stead", () => [nobodys, TU_DOAN]]],
  hl: [["lists reports", () => ["0"]]],
  ho: [["opens a report", ({ report }) => [report]]],
  ha: [
    ["fetches a report's files", ({ report }) => [report, "files"]],
    ["withdraws a report (asks)", ({ report }) => [report, "withdraw"]],
    ["corrects a report", ({ report }) => [report, "correct"]],
    ["adds a photo to a report", ({ report }) => [report, "photo"]],
    ["restores a report", ({ report }) => [report, "restore"]],
  ],

  il: [
    ["lists what waits for the office", () => ["0"]],
    ["lists what waits of one unit", () => ["0", TU_DOAN]],
  ],
  io: [["opens a report to act on", ({ report }) => ["t", report]]],
  ia: [
    ["fetches a report's files for the office", ({ report }) => ["t", report, "1", "files"]],
    ["returns a report (asks why)", ({ report }) => ["t", report, "1", "return"]],
  ],
  iu: [["chooses until when a return is due", ({ report }) => ["t", report, "9", "-", "choose"]]],
  ie: [["returns a report for a reason", ({ report }) => ["t", report, "9", "result"]]],
  iy: [
    ["accepts all that is plain", () => ["0"]],
    ["accepts all of a unit that is plain", () => ["0", TU_DOAN]],
  ],
  iq: [["answers the office's question", ({ report }) => ["t", report]]],
  ih: [
    ["reads what happened to a report", ({ report }) => ["t", report]],
    ["reads what happened to a periodic report", ({ periodic }) => ["p", periodic]],
  ],

  kn: [["begins a periodic report", () => [TU_DOAN, "THD-TONG-KET"]]],
  k: [["a step of a periodic draft", ({ periodicDraft }) => [periodicDraft, "known", "0"]]],
  kp: [["sends the copy of a paper as the report", ({ claimed }) => [claimed]]],
  kd: [["reads the document of a periodic draft", ({ periodicDraft }) => [periodicDraft]]],
  ko: [["goes on with a periodic draft", ({ periodicDraft }) => [periodicDraft]]],
  kl: [["lists periodic reports", nothing]],
  wr: [
    ["sees a unit's work of a month", () => [TU_DOAN, "2024-06", "all", "show"]],
    ["fetches a unit's work of a month", () => [TU_DOAN, "2024-06", "all", "word"]],
    ["fetches a unit's work of a month as a table", () => [TU_DOAN, "2024-06", "mine", "excel"]],
  ],
  kw: [["fetches a periodic draft as Word", ({ periodicDraft }) => [periodicDraft]]],
  kv: [["opens a periodic report", ({ periodic }) => [periodic]]],
  ka: [
    ["fetches a periodic report's files", ({ periodic }) => [periodic, "files"]],
    ["fetches a periodic report as Word", ({ periodic }) => [periodic, "word"]],
    ["withdraws a periodic report (asks)", ({ periodic }) => [periodic, "withdraw"]],
    ["corrects a periodic report", ({ periodic }) => [periodic, "correct"]],
    ["restores a periodic report", ({ periodic }) => [periodic, "restore"]],
  ],

  mt: [["ticks a milestone off", () => [TU_DOAN, "THD-GIUA-KY"]]],
  mn: [["ticks off a milestone that a report names", ({ report }) => [report, "THD-PHAT-DONG"]]],
  mo: [["lists one's milestones", nothing]],
  mk: [["reads a month's slogans", () => ["THD"]]],
  ma: [["counts who has done each milestone", () => ["THD"]]],
  mw: [["names who has done a milestone, who not", () => ["THD-PHAT-DONG", "0"]]],
  mv: [["opens a tick with its note", ({ tick }) => [tick]]],
  mc: [
    ["fetches a tick's files", ({ tick }) => [tick, "files"]],
    ["withdraws a tick (asks)", ({ tick }) => [tick, "ask"]],
    ["corrects a tick", ({ tick }) => [tick, "correct"]],
  ],
  ms: [
    ["a step of a milestone's draft", ({ milestoneDraft }) => [milestoneDraft, "other-day", "-"]],
  ],
  mr: [["goes on with a milestone's draft", ({ milestoneDraft }) => [milestoneDraft]]],

  jn: [
    ["says that a unit took part", ({ joint }) => [joint, "yes", "-"]],
    ["says that it did not", ({ joint }) => [joint, "no", "-"]],
  ],

  or: [["raises an obstacle (asks)", () => [TU_DOAN]]],
  os: [["sends an obstacle", () => [TU_DOAN, nobodys]]],
  ol: [
    ["lists one's obstacles", () => ["mine", "0"]],
    ["lists open obstacles", () => ["open", "0"]],
    ["lists obstacles handed on", () => ["handed", "0"]],
    ["lists answered obstacles", () => ["answered", "0"]],
  ],
  oo: [["opens an obstacle", ({ obstacle }) => [obstacle]]],
  oa: [["answers an obstacle (asks)", ({ obstacle }) => [obstacle]]],
  el: [["shows all that is owed", () => []]],
  em: [["prepares a nudge about duties", () => ["duties", "all"]]],
  ya: [["gives a reason (asks)", () => [TU_DOAN, `deadline/${YEAR}`]]],
  ys: [["sends a reason", () => [TU_DOAN, nobodys]]],
  yd: [["says by when it will be done", () => [TU_DOAN, `deadline/${YEAR}`, "2024-12-20"]]],
  oh: [
    ["hands an obstacle on (asks)", ({ obstacle }) => [obstacle, "ask"]],
    ["hands an obstacle on", ({ obstacle }) => [obstacle, "0"]],
  ],
  ob: [["sends the answer", ({ obstacle }) => [obstacle, nobodys]]],

  tu: [
    ["shows a unit's deadlines", () => [TU_DOAN]],
    ["shows everyone's deadlines", () => [ALL]],
  ],
  tc: [
    ["fetches a unit's calendar", () => [TU_DOAN]],
    ["fetches everyone's calendar", () => [ALL]],
  ],
  gv: [["settles an occasion (looks)", () => [YEAR]]],
  gf: [["freezes the totals of an occasion", () => [YEAR, "9"]]],
  gs: [["reads what was frozen, and what changed since", () => [YEAR, "1", "changes", "0"]]],
  zb: [["fetches the page for a leader", () => ["6T-2024"]]],
  zr: [["sees whether a report can be compiled", () => ["6T-2024"]]],
  zl: [["sees what is missing in it", () => ["6T-2024", "without", "0"]]],
  zt: [
    ["sees which template is in use", () => ["period", "show"]],
    ["sends another template (asks)", () => ["period", "ask"]],
    ["takes the bot's own template again", () => ["period", "own"]],
  ],
  zo: [["takes a template into use", () => ["no-such-temp", "use"]]],
  zd: [["has a report's draft written", () => ["no-such-occasion"]]],
  gc: [
    ["closes an occasion (asks)", () => [YEAR, "close"]],
    ["opens it again", () => [YEAR, "reopen"]],
  ],
  nz: [["is reminded again", () => [YEAR, "1"]]],

  dp: [["says that the paper went out", () => [TU_DOAN, "THD-TONG-KET"]]],
  da: [["says its number anew", () => [TU_DOAN, "THD-TONG-KET"]]],
  dr: [["notes a paper that arrived", () => [TU_DOAN, "THD-TONG-KET"]]],
  dk: [
    ["stores a unit's paper", () => ["claim", TU_DOAN, nobodys]],
    ["stores a paper received", () => ["received", TU_DOAN, nobodys]],
  ],
  do: [["opens a paper", ({ claimed }) => [claimed]]],
  ds: [["refuses a paper (asks why)", ({ claimed }) => [claimed, "no"]]],
  dw: [["takes a claim back", ({ received }) => [received]]],
  df: [["enters the figures of a paper", ({ claimed }) => [claimed]]],
  dl: [["lists papers that wait", () => ["0"]]],

  xa: [["asks for more time", () => [TU_DOAN, YEAR]]],
  xu: [["says until when", () => [TU_DOAN, YEAR, "2024-12-20"]]],
  xs: [["sends the request", () => [TU_DOAN, nobodys]]],
  xi: [["opens an extension", ({ requested }) => [requested]]],
  xg: [["settles a request (asks why not)", ({ requested }) => [requested, "refuse"]]],
  xr: [["revokes an extension (asks)", ({ granted }) => [granted, "ask"]]],
  xl: [["lists extensions", nothing]],
  xd: [["lists a deadline's extensions", () => [YEAR]]],
  xc: [["offers units to choose", () => [YEAR, "0"]]],
  xn: [["chooses a unit", () => [YEAR, TU_DOAN, "off", "0"]]],
  xt: [["chooses all units", () => [YEAR]]],
  xv: [["gives more time (asks)", () => ["ask", YEAR, "2024-12-20"]]],
  xo: [["gives time until another day", () => [YEAR]]],

  aq: [
    ["asks the record about all units", () => ["4||||so_cuoc"]],
    ["asks it about one unit", () => [`6|${TU_DOAN}`]],
  ],
  at: [["has the table of an answer made", () => ["4||||so_cuoc||||unit"]]],
  ab: [
    ["lists the reports behind a number", () => ["4||||so_cuoc", "0"]],
    ["lists those of one unit", () => [`4|${TU_DOAN}|||so_cuoc`, "0"]],
  ],
  st: [
    ["shows the standing", () => ["all", "0"]],
    ["shows the standing of each unit, by name", () => ["units", "0"]],
  ],
  sm: [["sends a picture of each unit", nothing]],
  su: [["shows a unit's card", () => [TU_DOAN, "0"]]],
  sr: [["opens any unit's report", ({ report }) => [report]]],
  lm: [["shows who owes a deadline", () => [YEAR, "*", "0"]]],
  en: [["prepares a nudge", () => [YEAR, "all"]]],
  ea: [["a step of a nudge", ({ nudge }) => [nudge, "preview", "-"]]],
  tq: [["sees the plan on one page", nothing]],
  na: [["reads the log", () => ["all", "*", "0"]]],
  vs: [["rehearses days to come", () => [TODAY, TODAY, "0"]]],
  vg: [["rehearses one time", () => [TODAY, "0123456789", "0"]]],
  vn: [["rehearses one notice", () => [TODAY, "0123456789", "show"]]],
  cr: [["shows who can be reached", () => ["all", "0"]]],
  cra: [["says again what may not have arrived", () => ["all", "0"]]],
  gb: [["leaves the office's group as it is", () => ["no"]]],
  ch: [["shows the settings", nothing]],
  ck: [["opens a setting", () => ["group-names"]]],
  cv: [["chooses a setting", () => ["group-names", "plan"]]],

  bx: [["chooses what to export", () => [YEAR]]],
  bm: [["has tables made", () => [YEAR, "data"]]],
  jb: [
    ["sends what was made again", () => ["no-such-job-", "files"]],
    ["has something made again", () => ["no-such-job-", "redo"]],
  ],

  ph: [["counts units' people", nothing]],
  pk: [["lists units of one kind", () => ["xa-thi-tran", "0"]]],
  pu: [
    ["shows a unit's people", () => [TU_DOAN]],
    ["shows the office's people", () => [OFFICE]],
  ],
  pi: [
    ["invites a deputy", () => ["deputy", TU_DOAN]],
    ["invites a principal", () => ["principal", TU_DOAN]],
    ["invites a leader", () => ["leader", TU_DOAN]],
    ["invites to the office", () => ["office", OFFICE]],
  ],
  pr: [
    ["revokes a deputy's invitation", ({ inviteDeputy }) => [inviteDeputy]],
    ["revokes a principal's invitation", ({ invitePrincipal }) => [invitePrincipal]],
    ["revokes an invitation to the office", ({ inviteOffice }) => [inviteOffice]],
  ],
  px: [
    ["removes a deputy (asks)", ({ deputy }) => ["ask", deputy]],
    ["removes a principal (asks)", ({ principal }) => ["ask", principal]],
    ["removes someone of the office (asks)", ({ office }) => ["ask", office]],
  ],
  pa: [["invites all principals (asks)", () => ["ask"]]],
};
