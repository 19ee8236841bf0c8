import { GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { createLog, hideSecrets } from "../src/log.ts";

const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog("info", [TOKEN, "bi-mat-cua-webhook"], { write: (line) => lines.push(line) }));
  return lines.join("");
}

test("the token is in no line, wherever it stood", () => {
  const inner = Object.assign(new Error(`connect https://api.telegram.org/bot${TOKEN}/getMe`), {
    code: "ECONNREFUSED",
  });
  const error = new HttpError(`Network request for 'getMe' at bot${TOKEN} failed!`, inner);
  const line = logged((log) => {
    log.error({ err: error, url: `/bot${TOKEN}/x`, again: TOKEN.replace(":", "%3A") }, TOKEN);
  });
  expect(line).not.toContain("AAbbccdd");
  expect(line).toContain("ECONNREFUSED");
});

test("another bot's token, a proxy's password and invitations are recognised", () => {
  const secret = "AbCdEfGhIjKlMnOpQrStUv";
  expect(hideSecrets(`https://t.me/bot?start=${secret} /start ${secret}`)).toBe(
    "https://t.me/bot?start=<secret> /start <secret>",
  );
  expect(hideSecrets("proxy http://an:matkhau@10.0.0.1:3128 refused")).toBe(
    "proxy http://<password>@10.0.0.1:3128 refused",
  );
  expect(hideSecrets("bot987654321:ZZyyxxwwvvuuttssrrqqpp/getFile")).toBe("bot<token>/getFile");
});

test("the webhook's secret is cut out too", () => {
  expect(logged((log) => log.warn({ header: "bi-mat-cua-webhook" }, "x"))).toContain("<secret>");
});

test("of an error stands what helps to act, and not what someone wrote", () => {
  const payload = { chat_id: 7, text: "nội dung riêng" };
  const answer = { ok: false, error_code: 400, description: "Bad Request: no", parameters: {} };
  const error = new GrammyError("Call failed", answer as never, "sendMessage", payload);
  const line = logged((log) => log.error({ err: error }, "x"));
  expect(line).toContain('"method":"sendMessage"');
  expect(line).toContain("Bad Request: no");
  expect(line).not.toContain("nội dung riêng");
});

test("a cause is told with its error", () => {
  const error = new Error("outer", { cause: new Error("inner") });
  expect(logged((log) => log.error({ err: error }, "x"))).toContain('"message":"inner"');
  expect(logged((log) => log.error({ err: "only a text" }, "x"))).toContain("only a text");
});
