import { expect } from "vitest";
import type { BotApi } from "../../../src/sandbox/bot-api/server.ts";

/** A call as the bot would make it, for what the bot itself says too seldom to wait for. */
export async function botCalls(
  { root, token }: Pick<BotApi, "root" | "token">,
  method: string,
  parameters: object,
): Promise<{ message_id: number }> {
  const response = await fetch(`${root}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ parse_mode: "HTML", ...parameters }),
  });
  const answer = (await response.json()) as { ok: boolean; result: { message_id: number } };
  expect(answer).toMatchObject({ ok: true });
  return answer.result;
}
