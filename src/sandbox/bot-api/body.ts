import type { Upload } from "./methods/index.ts";

export interface RequestBody {
  readonly parameters: Record<string, unknown>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

const noUploads: ReadonlyMap<string, Upload> = new Map();

/** Parameters from the address and from a JSON, form or multipart body, as Telegram takes them. */
export async function readBody(request: Request): Promise<RequestBody> {
  const url = request.url;
  const parameters: Record<string, unknown> = url.includes("?")
    ? Object.fromEntries(new URL(url).searchParams)
    : {};
  if (request.method !== "POST") return { parameters, uploads: noUploads };
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/json")) {
    const text = await request.text();
    if (text !== "") Object.assign(parameters, JSON.parse(text));
  } else if (type.startsWith("application/x-www-form-urlencoded")) {
    Object.assign(parameters, Object.fromEntries(new URLSearchParams(await request.text())));
  } else if (type.startsWith("multipart/form-data")) {
    const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? "";
    const { fields, uploads } = readMultipart(Buffer.from(await request.arrayBuffer()), boundary);
    return { parameters: { ...parameters, ...fields }, uploads };
  }
  return { parameters, uploads: noUploads };
}

// Read by hand: `Request.formData()` refuses the unquoted file names that grammY sends and
// Telegram accepts.
function readMultipart(body: Buffer, boundary: string) {
  const fields: Record<string, string> = {};
  const uploads = new Map<string, Upload>();
  const separator = Buffer.from(`--${boundary}`);
  let at = body.indexOf(separator);
  while (at >= 0) {
    const start = at + separator.length + 2;
    at = body.indexOf(separator, start);
    if (at < 0) break;
    const part = body.subarray(start, at - 2);
    const split = part.indexOf("\r\n\r\n");
    if (split < 0) continue;
    const header = part.toString("utf8", 0, split);
    const content = part.subarray(split + 4);
    const name = /name="?([^";\r\n]+)/.exec(header)?.[1] ?? "";
    const file = /filename="?([^"\r\n]*?)"?(?:;|\r|\n|$)/.exec(header)?.[1];
    if (file === undefined) fields[name] = content.toString("utf8");
    else uploads.set(name, { name: file, bytes: new Uint8Array(content) });
  }
  return { fields, uploads };
}
