/** Largest file that a bot can download (Bot API, getFile). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Pieces of evidence of one report. */
export const MOST_FILES = 10;

const TYPES = ["jpg", "png", "webp", "heic", "pdf", "docx", "xlsx", "doc", "xls"] as const;
export type FileType = (typeof TYPES)[number];

const OFFICE = "application/vnd.openxmlformats-officedocument.";

/** As what each type is kept. A WebP becomes a JPEG, which Word and every phone can show. */
export const KEPT_AS: Record<FileType, { readonly mime: string; readonly picture: boolean }> = {
  jpg: { mime: "image/jpeg", picture: true },
  png: { mime: "image/png", picture: true },
  webp: { mime: "image/jpeg", picture: true },
  // Kept as it is: nothing here can draw it, and so its place data stay, of which its sender is told.
  heic: { mime: "image/heic", picture: false },
  pdf: { mime: "application/pdf", picture: false },
  docx: { mime: `${OFFICE}wordprocessingml.document`, picture: false },
  xlsx: { mime: `${OFFICE}spreadsheetml.sheet`, picture: false },
  doc: { mime: "application/msword", picture: false },
  xls: { mime: "application/vnd.ms-excel", picture: false },
};

/** The types by name, as people are told of them. */
export const FILE_TYPES = Object.keys(KEPT_AS).join(", ").toUpperCase();

const HEIC = ["heic", "heif", "hif"];

/** As what a kept file was taken. */
export function typeByMime(mime: string): FileType | undefined {
  return TYPES.find((type) => KEPT_AS[type].mime === mime);
}

/** Without an ending of its own the content alone says what a file is. */
export type NamedType = FileType | "unnamed";

/** What a file is by its name; null for what is never taken. */
export function typeByName(name: string): NamedType | null {
  const ending = /\.([\p{L}\d]{1,5})$/u.exec(name.trim())?.[1]?.toLowerCase();
  if (ending === undefined) return "unnamed";
  if (ending === "jpeg") return "jpg";
  if (HEIC.includes(ending)) return "heic";
  return TYPES.find((type) => type === ending) ?? null;
}

/** The name under which a file is shown, once it is kept as this type. */
export function keptName(name: string, type: FileType): string {
  const named = typeByName(name);
  const ending = type === "webp" ? "jpg" : type;
  if (named === type && type !== "webp") return name;
  return named === "unnamed"
    ? `${name}.${ending}`
    : name.replace(/\.[\p{L}\d]{1,5}$/u, `.${ending}`);
}

/** Why a file is not taken, found in the file itself. */
export type Fault =
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
      /** By its content: an iPhone's picture may be called .jpg. */
      readonly type: FileType;
      /** The cleaned content lies in the target; else the file is good as it is. */
      readonly rewritten: boolean;
      /** Who made the file still stands in it, and could not be removed. */
      readonly namesRemain: boolean;
    };
