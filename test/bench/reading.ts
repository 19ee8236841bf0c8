import { readFileSync } from "node:fs";
import { loadPlan } from "../../src/plan/load.ts";
import { type Request, respond } from "../../src/reading/line.ts";
import { guard } from "../../src/reading/privacy.ts";

const SETS = ["holdout.json", "unseen.json", "unseen-2.json"];
/** The longest text that is kept of one message, twice. */
const LENGTH = 4000;

/** Texts made to be dear: each would be slow for a search that goes back. */
const ADVERSARIAL: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => "1".repeat(length),
  "digits in groups": (length) => "012 345 ".repeat(length / 8),
  names: (length) => "Nguyễn Thị ".repeat(length / 11),
  "names without marks": (length) => "nguyen thi ".repeat(length / 11),
  "victims without an end": (length) => "nạn nhân ".repeat(length / 9),
  "the pupil's class": (length) => "học sinh lớp 8B ".repeat(length / 16),
  spaces: (length) => " ".repeat(length - 1).concat("a"),
  brackets: (length) => "(".repeat(length),
  commas: (length) => "em A, ".repeat(length / 6),
  "one word": (length) => "a".repeat(length),
  addresses: (length) => "số 12 ngõ 3 thôn ".repeat(length / 17),
};

export function readingLine(rounds?: number): string {
  const { sentence, texts, worst } = measureReading(rounds);
  return `reading: ${sentence.toFixed(2)} ms of processor time a sentence (${texts} of the three sets); the guard of personal data ${worst.ms.toFixed(1)} ms at most for 4,000 characters made to be dear (${worst.name})`;
}

/** Processor milliseconds of one sentence of the three sets, and of the guard for a long bad text. */
function measureReading(rounds = 3) {
  const plan = loadPlan("test/reading/plan-2024.yaml");
  const requests = SETS.flatMap((set) => {
    const { items } = JSON.parse(readFileSync(`test/reading/${set}`, "utf8")) as {
      items: Request[];
    };
    return items.map(({ text, unit, duty, asked, today }) => ({ text, unit, duty, asked, today }));
  }).toSorted((a, b) => (a.today < b.today ? -1 : 1));
  const all = () => {
    for (const request of requests) respond(request, plan);
  };
  all();
  const sentence = processorTime(() => {
    for (let i = 0; i < rounds; i += 1) all();
  });
  const guards = Object.entries(ADVERSARIAL).map(([name, make]) => {
    const text = make(LENGTH);
    guard(text);
    return { name, ms: processorTime(() => guard(text)) };
  });
  const worst = guards.reduce((a, b) => (b.ms > a.ms ? b : a));
  return { sentence: sentence / rounds / requests.length, texts: requests.length, worst };
}

export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
