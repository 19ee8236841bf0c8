import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Bucket, evidenceAt } from "../../src/storage.ts";

export interface Store extends AsyncDisposable {
  readonly bucket: Bucket;
  stop(): Promise<void>;
  /** At the same address, with what it kept. */
  start(): Promise<void>;
}

const NAME = "minh-chung";
const KEY_ID = "VAN-PHONG";
const KEY = "khoa-cua-kho";

/** What is refused, as S3 says it. */
class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/**
 * A server of the S3 protocol on this machine with one bucket, as strict as Amazon's in what it is asked: signatures
 * of version 4 are verified, listings come in pages.
 */
export async function startS3(): Promise<Store> {
  const kept = new Map<string, { readonly content: Buffer; readonly at: Date }>();
  let server: Server | null = null;
  let port = 0;

  async function start(): Promise<void> {
    const one = createServer((request, response) => void answer(request, response));
    await new Promise<void>((done) => one.listen(port, "127.0.0.1", done));
    port = (one.address() as AddressInfo).port;
    server = one;
  }

  async function stop(): Promise<void> {
    const one = server;
    server = null;
    one?.closeAllConnections();
    await new Promise<void>((done) => (one ? one.close(() => done()) : done()));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    for await (const piece of request) body.push(piece);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    try {
      verify(request, url);
      const [, bucket, ...key] = url.pathname.split("/").map(decodeURIComponent);
      if (bucket !== NAME) throw new Refused(404, "NoSuchBucket");
      const name = key.join("/");
      const found = kept.get(name);
      if (name === "") return void response.end(listing(url.searchParams));
      switch (request.method) {
        case "PUT":
          kept.set(name, { content: Buffer.concat(body), at: new Date() });
          return void response.end();
        case "DELETE":
          kept.delete(name);
          return void response.writeHead(204).end();
        default:
          if (!found) throw new Refused(404, "NoSuchKey");
          return void response.end(found.content);
      }
    } catch (error) {
      const { status, code } = error as Refused;
      response.writeHead(status ?? 500, { "content-type": "application/xml" });
      response.end(`<Error><Code>${code ?? "InternalError"}</Code></Error>`);
    }
  }

  function listing(asked: URLSearchParams): string {
    const prefix = asked.get("prefix") ?? "";
    const after = Buffer.from(asked.get("continuation-token") ?? "", "base64url").toString();
    const names = [...kept.keys()].filter((name) => name.startsWith(prefix) && name > after).sort();
    const page = names.slice(0, Number(asked.get("max-keys") ?? 1000));
    const more = page.length < names.length;
    const token = Buffer.from(page.at(-1) ?? "").toString("base64url");
    return [
      `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><Name>${NAME}</Name>`,
      `<KeyCount>${page.length}</KeyCount><IsTruncated>${more}</IsTruncated>`,
      ...page.map((name) => {
        const { content, at } = kept.get(name) as { content: Buffer; at: Date };
        return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><ETag>"x"</ETag><Size>${content.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
      }),
      more ? `<NextContinuationToken>${token}</NextContinuationToken>` : "",
      "</ListBucketResult>",
    ].join("");
  }

  await start();
  return {
    ...{ start, stop, [Symbol.asyncDispose]: stop },
    bucket: bucketAt(`s3://${KEY_ID}:${KEY}@127.0.0.1:${port}/${NAME}/van-phong?tls=no`),
  };
}

/** @throws if it is none */
export function bucketAt(url: string): Bucket {
  const bucket = evidenceAt(url)?.bucket;
  if (!bucket) throw new Error("TEST_S3_URL: expected s3://KEY-ID:KEY@HOST/BUCKET");
  return bucket;
}

/** AWS Signature Version 4, as its specification computes it. */
function verify({ method, headers }: IncomingMessage, url: URL): void {
  const [, id, day, region, signed = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=(\w{64})$/.exec(
      headers.authorization ?? "",
    ) ?? [];
  if (id !== KEY_ID) throw new Refused(403, "InvalidAccessKeyId");
  const query = [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort();
  const canonical = [
    ...[method, url.pathname, query.join("&")],
    ...signed.split(";").map((name) => `${name}:${String(headers[name]).trim()}`),
    ...["", signed, headers["x-amz-content-sha256"]],
  ].join("\n");
  const toSign = [
    ...["AWS4-HMAC-SHA256", headers["x-amz-date"], `${day}/${region}/s3/aws4_request`],
    createHash("sha256").update(canonical).digest("hex"),
  ].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer>(
    (secret, part) => mac(secret, String(part)),
    Buffer.from(`AWS4${KEY}`),
  );
  if (mac(key, toSign).toString("hex") !== signature) {
    throw new Refused(403, "SignatureDoesNotMatch");
  }
}

const mac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();

const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
