/** Largest file that a bot can download (Bot API, getFile). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Pieces of evidence of one report. */
export const MOST_FILES = 10;

export type FileType = "jpg" | "png" | "webp" | "pdf" | "docx" | "xlsx" | "doc" | "xls";

const OFFICE = "application/vnd.openxmlformats-officedocument.";

/** As what each type is kept. A WebP becomes a JPEG, which Word and every phone can show. */
export const KEPT_AS: Record<FileType, { readonly mime: string; readonly picture: boolean }> = {
  jpg: { mime: "image/jpeg", picture: true },
  png: { mime: "image/png", picture: true },
  webp: { mime: "image/jpeg", picture: true },
  pdf: { mime: "application/pdf", picture: false },
  docx: { mime: `${OFFICE}wordprocessingml.document`, picture: false },
  xlsx: { mime: `${OFFICE}spreadsheetml.sheet`, picture: false },
  doc: { mime: "application/msword", picture: false },
  xls: { mime: "application/vnd.ms-excel", picture: false },
};

/** The types by name, as people are told of them. */
export const FILE_TYPES = Object.keys(KEPT_AS).join(", ").toUpperCase();

const HEIC = ["heic", "heif", "hif"];

/** What a file is by its name; `heic` is what an iPhone makes, and cannot be read here. */
export function typeByName(name: string): FileType | "heic" | null {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  if (ending === "jpeg") return "jpg";
  if (HEIC.includes(ending)) return "heic";
  return Object.hasOwn(KEPT_AS, ending) ? (ending as FileType) : null;
}

/** The name under which a file is shown, once it is kept. */
export function keptName(name: string): string {
  return name.replace(/\.webp$/i, ".jpg");
}

/** Why a file is not taken, found in the file itself. */
export type Fault =
  /** An iPhone's picture, whatever its name. */
  | "heic"
  /** The content is of another type than the name says, or of none that is known. */
  | "mismatch"
  /** It is what its name says, and cannot be read. */
  | "broken"
  /** More pixels than are drawn. */
  | "pixels"
  | "animated"
  /** Programs in a Word or Excel file. */
  | "macros"
  /** Programs in a PDF file. */
  | "scripts"
  /** Behind a password: nobody could look into it, the office neither. */
  | "locked"
  /** It unpacks to more, or costs more, than any honest file. */
  | "heavy";

/** What a file turned out to be. */
export type Verdict =
  | { readonly kind: "refused"; readonly fault: Fault }
  | {
      readonly kind: "clean";
      /** The cleaned content lies in the target; else the file is good as it is. */
      readonly rewritten: boolean;
      /** Who made the file still stands in it, and could not be removed. */
      readonly namesRemain: boolean;
    };
