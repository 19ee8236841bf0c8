import { request } from "node:http";
import { expect, test } from "vitest";
import { newFolder, startHere } from "./support.ts";

/** Other pages in the same browser, and who else is in the network. */

/** Asks with these headers as they are: fetch would not let Host be set. */
function ask(url: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { headers }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    asked.on("error", reject).end();
  });
}

test("a name of another page that leads here is refused everywhere", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { url } = here.sandbox;
  const { port } = new URL(url);
  for (const path of ["/", "/sandbox/state", "/sandbox/events", "/sandbox/files/x"]) {
    expect(await ask(url, path, { host: `evil.example:${port}` })).toBe(403);
    expect(await ask(url, path, { host: "127.0.0.1:1" })).toBe(403);
    expect(await ask(url, path, { host: `localhost.evil.example:${port}` })).toBe(403);
  }
  expect(await ask(url, "/sandbox/state", { host: `127.0.0.1:${port}` })).toBe(200);
  expect(await ask(url, "/sandbox/state", { host: `localhost:${port}` })).toBe(200);
});

test("another page's request is refused, whether it says where it comes from or not", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { url } = here.sandbox;
  const own = new URL(url).host;
  const strangers = ["http://evil.example", "null", "http://127.0.0.1:1", `https://${own}`];
  for (const origin of strangers) {
    expect(await ask(url, "/sandbox/events", { origin })).toBe(403);
  }
  expect(await ask(url, "/sandbox/state", { origin: url })).toBe(200);
  // A picture or a frame of another page has no Origin.
  expect(await ask(url, "/sandbox/state", { "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await ask(url, "/sandbox/state", { "sec-fetch-site": "same-site" })).toBe(403);
  expect(await ask(url, "/", { "sec-fetch-site": "cross-site" })).toBe(200);
});

test("the page may load nothing from elsewhere and be framed by nobody", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { headers } = await here.page.get("/");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test("the bot's own door needs a token that nobody can know", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { api } = here.sandbox;
  expect(new URL(api.root).hostname).toBe("127.0.0.1");
  const known = "7000000001:SandboxTokenThatOpensNothingAtAll00";
  expect((await fetch(`${api.root}/bot${known}/getMe`)).status).toBe(401);
  expect((await here.page.get(`/bot${api.token}/getMe`)).status).toBe(404);
});
