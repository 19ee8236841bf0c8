import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROOT } from "../root.ts";
import { DataFileError, type Problem } from "./findings.ts";
import { type Lexicon, lexiconSchema } from "./lexicon.ts";
import { told } from "./phrase.ts";
import { validate } from "./validate.ts";
import { readYaml, sortProblems } from "./yaml.ts";

const VIETNAMESE = new URL("prisma/lexicons/vi.yaml", ROOT);

const loaded = new Map<string, Lexicon>();

/**
 * The lexicon of a file, the one that comes with the program if none is named. Every plan needs it, so a
 * file is read once.
 *
 * @throws a `DataFileError` with every problem
 */
export function loadLexicon(path: string = fileURLToPath(VIETNAMESE)): Lexicon {
  const known = loaded.get(path);
  if (known) return known;
  const { lexicon, problems } = parseLexicon(readFileSync(path));
  if (lexicon === null) throw new DataFileError(path, problems);
  loaded.set(path, lexicon);
  return lexicon;
}

export function parseLexicon(
  source: string | Uint8Array,
): { lexicon: Lexicon; problems: [] } | { lexicon: null; problems: Problem[] } {
  const yaml = readYaml(source);
  if (!yaml.readable) return { lexicon: null, problems: sortProblems(yaml.syntax) };
  const { value, findings } = validate(lexiconSchema, yaml.data, [], told("plan-noun-lexicon"));
  const problems = [...yaml.syntax, ...(value ? [] : yaml.place(findings))];
  return value === null || problems.length > 0
    ? { lexicon: null, problems: sortProblems(problems) }
    : { lexicon: value, problems: [] };
}
