/** The words that stand in the default template, beside its tags. Said by locales/. */
export interface TemplateWords {
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly day: string;
  readonly draft: string;
  readonly kind: string;
  readonly parts: {
    readonly directing: string;
    readonly results: string;
    readonly judgement: string;
    /** Null: the report of a special month has no plan for the time ahead. */
    readonly ahead: string | null;
    readonly proposals: string;
  };
  readonly heads: {
    readonly documents: string;
    readonly people: string;
    readonly money: string;
    readonly sending: string;
    readonly strengths: string;
    readonly weaknesses: string;
    readonly causes: string;
    readonly obstacles: string;
    readonly proposed: string;
  };
  /** What a person writes: a judgement, what the record does not know. */
  readonly blank: string;
  readonly blankPeople: string;
  readonly units: string;
  readonly closing: string;
  readonly recipients: string;
  readonly asAbove: string;
  readonly power: string;
  readonly signer: string;
  readonly annex: {
    readonly number: readonly [string, string, string, string];
    readonly title: readonly [string, string, string, string];
    readonly attached: string;
    readonly sending: readonly [string, string, string, string, string];
    readonly results: readonly [string, string, string, string];
  };
}
