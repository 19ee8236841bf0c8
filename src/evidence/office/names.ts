import { withoutExif } from "../picture/exif.ts";

/**
 * Where Word and Excel write who made a file, and what stands there afterwards. Word's own "remove
 * personal information" writes "Author" as well.
 */
const NAMELESS = "Author";

const PROPERTIES = "http://schemas.openxmlformats.org/";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY_CORE = `${XML}<cp:coreProperties xmlns:cp="${PROPERTIES}package/2006/metadata/core-properties"/>`;
const EMPTY_APP = `${XML}<Properties xmlns="${PROPERTIES}officeDocument/2006/extended-properties"/>`;
const EMPTY_CUSTOM = `${XML}<Properties xmlns="${PROPERTIES}officeDocument/2006/custom-properties"/>`;

type Change = (content: Buffer) => Buffer;

const RULES: readonly (readonly [name: RegExp, change: Change])[] = [
  [/^docProps\/core\.xml$|\.psmdcp$/i, whole(EMPTY_CORE)],
  [/^docProps\/app\.xml$/i, whole(EMPTY_APP)],
  [/^docProps\/custom\.xml$/i, whole(EMPTY_CUSTOM)],
  // Who wrote each comment and each tracked change; the accounts behind the names.
  [
    /^word\/(document|comments|commentsExtensible|people|footnotes|endnotes|glossary\/document|(header|footer)\d*)\d*\.xml$/i,
    attributes("w:author", "w:initials", "w15:author", "w15:userId"),
  ],
  // The template's path has the account's name in it, or leads into the network.
  [/^word\/(_rels\/settings\.xml|glossary\/_rels\/settings\.xml)\.rels$/i, templates],
  [/^xl\/workbook\d*\.xml$|^xl\/revisions\//i, attributes("url", "userName")],
  [/^xl\/comments\d*\.xml$/i, elements("author")],
  [/^xl\/persons\//i, attributes("displayName", "userId")],
  // Cameras' data in pictures that were put into the text.
  [/\/media\/[^/]+\.jpe?g$/i, withoutExif],
];

/** How a part is freed of names; null for a part that bears none. */
export function anonymous(name: string): Change | null {
  return RULES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function whole(text: string): Change {
  return () => Buffer.from(text);
}

function edited(content: Buffer, pattern: RegExp, by: string): Buffer {
  return Buffer.from(content.toString("utf8").replace(pattern, by));
}

function attributes(...names: readonly string[]): Change {
  const pattern = new RegExp(`(\\s(?:${names.join("|")})=)("[^"]*"|'[^']*')`, "g");
  return (content) => edited(content, pattern, `$1"${NAMELESS}"`);
}

function elements(name: string): Change {
  const pattern = new RegExp(`(<(?:\\w+:)?${name}>)[^<]*`, "g");
  return (content) => edited(content, pattern, `$1${NAMELESS}`);
}

function templates(content: Buffer): Buffer {
  return edited(content, /(\sTarget=)("[^"]*"|'[^']*')/g, '$1"Normal.dotm"');
}
