/** Something that was done, as the log has it, with what it was done to. */
export interface Entry {
  readonly at: Date;
  /** As `record` was told: "report.returned". */
  readonly action: string;
  /** Null: by the program, or by somebody who is not in the database. */
  readonly by: { readonly id: string; readonly name: string | null } | null;
  /** Code of the unit that it is about; null if it is about none. */
  readonly unit: string | null;
  readonly about: About;
}

/** What it was done to, in the plan's codes. */
export type About =
  | { readonly kind: "report" | "obstacle"; readonly number: number }
  | { readonly kind: "periodic" | "extension" | "milestone" | "deadline"; readonly code: string }
  | { readonly kind: "paper"; readonly number: string }
  /** What units were urged about (src/deadlines/matter.ts). */
  | { readonly kind: "owed"; readonly about: string }
  /** A unit, the office, a setting, a group, or something that is not there any more. */
  | { readonly kind: "other" };

/** Of which unit, or by whom; null: everything. */
export type Filter =
  | { readonly by: "unit"; readonly unit: string }
  | { readonly by: "person"; readonly id: string }
  | null;
