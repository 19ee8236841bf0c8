import { request } from "undici";
import type { Log } from "../../log.ts";
import { isFree } from "../../reading/law.ts";
import { isTimeAnswered, type Query } from "../query.ts";
import { type Asking, amongOwn } from "../whose.ts";
import { letterOf, queryIn } from "./letter.ts";
import { areKnown, namesOn } from "./names.ts";

/** Where an OpenAI-compatible service is asked for a query. */
export interface Endpoint {
  /** With its path up to the version: https://…/v1 */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
}

/** Reads a question to a query; "others" if it asks about a unit that is not the asker's; null if it cannot. */
export type QuestionService = (
  question: string,
  asking: Asking,
) => Promise<Query | "others" | null>;

/** Whoever asked waits so long for it, in milliseconds, and then has what the rules made of it. */
const PATIENCE = 3000;
/** Questions that are out at once; one more is left to the rules. */
const AT_ONCE = 4;
/** Bytes of an answer; a query takes a few hundred. */
const LONGEST = 64 * 1024;

/**
 * A second reader of questions: it sees the question and the names of units, duties and figures, and never
 * data. What looks like personal data does not leave; what comes back is tried like what a button holds.
 */
export function questionService({ url, model, key }: Endpoint, log: Log): QuestionService {
  let out = 0;

  async function ask(letter: object): Promise<string> {
    const { statusCode, body } = await request(`${url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, ...letter }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LONGEST) throw new Error("The answer is too long for a query");
    }
    if (statusCode !== 200) throw new Error(`The service answered with status ${statusCode}`);
    return Buffer.concat(chunks).toString("utf8");
  }

  return async (question, asking) => {
    if (out >= AT_ONCE || !isFree(question)) return null;
    const names = namesOn(asking.plan, asking.today);
    out++;
    try {
      const query = queryIn(await ask(letterOf(question, { ...asking, names })));
      if (query === "unsure") return null;
      if (query && areKnown(names, query) && isTimeAnswered(query)) return ofAsker(query, asking);
      log.warn("the service for questions answered with what is no query of this plan");
    } catch (error) {
      log.warn({ err: error }, "the service for questions did not answer; the rules do");
    } finally {
      out--;
    }
    return null;
  };
}

function ofAsker(query: Query, { isOffice, own }: Asking): Query | "others" {
  if (isOffice) return query;
  const units = amongOwn(query.units, own);
  return units === "others" ? "others" : { ...query, units };
}
