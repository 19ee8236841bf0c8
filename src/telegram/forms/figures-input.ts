import type { FiguresInput } from "../../reports/figures-input.ts";

/** What a button about figures says, in whatever form it stands. */
export function figuresInput(verb: FiguresInput["kind"], argument: string): FiguresInput {
  switch (verb) {
    case "unknown":
      return { kind: "unknown", all: argument === "all" };
    case "answer": {
      const code = argument.replace(/\.(yes|no)$/, "");
      return { kind: "answer", code, yes: argument.endsWith(".yes") };
    }
    case "again":
      return { kind: "again", code: argument };
    case "confirm":
      return { kind: "confirm", right: argument === "yes" };
    case "offer":
      // Behind the question that it stands below.
      return { kind: "offer", mark: argument.split(".")[1] ?? "" };
  }
}
