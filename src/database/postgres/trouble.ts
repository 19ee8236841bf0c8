import type { DatabaseTrouble } from "../errors.ts";

/** What PostgreSQL calls it (SQLSTATE), by the state of the database that it tells of. */
const STATES: readonly (readonly [RegExp, DatabaseTrouble])[] = [
  // Ended by whoever runs the server, or because this process was frozen in a transaction that others wait for;
  // starting, shutting down; no connection left.
  [/^(08...|25P0[34]|57P0[0-5]|53300)$/, "unreachable"],
  [/^(40001|40P01)$/, "conflict"],
  [/^55P03$/, "locked"],
  [/^(25006|42501)$/, "read-only"],
  [/^(53100|53200)$/, "full"],
  [/^(28...|3D000|3F000|42P01|XX...|58...)$/, "unusable"],
];

const LOST =
  /^(E[A-Z_]+|ENOTFOUND|EAI_AGAIN)$|Connection terminated|connection error|not queryable|timeout (exceeded|expired)|Query read timeout|^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TlsConnectionError)$/;

/** The database's state, as PostgreSQL or the way to it told it. Its message says which (errors.ts). */
class PostgresTrouble extends Error {
  override name = "PostgresTrouble";

  constructor(trouble: DatabaseTrouble, cause: unknown) {
    const detail = cause instanceof Error ? wordsOf(cause) : String(cause);
    super(`PostgreSQL is ${trouble}: ${detail}`, { cause });
  }
}

interface Told {
  readonly kind?: string;
  readonly code?: string;
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly host?: string;
}

const toldBy = (error: Error): Told =>
  typeof error.cause === "object" && error.cause ? (error.cause as Told) : {};

function wordsOf(error: Error): string {
  const { originalMessage, host } = toldBy(error);
  const { code } = error as Error & { readonly code?: string };
  // Of an address with several hosts Node says nothing but the code.
  return originalMessage ?? [error.message || code, host].filter(Boolean).join(" ");
}

/** Recognises the state of the database behind an error of the driver; any other stays as it is. */
function recognised(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PostgresTrouble) return error;
  const { kind, code, originalCode } = toldBy(error);
  const own = (error as Error & { readonly code?: string }).code;
  const state = originalCode ?? code ?? own ?? "";
  const [, trouble] = STATES.find(([pattern]) => pattern.test(state)) ?? [];
  if (trouble) return new PostgresTrouble(trouble, error);
  const isLost = [own, kind, error.message].some((said) => said !== undefined && LOST.test(said));
  return isLost ? new PostgresTrouble("unreachable", error) : error;
}

/** Waits for the driver, and recognises what it fails by. */
export async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw recognised(error);
  }
}
