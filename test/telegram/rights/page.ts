import { OUTCOMES, type Outcome } from "./outcome.ts";
import { ROLES } from "./roles.ts";

/** One thing that can be done, and what happens to each of ROLES that does it. */
export interface Row {
  /** On the wire: the prefix of a button, the id of a question, a command. */
  readonly name: string;
  readonly does: string;
  readonly outcomes: readonly Outcome[];
}

export type Rows = Readonly<Record<"Buttons" | "Questions" | "Commands" | "Links", readonly Row[]>>;

const PLACES = { private: "", office: "the office's group: ", foreign: "a foreign group: " };

/** All rows as a page to read: docs/rights.md. */
export function pageOf(rows: Rows): string {
  const heads = ROLES.map(({ where, heading }) => `${PLACES[where]}${heading}`);
  const legend = Object.values(OUTCOMES)
    .filter(([sign]) => sign !== "")
    .map(([sign, says]) => `- \`${sign}\` ${says}`);
  const tables = Object.entries(rows).flatMap(([title, list]) => [
    `## ${title}`,
    "",
    line(["", "", ...heads]),
    line(["---", "---", ...heads.map(() => ":-:")]),
    ...list.map(({ name, does, outcomes }) =>
      line([`\`${name}\``, does, ...outcomes.map((outcome) => OUTCOMES[outcome][0])]),
    ),
    "",
  ]);
  return [
    "# Who may do what",
    "",
    INTRODUCTION,
    "",
    ...legend,
    "",
    "An empty cell cannot be: questions are asked in private, and a button shows who presses it.",
    "",
    ...tables,
  ].join("\n");
}

const INTRODUCTION = `What the bot answers to every button, every question, every command and link, whoever uses it. \`npm run rights\`
writes this page by trying each of them on the running program; \`npm test\` tries again and compares. Everything
is about one commune, Tú Đoạn: its principal, its deputy and its leader; those who look on, the leader of
the district and the superior agency; the principal of another unit; a deputy of Tú Đoạn who was dismissed; the office, and someone who has left it. In groups, "someone" is that other
principal, and "unnamed" an administrator who writes in the group's own name.`;

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
