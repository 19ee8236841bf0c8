/**
 * What the reader makes of texts that it was not built on: `npx tsx test/reading/holdout.ts`, or with a
 * path for another set (test/reading/unseen.json). The words of a set are explained at the head of
 * holdout.json; the reader is asked through `npm run read`'s program.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

type Value = number | { part: number; whole: number };
type Days = [string, string];
interface Item {
  id: number;
  kind: string;
  text: string;
  source: string;
  /** Its own plan, of another field. */
  plan?: string;
  unit?: string;
  duty?: string;
  asked?: string;
  today: string;
  report?: boolean;
  duties?: string[];
  right: Record<string, Value>;
  rightDocs?: string[];
  mayDocs?: string[];
  docsLoose?: boolean;
  docsFold?: boolean;
  may?: Record<string, Value | Value[]>;
  offer?: Record<string, Value>;
  offerLoose?: boolean;
  offerOk?: Record<string, Value>;
  ask?: string[];
  never?: Record<string, unknown>;
  about?: string[];
  date?: Days | "ask";
  dates?: Days[];
  dateAskOk?: boolean;
}
interface Answer {
  error?: string;
  kind: string;
  date: { from: string; to: string } | null;
  figures: Record<string, Value | { number: string; day: string | null }[]>;
  about: string[];
  questions: { figure?: string; text: string }[];
  offers: { figure: string; text: string; value: Value }[];
  unread: string[];
  duties: string[];
}

const [set = new URL("holdout.json", import.meta.url)] = process.argv.slice(2);
/** With the plan as it was when the set was written: figures that came later are not in it. */
const { items, plan } = JSON.parse(readFileSync(set, "utf8")) as { items: Item[]; plan: string };
const input = items.map(({ text, unit, duty, asked, today, plan: own }) =>
  JSON.stringify({ text, unit, duty, asked, today, plan: own ?? plan }),
);
const answers = execFileSync("node", ["--import", "tsx", "src/reading/cli.ts"], {
  input: input.join("\n"),
  encoding: "utf8",
  maxBuffer: 1 << 26,
  cwd: new URL("../..", import.meta.url),
})
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Answer);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const fold = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
/** Does one of the texts hold the first number of `what`? */
function named(answer: Answer, what: string): boolean {
  const token = /\d[\d.,/o]*/i.exec(what)?.[0].replace(/[.,/]+$/, "") ?? what;
  const shown = [
    ...answer.questions.map(({ text }) => text),
    ...answer.offers.map(({ text }) => text),
    ...answer.unread,
  ];
  const escaped = token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return shown.some((text) => new RegExp(`(?<!\\d)${escaped}(?!\\d)`, "i").test(text));
}

const lines: Record<string, string[]> = {};
const note = (head: string, item: Item, what: string) => {
  lines[head] ??= [];
  lines[head].push(
    `#${item.id} [${item.kind}] ${what}\n      ${item.text.replace(/\s+/g, " ").slice(0, 300)}`,
  );
};
const count: Record<string, number> = {};
const add = (key: string, by = 1) => {
  count[key] = (count[key] ?? 0) + by;
};
const kinds: Record<string, Record<string, number>> = {};
const by = (item: Item, key: string) => {
  kinds[item.kind] ??= {};
  const kind = kinds[item.kind] as Record<string, number>;
  kind[key] = (kind[key] ?? 0) + 1;
};

for (const [index, item] of items.entries()) {
  const answer = answers[index] as Answer;
  if (answer.error) {
    note("ERRORS", item, answer.error);
    continue;
  }
  const has = (list: Record<string, Value | Value[]> | undefined, code: string, value: Value) => {
    const found = list?.[code];
    return (
      found !== undefined && (Array.isArray(found) ? found : [found]).some((v) => same(v, value))
    );
  };
  const document = (list: string[] | undefined, number: string) =>
    (list ?? []).some((known) =>
      item.docsLoose
        ? number.startsWith(known)
        : item.docsFold
          ? fold(known) === fold(number)
          : known === number,
    );
  const wrong = (what: string) => {
    add("wrong in silence");
    by(item, "wrong");
    note("WRONG IN SILENCE", item, what);
  };

  // Reports and what is none.
  if (item.report === true) {
    add("reports");
    if (answer.kind === "report") add("reports taken as reports");
    else note("REPORTS NOT TAKEN AS REPORTS", item, answer.kind);
  } else if (item.report === false) {
    add("other texts");
    if (answer.kind === "report") {
      add("other texts taken as reports");
      note("OTHER TEXTS TAKEN AS REPORTS", item, JSON.stringify(answer.figures));
    } else if (answer.kind !== "none") note("OTHER TEXTS TAKEN AS SOMETHING", item, answer.kind);
    if (answer.kind !== "report") continue;
  }

  // Values taken.
  for (const [code, value] of Object.entries(answer.figures)) {
    if (Array.isArray(value)) {
      for (const { number } of value) {
        add("values taken");
        by(item, "taken");
        if (!document(item.rightDocs, number) && !document(item.mayDocs, number))
          wrong(`${code} = ${number}`);
      }
      continue;
    }
    const base = code.replace(/_(?:nam|nu)$/, "");
    const total = answer.figures[base];
    const others = answer.figures[`${base}_${code.endsWith("_nam") ? "nu" : "nam"}`];
    const stated = has(item.right, code, value) || has(item.may, code, value);
    const derived =
      base !== code &&
      typeof total === "number" &&
      typeof others === "number" &&
      total - others === value;
    const oneEvent =
      code === "so_cuoc" &&
      value === 1 &&
      !item.duty &&
      !same(item.never?.so_cuoc, 1) &&
      item.right.so_cuoc === undefined;
    if (!stated && (derived || oneEvent)) {
      add("worked out (men, one event)");
      continue;
    }
    add("values taken");
    by(item, "taken");
    if (!stated) wrong(`${code} = ${JSON.stringify(value)}`);
  }

  // Values that had to be taken at once.
  const missed = (code: string, value: unknown, shown: boolean) => {
    const other = answer.figures[code];
    if (other !== undefined && !Array.isArray(other)) return add("right, but another taken");
    const offered = answer.offers.some(
      (offer) => offer.figure === code && same(offer.value, value),
    );
    const asked = answer.questions.some(({ figure }) => figure === code);
    const elsewhere = Object.values(answer.figures).some((taken) => same(taken, value));
    const whole =
      item.duty !== undefined &&
      answer.unread.length > 0 &&
      Object.keys(answer.figures).length === 0;
    const how = offered
      ? "offered"
      : asked
        ? "asked"
        : shown || whole
          ? "named"
          : elsewhere
            ? "taken for another figure only"
            : "lost";
    add(`missed, ${how}`);
    by(item, how === "lost" || elsewhere ? "lost" : "asked");
    note(
      "NOT AT ONCE",
      item,
      `${code} ${JSON.stringify(value)}: ${how}${answer.kind === "report" || item.duty ? "" : ` (taken as ${answer.kind})`}`,
    );
    return undefined;
  };
  const plain = (value: Value) => (typeof value === "number" ? value : value.part);
  for (const [code, value] of Object.entries(item.right)) {
    add("values to be right at once");
    by(item, "due");
    if (same(answer.figures[code], value)) {
      add("right at once");
      by(item, "right");
    } else {
      const number = plain(value);
      const spellings = [
        String(number),
        String(number).padStart(2, "0"),
        String(number).replace(/\B(?=(\d{3})+$)/g, "."),
        String(number).replace(".", ","),
      ];
      missed(
        code,
        value,
        spellings.some((text) => named(answer, text)) ||
          (number >= 1e5 &&
            [...answer.unread, ...answer.questions.map(({ text }) => text)].some((text) =>
              /triệu|tr\b|nghìn|ngàn|k\b|\dtr|000/i.test(text),
            )),
      );
    }
  }
  const numbers = Array.isArray(answer.figures.van_ban)
    ? answer.figures.van_ban.map(({ number }) => number)
    : [];
  for (const known of item.rightDocs ?? []) {
    add("values to be right at once");
    by(item, "due");
    if (numbers.some((number) => document([known], number))) {
      add("right at once");
      by(item, "right");
    } else missed("van_ban ", known, named(answer, known));
  }
  for (const code of item.about ?? [])
    if (answer.figures[code] !== undefined && !answer.about.includes(code)) {
      add("about, not kept");
      note("ABOUT NOT KEPT", item, code);
    }

  // What had to be offered, asked or named.
  for (const [code, value] of Object.entries(item.offer ?? {})) {
    add("to be offered");
    if (answer.offers.some((o) => o.figure === code && (item.offerLoose || same(o.value, value))))
      add("offered");
    else if (has(item.may, code, answer.figures[code] as Value))
      add("to be offered, taken (allowed)");
    else if (answer.questions.length + answer.offers.length + answer.unread.length > 0) {
      add("to be offered, asked or named");
      note(
        "NOT OFFERED",
        item,
        `${code} ${JSON.stringify(value)}: ${JSON.stringify({ q: answer.questions, o: answer.offers, u: answer.unread })}`,
      );
    } else {
      add("to be offered, lost");
      note("NEITHER OFFERED NOR ASKED", item, `${code} ${JSON.stringify(value)}`);
    }
  }
  for (const offer of answer.offers) {
    if (
      has(item.offer, offer.figure, offer.value) ||
      has(item.offerOk, offer.figure, offer.value) ||
      has(item.right, offer.figure, offer.value) ||
      has(item.may, offer.figure, offer.value) ||
      item.offerLoose
    )
      continue;
    add("offers of something else");
    note("OFFERS OF SOMETHING ELSE", item, JSON.stringify(offer));
  }
  for (const what of item.ask ?? []) {
    add("to be asked or named");
    if (named(answer, what)) add("asked or named");
    else if (Object.values(answer.figures).some((value) => value === Number.parseInt(what, 10)))
      add("to be asked or named, taken (see wrong in silence)");
    else {
      add("neither asked nor named");
      note(
        "NEITHER ASKED NOR NAMED",
        item,
        `${what}: ${JSON.stringify({ f: answer.figures, q: answer.questions, o: answer.offers, u: answer.unread })}`,
      );
    }
  }

  // The day.
  const days = [...(Array.isArray(item.date) ? [item.date] : []), ...(item.dates ?? [])];
  if (item.date !== undefined || days.length > 0) {
    add("days");
    if (answer.date === null) {
      if (item.date === "ask" || item.dateAskOk) add("day right");
      else {
        add("day asked");
        note("DAY ASKED", item, `${JSON.stringify(days)} ${JSON.stringify(answer.questions)}`);
      }
    } else if (days.some(([from, to]) => from === answer.date?.from && to === answer.date.to))
      add("day right");
    else {
      add("day wrong");
      note(
        "DAY WRONG",
        item,
        `${answer.date.from} … ${answer.date.to}, not ${JSON.stringify(days)}`,
      );
    }
  } else if (answer.date !== null)
    note("DAY THAT WAS NOT ANNOTATED", item, `${answer.date.from} … ${answer.date.to}`);

  // The duty.
  if (item.report && item.duties && answer.kind === "report") {
    add("duties");
    if (item.duties.includes(answer.duties[0] ?? "")) add("duty first");
    if (answer.duties.slice(0, 3).some((code) => item.duties?.includes(code)))
      add("duty among the first three");
    if (!item.duties.includes(answer.duties[0] ?? ""))
      note("DUTY NOT FIRST", item, `${answer.duties.slice(0, 3)} not ${item.duties}`);
  }
}

for (const [head, list] of Object.entries(lines)) {
  console.log(`\n== ${head} (${list.length})`);
  for (const line of list) console.log(`  ${line}`);
}
console.log("\n== COUNTS");
const share = (part: string, whole: string) =>
  `${count[part] ?? 0} of ${count[whole] ?? 0} (${((100 * (count[part] ?? 0)) / (count[whole] ?? 1)).toFixed(1)} %)`;
console.log(`  texts                          ${items.length}`);
console.log(`  wrong in silence               ${share("wrong in silence", "values taken")}`);
console.log(
  `  right at once                  ${share("right at once", "values to be right at once")}`,
);
console.log(`  day right                      ${share("day right", "days")}`);
console.log(`  day asked                      ${share("day asked", "days")}`);
console.log(`  day wrong                      ${share("day wrong", "days")}`);
console.log(`  reports taken as reports       ${share("reports taken as reports", "reports")}`);
console.log(
  `  others taken as reports        ${share("other texts taken as reports", "other texts")}`,
);
console.log(`  duty first                     ${share("duty first", "duties")}`);
console.log(`  duty among the first three     ${share("duty among the first three", "duties")}`);
for (const [key, value] of Object.entries(count).sort())
  console.log(`  ${key.padEnd(30)} ${value}`);
console.log("\n== BY KIND (due, right, asked or named, lost; taken, wrong)");
for (const [kind, c] of Object.entries(kinds).sort())
  console.log(
    `  ${kind.padEnd(34)} ${[c.due, c.right, c.asked, c.lost, c.taken, c.wrong].map((n) => String(n ?? 0).padStart(4)).join("")}`,
  );
