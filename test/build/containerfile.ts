/** One instruction of a Containerfile, of the few kinds that ours has. */
export type Instruction =
  | { readonly kind: "copy"; readonly stage: string | null; readonly paths: readonly string[] }
  | { readonly kind: "run"; readonly command: string }
  | { readonly kind: "env"; readonly name: string; readonly value: string }
  | { readonly kind: "workdir"; readonly path: string }
  | { readonly kind: "user"; readonly name: string }
  | { readonly kind: "health"; readonly args: readonly string[] }
  | { readonly kind: "cmd"; readonly args: readonly string[] }
  | { readonly kind: "other"; readonly word: string };

export interface Stage {
  readonly from: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** @throws at a line that is none of these, so that nothing is left out in silence */
export function stagesOf(text: string): Stage[] {
  const stages: { from: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() && !one.startsWith("#"))) {
    const [, word = "", rest = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (word === "FROM") {
      const [, from = "", name = null] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      stages.push({ from, name, instructions: [] });
    } else {
      stages.at(-1)?.instructions.push(instructionOf(word, rest, line));
    }
  }
  return stages;
}

function instructionOf(word: string, rest: string, line: string): Instruction {
  switch (word) {
    case "COPY": {
      const [, stage = null, paths = ""] = /^(?:--from=(\S+) )?(.+)$/.exec(rest) ?? [];
      return { kind: "copy", stage, paths: paths.split(" ") };
    }
    case "RUN":
      return { kind: "run", command: rest };
    case "ENV": {
      const [name = "", ...value] = rest.split("=");
      return { kind: "env", name, value: value.join("=") };
    }
    case "WORKDIR":
      return { kind: "workdir", path: rest };
    case "USER":
      return { kind: "user", name: rest };
    case "HEALTHCHECK":
      return { kind: "health", args: JSON.parse(rest.slice(rest.indexOf("CMD ") + 4)) };
    case "CMD":
      return { kind: "cmd", args: JSON.parse(rest) };
    case "EXPOSE":
    case "VOLUME":
      return { kind: "other", word };
    default:
      throw new Error(`The test does not know what an engine does with: ${line}`);
  }
}
