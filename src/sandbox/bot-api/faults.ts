/** A trouble that the network or Telegram can make, switched on for some calls. */
export type Fault =
  | { readonly kind: "tooManyRequests"; readonly retryAfter: number }
  | { readonly kind: "serverError"; readonly code?: number }
  /** Telegram takes no such call. */
  | { readonly kind: "refused"; readonly description: string }
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** The connection breaks before anything happened. */
  | { readonly kind: "brokenBefore" }
  /** The call takes effect, then the connection breaks: the caller cannot know. */
  | { readonly kind: "brokenAfter" };

export type FaultRule = Fault & {
  /** Only these methods (`sendMessage`); all when left out, except getUpdates. */
  readonly methods?: readonly string[];
  /** Only calls whose parameters fit. */
  readonly when?: (parameters: Readonly<Record<string, unknown>>) => boolean;
  /** How many calls it strikes; all until switched off when left out. */
  readonly times?: number;
};

export interface Faults {
  /** Switches a fault on; the returned function switches it off. */
  add(rule: FaultRule): () => void;
  clear(): void;
  /** The fault that strikes this call, used up by one. */
  strike(method: string, parameters: Readonly<Record<string, unknown>>): Fault | undefined;
  readonly active: readonly FaultRule[];
}

export function createFaults(): Faults {
  const rules: { rule: FaultRule; left: number }[] = [];
  const remove = (entry: (typeof rules)[number]) => {
    const index = rules.indexOf(entry);
    if (index >= 0) rules.splice(index, 1);
  };
  return {
    add: (rule) => {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.push(entry);
      return () => remove(entry);
    },
    clear: () => {
      rules.length = 0;
    },
    strike: (method, parameters) => {
      if (rules.length === 0) return undefined;
      const entry = rules.find(({ rule }) => applies(rule, method, parameters));
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) remove(entry);
      return entry.rule;
    },
    get active() {
      return rules.map(({ rule }) => rule);
    },
  };
}

function applies(
  rule: FaultRule,
  method: string,
  parameters: Readonly<Record<string, unknown>>,
): boolean {
  const named = rule.methods
    ? rule.methods.some((name) => name.toLowerCase() === method.toLowerCase())
    : method.toLowerCase() !== "getupdates";
  return named && (rule.when?.(parameters) ?? true);
}
