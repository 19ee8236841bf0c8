/** What a unit can owe, and the office can ask for. */
export type Matter =
  /** The periodic report of a deadline. */
  | { readonly kind: "deadline"; readonly code: string }
  /** Task reports of duties that are due. */
  | { readonly kind: "duties" }
  /** The task report of one duty. */
  | { readonly kind: "duty"; readonly code: string }
  /** A point of a special month. */
  | { readonly kind: "milestone"; readonly code: string }
  /** The signed paper of a deadline's report. */
  | { readonly kind: "paper"; readonly code: string }
  /** Corrections of reports that the office returned. */
  | { readonly kind: "returned" };

const NAMED = ["deadline", "duty", "milestone", "paper"] as const;

/** A matter in one word, as it is kept: "deadline:6T", "duties". */
export function aboutOf(matter: Matter): string {
  return "code" in matter ? `${matter.kind}:${matter.code}` : matter.kind;
}

/** Null if it is none: an old button, a word of another version. */
export function matterOf(about: string): Matter | null {
  if (about === "duties" || about === "returned") return { kind: about };
  const [kind, ...rest] = about.split(":");
  const code = rest.join(":");
  const named = NAMED.find((one) => one === kind);
  return named && code !== "" ? { kind: named, code } : null;
}
