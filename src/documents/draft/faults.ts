/** In bytes: a template is a few pages of text and perhaps an emblem. */
export const LARGEST_TEMPLATE = 3 * 1024 * 1024;

/** Why a template cannot be used; `tag` as it stands in the document. */
export type TemplateFault =
  | { readonly kind: "unknown"; readonly tag: string; readonly near: string | null }
  /** Known, but not where it stands: it belongs into this list, or ("") into none. */
  | { readonly kind: "place"; readonly tag: string; readonly list: string }
  | { readonly kind: "unclosed"; readonly tag: string }
  | { readonly kind: "unopened"; readonly tag: string }
  /** A list that another one closes. */
  | { readonly kind: "crossed"; readonly tag: string }
  /** Braces that do not fit together. */
  | { readonly kind: "braces"; readonly tag: string }
  /** A table must stand alone in its paragraph. */
  | { readonly kind: "alone"; readonly tag: string }
  /** More tags than any report needs. */
  | { readonly kind: "many" }
  /** It would be filled with nothing. */
  | { readonly kind: "none" }
  /** A field that fetches something from elsewhere, by its name in Word. */
  | { readonly kind: "field"; readonly tag: string }
  /** A part of the file, by its name, that is no XML: somebody edited it without Word, or it was damaged. */
  | { readonly kind: "broken"; readonly tag: string }
  | { readonly kind: "no-docx" | "large" | "macros" | "locked" };
