import { GrammyError, HttpError } from "grammy";
import { afterEach, expect, test, vi } from "vitest";
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

afterEach(() => {
  vi.useRealTimers();
});

/** What was logged so far: words, and how many times since they were last said. */
function following() {
  vi.useFakeTimers();
  const lines: { msg: string; times?: number }[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line));
  const log = createLog("info", [], { write });
  return { log, said: () => lines.map(({ msg, times }) => (times ? `${msg} ${times}×` : msg)) };
}

test("a trouble that goes on is told once, and then every minute with how many times", () => {
  const { log, said } = following();
  for (let second = 0; second < 150; second++) {
    log.warn({ reason: "refused", wait: second * 7 }, "Telegram is away");
    vi.advanceTimersByTime(1000);
  }
  expect(said()).toEqual(["Telegram is away", "Telegram is away 59×", "Telegram is away 60×"]);
  vi.advanceTimersByTime(60_000);
  expect(said().slice(3)).toEqual(["Telegram is away 30×"]);
  vi.advanceTimersByTime(3_600_000);
  expect(said()).toHaveLength(4);
  log.warn({ reason: "refused", wait: 250 }, "Telegram is away");
  expect(said().slice(4)).toEqual(["Telegram is away"]);
});

test("two troubles are two, and what is no trouble is said each time", () => {
  const { log, said } = following();
  for (const reason of ["refused", "reset", "refused"]) log.warn({ reason }, "away");
  for (const update of ["1", "2", "1"]) {
    log.error({ err: new Error("a fault"), update }, "not handled");
  }
  log.error("alone");
  log.error("alone");
  log.info("running");
  log.info("running");
  expect(said()).toEqual([
    ...["away", "away", "not handled", "not handled", "alone", "running", "running"],
  ]);
});

test("what comes again carries the same fields, and no secret", () => {
  vi.useFakeTimers();
  const lines: string[] = [];
  const log = createLog("info", [TOKEN], { write: (line: string) => void lines.push(line) });
  for (let i = 0; i < 3; i++) log.error({ err: new Error(`bot${TOKEN} refused`) }, "x");
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ msg: "x", times: 2, level: 50 });
  expect(lines.join("")).toContain("<secret> refused");
  expect(lines.join("")).not.toContain("AAbbccdd");
});
