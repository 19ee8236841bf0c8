import type { YAMLError } from "yaml";
import { type Phrase, told } from "./phrase.ts";

/** What is wrong in a clerk's words, where, and what to write instead. */
interface Explained {
  readonly offset: number;
  readonly message: Phrase;
  readonly expected: Phrase;
}

/** A value that begins with a straight quote and ends with a curly one: it runs on to the next straight one. */
const HALF_CURLY = /(?:^|[[{,:-])[ \t]*"[^"\n]*[”“„][ \t]*(?:$|[,}\]#])/m;

/**
 * YAML's own errors. One slip makes several: after the first the parser is lost, so that only it is said;
 * keys that are written twice do not lose it.
 */
export function explainYaml(errors: readonly YAMLError[], text: string): Explained[] {
  const lost = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const twice = errors
    .filter(({ code }) => code === "DUPLICATE_KEY")
    .map((error): Explained => {
      const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? "";
      const message = told("plan-yaml-key-twice", { key });
      return { offset: error.pos[0], message, expected: told("plan-want-key-once") };
    });
  return lost ? [...twice, lostAt(lost, text)] : twice;
}

function lostAt(error: YAMLError, text: string): Explained {
  const half = HALF_CURLY.exec(text);
  if (half) {
    return {
      offset: half.index + half[0].indexOf('"'),
      message: told("plan-yaml-quote"),
      expected: told("plan-want-straight-quotes"),
    };
  }
  const [at] = error.pos;
  const line = text.slice(at, endOfLine(text, at));
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && !/:(\s|$)/.test(line)) {
    // The text is right and the key below it stands too deep, as if it went on there.
    const below = endOfLine(text, at) + 1;
    const indent = /^ */.exec(text.slice(below))?.[0].length ?? 0;
    const [message, expected] = INDENT;
    return { offset: below + indent, message, expected };
  }
  const [message, expected] = wordsFor(error, text);
  return { offset: at, message, expected };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

const INDENT: [Phrase, Phrase] = [told("plan-yaml-indent"), told("plan-want-same-indent")];
const UNCLOSED: [Phrase, Phrase] = [told("plan-yaml-unclosed"), told("plan-want-closing")];
const START: [Phrase, Phrase] = [told("plan-yaml-start"), told("plan-want-quotes-around")];

/** "*Khám": YAML takes what begins so for a name that was given elsewhere in the file. */
export function explainAlias(offset: number): Explained {
  return { offset, message: START[0], expected: START[1] };
}

function wordsFor({ code, message, pos: [at] }: YAMLError, text: string): [Phrase, Phrase] {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
  if (code === "TAB_AS_INDENT" || indent.includes("\t")) {
    return [told("plan-yaml-tab"), told("plan-want-spaces")];
  }
  switch (code) {
    case "BAD_INDENT":
      return message.startsWith("Flow") ? UNCLOSED : INDENT;
    case "BLOCK_AS_IMPLICIT_KEY":
      if (text.slice(lineStart + indent.length).startsWith("- ")) return INDENT;
      return [told("plan-yaml-colon-inside"), told("plan-want-quotes-around")];
    case "MISSING_CHAR":
    case "BLOCK_IN_FLOW":
      return message.startsWith("Implicit map keys need")
        ? [told("plan-yaml-no-colon"), told("plan-want-key-value")]
        : UNCLOSED;
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
    case "TAG_RESOLVE_FAILED":
    case "BAD_PROP_ORDER":
      return START;
    case "MULTILINE_IMPLICIT_KEY":
    case "NON_STRING_KEY":
      return [told("plan-yaml-no-colon"), told("plan-want-key-value")];
    case "UNEXPECTED_TOKEN":
      return [told("plan-yaml-goes-on"), told("plan-want-quotes-around")];
    case "BAD_DQ_ESCAPE":
      return [told("plan-yaml-backslash"), told("plan-want-single-quotes")];
    case "MULTIPLE_DOCS":
      return [told("plan-yaml-several"), told("plan-want-one-document")];
    default: {
      const detail = message.split("\n")[0] ?? code;
      return [told("plan-yaml-other", { detail }), told("plan-want-like-above")];
    }
  }
}
