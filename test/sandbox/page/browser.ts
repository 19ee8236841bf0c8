import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { expect } from "vitest";

const CANDIDATES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The system's Chromium, or nothing: playwright-core brings none. */
export const chromiumPath = CANDIDATES.find((path) => path && existsSync(path));

/** For a test's name where there is none, so that nobody takes the silence for a success. */
export const whyNot = chromiumPath
  ? ""
  : " (skipped: no Chromium here; install one, or name it in CHROMIUM)";
if (!chromiumPath) console.warn(`The tests in a real browser are left out${whyNot}.`);

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? "",
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** As if the introduction had been seen before. */
  readonly welcomed?: boolean;
  /** Troubles that are meant to happen. */
  readonly expected?: RegExp;
}

/** One tab, and what its user does there; disposing it fails if the page had troubles. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens the private chat of whom the search finds first. */
  opens(search: string): Promise<void>;
  /** Presses start, unless this person has done so before. */
  begins(): Promise<void>;
  says(text: string): Promise<void>;
  /** The newest button with these words under a message, once it is there. */
  taps(label: string): Promise<void>;
  /** The newest message that contains this, once it is there. */
  sees(text: string | RegExp): Promise<Locator>;
  attaches(...files: string[]): Promise<void>;
  /** Keeps a picture of what is to be seen, for people to look at. */
  shot(name: string): Promise<void>;
}

const ARTEFACTS = "test/artefacts/page";

/** Below this width the page has one column (src/sandbox/page/style/phone.css). */
const PHONE = 760;

export async function visit(
  browser: Browser,
  url: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { width = 1280, height = 800, dark = false, welcomed = true } = options;
  const isPhone = width < PHONE;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    hasTouch: isPhone,
    locale: "vi-VN",
  });
  if (welcomed)
    await context.addInitScript("localStorage.setItem('dau-moi-sandbox.welcomed', 'true')");
  const page = await context.newPage();
  const troubles = watch(page);
  await page.goto(url);
  await page.locator(".row").first().waitFor();

  const field = page.getByLabel("Tin nhắn", { exact: true });
  return {
    page,
    context,
    async opens(search) {
      const finder = page.getByRole("searchbox").first();
      await finder.fill(search);
      await page.locator(".row").first().click();
      // On a phone the list makes way for the chat.
      if (!isPhone) await finder.fill("");
    },
    async begins() {
      const start = page.getByRole("button", { name: "Bắt đầu" });
      await start.or(field).waitFor();
      if (await start.isVisible()) await start.click();
      await field.waitFor();
    },
    async says(text) {
      await field.fill(text);
      await page.getByRole("button", { name: "Gửi", exact: true }).click();
    },
    taps: (label) =>
      page
        .locator(".inline-keyboard")
        .getByRole("button", { name: label, exact: true })
        .last()
        .click(),
    async sees(text) {
      const found = page.locator(".said", { hasText: text }).last();
      await found.waitFor();
      return found;
    },
    attaches: (...files) => page.locator("input[type=file]").setInputFiles(files),
    async shot(name) {
      mkdirSync(ARTEFACTS, { recursive: true });
      await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      expect(troubles.filter((trouble) => !options.expected?.test(trouble))).toEqual([]);
    },
  };
}

/** Everything that a page should not do: complain, fail, ask for what is not there. */
function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // The stream of events and pictures not yet drawn end with the page.
    if (why !== "net::ERR_ABORTED") troubles.push(`${why}: ${request.url()}`);
  });
  return troubles;
}
