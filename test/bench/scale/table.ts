import type { Language } from "../../../src/config.ts";
import type { Who } from "../../../src/people/who.ts";
import type { Person } from "../../../src/sandbox/bot-api/telegram.ts";
import { commandsOf } from "../../../src/telegram/commands.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import { filled } from "../../support/filled.ts";
import { percentile, reportUntil } from "../load.ts";
import { type Asked, openStage, type Stage } from "./ask.ts";

/** Each command is asked so often, with something reported in between. */
const TIMES = 3;
const LANGUAGE: Language = "vi";

const ROLES: readonly { readonly name: "office" | "focal" | "leader"; readonly who: Who }[] = [
  {
    name: "office",
    who: { telegramId: "1", person: null, office: true, officeUnit: null, places: [] },
  },
  {
    name: "focal",
    who: {
      telegramId: "1",
      person: null,
      office: false,
      officeUnit: null,
      places: [{ unit: "x", role: "principal" }],
    },
  },
  {
    name: "leader",
    who: {
      telegramId: "1",
      person: null,
      office: false,
      officeUnit: null,
      places: [{ unit: "x", role: "leader" }],
    },
  },
];
/** These end what the others are asked with. */
const LAST = ["ngonngu", "xoadulieu"];

interface Figure {
  readonly what: string;
  readonly first: number;
  readonly last: number;
  readonly held: number;
}

/** Every command of everyone, as its own menu has it, and every button below its answer. */
async function measure(units: number, reports: number): Promise<Figure[]> {
  const languages = loadLanguages();
  const found = await filled(units, reports);
  const stage = await openStage(found);
  const figures: Figure[] = [{ what: "start (cpu)", first: stage.started, last: 0, held: 0 }];
  try {
    for (const { name, who } of ROLES) {
      const person = stage.people[name];
      const commands = commandsOf(who, LANGUAGE, languages).map(({ command }) => command);
      for (const command of commands.toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b))) {
        const what = `${name} /${command}`;
        const asked = await several(stage, () => stage.say(person, `/${command}`));
        figures.push(figureOf(what, asked));
        const answer = asked.at(-1)?.answer;
        if (name !== "office" || !answer || LAST.includes(command)) continue;
        figures.push(...(await pressAll(stage, person, command)));
      }
    }
    for (const command of ["tinhhinh", "chuabaocao"]) {
      const { office } = stage.people;
      const asked = await several(stage, () => stage.say(office, `/${command}`, stage.group));
      figures.push(figureOf(`group /${command}`, asked));
    }
    for (const [what, to] of [
      ["tick, nothing due", "2024-11-28T07:30:00+07:00"],
      ["tick, weekly post", "2024-11-29T15:30:30+07:00"],
      ["tick, all reminded", "2024-12-02T08:00:30+07:00"],
    ] as const) {
      const { ticked, held } = await stage.tick(to);
      figures.push({ what, first: ticked, last: 0, held });
    }
  } finally {
    await stage.stop();
  }
  return figures;
}

async function several(stage: Stage, ask: () => Promise<Asked>): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let i = 0; i < TIMES; i++) {
    await reportUntil(stage.api, [stage.people.focal], 1);
    asked.push(await ask());
  }
  return asked;
}

/** Each button once, below an answer of its own. */
async function pressAll(stage: Stage, person: Person, command: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const shown = async () => (await stage.say(person, `/${command}`)).answer;
  const markup = (await shown())?.reply_markup;
  const rows = markup && "inline_keyboard" in markup ? markup.inline_keyboard : [];
  const labels = rows.flat().map(({ text }) => text);
  const kinds = new Set<string>();
  for (const [i, label] of labels.entries()) {
    const message = await shown();
    const own = message?.reply_markup?.inline_keyboard?.flat()[i];
    if (!message || !own || !("callback_data" in own)) continue;
    // Of buttons that differ in the unit alone, two are enough.
    const kind = own.callback_data.split(":").slice(0, 2).join(":");
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    figures.push(
      figureOf(`  /${command} · ${label}`, [await stage.press(person, message, own.callback_data)]),
    );
  }
  return figures;
}

function row({ first, last, held }: Figure): string {
  return [first, last, held].map((value) => value.toFixed(0).padStart(6)).join("");
}

function figureOf(what: string, asked: readonly Asked[]): Figure {
  const middle = (of: (one: Asked) => number) => percentile(asked.map(of), 0.5);
  return {
    what,
    first: middle(({ first }) => first),
    last: middle(({ last }) => last),
    held: Math.max(...asked.map(({ held }) => held)),
  };
}

/** Every command for each of these sizes, beside each other. */
export async function scaleTable(sizes: readonly (readonly [number, number])[]): Promise<string> {
  const columns: Figure[][] = [];
  for (const [units, reports] of sizes) columns.push(await measure(units, reports));
  const names = [...new Set(columns.flat().map(({ what }) => what))];
  const lines = names.map((name) => {
    const cells = columns.map((figures) => {
      const found = figures.find(({ what }) => what === name);
      return found ? row(found) : "—".padStart(18);
    });
    return `${name.slice(0, 44).padEnd(46)}${cells.join("   ")}`;
  });
  const head = sizes.map(([units, reports]) => `${units} units, ${reports} reports`).join("; ");
  return [`first answer, last answer, thread held at most (ms), with ${head}`, ...lines].join("\n");
}
