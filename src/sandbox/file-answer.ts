import type { StoredFile } from "./bot-api/files.ts";

/** Shown in the browser; all else is only ever downloaded, so that it cannot act in the page's name. */
const SHOWN: readonly string[] = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "application/pdf",
];

/** The file's bytes with its name; a file never changes under its id. */
export function sendFile(file: StoredFile | undefined): Response {
  if (!file) return new Response("Not Found", { status: 404 });
  const disposition = SHOWN.includes(file.mime) ? "inline" : "attachment";
  return new Response(Buffer.from(file.bytes), {
    headers: {
      "content-type": file.mime,
      "content-disposition": `${disposition}; ${nameIn(file.name)}`,
      // Whatever it says it is, it is not taken for anything else.
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=31536000, immutable",
    },
  });
}

/** RFC 6266: the true name, and one in ASCII for whoever cannot read it. */
function nameIn(name: string): string {
  const ascii = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, escapeByte);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** What RFC 5987 does not allow and encodeURIComponent leaves. */
function escapeByte(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
