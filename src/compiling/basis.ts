import type { Changes } from "../progress/snapshot.ts";

/** What the totals are beside those that the office froze last, if it froze any. */
export type Basis =
  | { readonly kind: "now" }
  | { readonly kind: "frozen"; readonly number: number; readonly at: Date }
  | {
      readonly kind: "changed";
      readonly number: number;
      readonly at: Date;
      readonly changes: Changes;
    };
