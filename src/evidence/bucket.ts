import { S3mini, S3NetworkError, S3ServiceError } from "s3mini";
import { fetch } from "undici";
import type { Bucket } from "../storage.ts";

/** The store of evidence could not be reached, or refused; trying again later may help. */
export class StoreAway extends Error {
  override name = "StoreAway";
}

/** A file of evidence that the store keeps. */
export interface Stored {
  readonly sha256: string;
  readonly at: Date;
}

/** What one request tells at most (S3). */
const PAGE = 1000;
/** In milliseconds, of one request. */
const PATIENCE = 60_000;

/** Evidence in a store of the S3 protocol, each file under the SHA-256 of its content. Each may throw StoreAway. */
export function openBucket({ endpoint, region, keyId, key, prefix }: Bucket) {
  const client = new S3mini({
    ...{ endpoint, region, accessKeyId: keyId, secretAccessKey: key },
    requestAbortTimeout: PATIENCE,
    // Node's own may not get on with the sockets that this undici has put in its place.
    fetch: fetch as unknown as typeof globalThis.fetch,
  });
  const nameOf = (sha256: string) => `${prefix}${sha256.slice(0, 2)}/${sha256}`;

  return {
    /** Kept twice is kept once, and is new from then on. */
    put: (sha256: string, content: Uint8Array): Promise<void> =>
      asked(async () => {
        await client.putObject(nameOf(sha256), content, "application/octet-stream");
      }),
    /** Null if it is not there. */
    get: (sha256: string): Promise<Uint8Array | null> =>
      asked(async () => {
        const content = await client.getObjectArrayBuffer(nameOf(sha256));
        return content && new Uint8Array(content);
      }),
    remove: (sha256: string): Promise<void> =>
      asked(async () => {
        await client.deleteObject(nameOf(sha256));
      }),
    /** All that is kept, a page at a time. */
    async *pages(size = PAGE): AsyncGenerator<readonly Stored[]> {
      let next: string | undefined;
      do {
        const page = await asked(() => client.listObjectsPaged("/", prefix, size, next));
        yield (page?.objects ?? []).flatMap(({ Key, LastModified }) => {
          const [, sha256] = /([0-9a-f]{64})$/.exec(Key) ?? [];
          return sha256 ? [{ sha256, at: new Date(LastModified) }] : [];
        });
        next = page?.nextContinuationToken;
      } while (next);
    },
  };
}

async function asked<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw new StoreAway(`The store of evidence (EVIDENCE_URL): ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** Without addresses and keys: a request's address bears its signature. */
function reasonOf(error: unknown): string {
  if (error instanceof S3ServiceError) return `${error.status} ${error.serviceCode ?? ""}`.trim();
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const known = code ?? cause?.code ?? (error instanceof S3NetworkError ? "network" : "no answer");
  return String(known);
}
