import { LANGUAGES, type Language } from "../../src/config.ts";
import { escapeHtml } from "../../src/telegram/html.ts";
import { buttonsBelow, isButton } from "./buttons.ts";
import { MARKS, type Shown, type Variant } from "./shown.ts";
import { STYLE } from "./style.ts";

/** The one page: every message with its variants, Vietnamese left and English right. */
export function page(all: readonly Shown[]): string {
  const files = new Map<string, Shown[]>();
  for (const one of all) files.set(one.entry.file, [...(files.get(one.entry.file) ?? []), one]);
  const below = buttonsBelow(new Set(all.map(({ entry }) => entry.key)));
  const label = new Map(all.map(({ entry, variants }) => [entry.key, variants[0]]));
  const sections = [...files].map(([file, shown]) => section(file, shown, { below, label }));
  const links = [...files].map(
    ([file, shown]) =>
      `<a href="#${file}">${escapeHtml(titleOf(file, shown))} <span>${shown.length}</span></a>`,
  );
  const variants = all.reduce((sum, one) => sum + one.variants.length, 0);
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đầu Mối: mọi tin nhắn của bot</title>
<style>${STYLE}</style>
<nav><h1>Đầu Mối</h1><p>${all.length} tin, ${variants} dạng.<br>Chữ <i class="v">gạch chân</i> là ví dụ.</p>
<input type="search" placeholder="Tìm chữ hoặc mã" aria-label="Tìm">${links.join("\n")}</nav>
<main><div class="heads"><b>Tiếng Việt</b><b>English</b></div>
${sections.join("\n")}
</main>
<script>${SEARCH}</script>
</html>
`;
}

interface Buttons {
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly label: ReadonlyMap<string, Variant | undefined>;
}

/** Where the first comment of a file is about its first messages only. */
const TITLES: Record<string, string> = {
  common: "Chung: trợ giúp, lệnh, lỗi",
  notices: "Tin nhắc hạn, tin mốc, sổ tin",
  people: "Đăng ký, đơn vị, dữ liệu cá nhân",
  report: "Báo cáo nhiệm vụ (/baocao)",
};

function titleOf(file: string, shown: readonly Shown[]): string {
  return TITLES[file] ?? shown[0]?.entry.heading?.vi ?? file;
}

function section(file: string, shown: readonly Shown[], buttons: Buttons): string {
  const rows = shown.flatMap((one, index) => {
    const heading = index === 0 && !TITLES[file] ? null : one.entry.heading;
    return [...(heading ? [headingHtml(heading)] : []), row(one, buttons)];
  });
  return `<section id="${file}"><h2>${escapeHtml(titleOf(file, shown))} <code>${file}.ftl</code></h2>
${rows.join("\n")}</section>`;
}

function headingHtml(heading: Record<Language, string>): string {
  const sides = LANGUAGES.map((language) => `<h3>${escapeHtml(heading[language])}</h3>`);
  return `<div class="heads sub">${sides.join("")}</div>`;
}

function row({ entry, variants }: Shown, buttons: Buttons): string {
  const shown = variants.map(({ chosen, html }, index) => {
    const cells = LANGUAGES.map((language) => {
      const keys = index === 0 ? (buttons.below.get(entry.key) ?? []) : [];
      const keyboard = keys.map((key) => buttonHtml(buttons.label.get(key)?.html[language] ?? ""));
      const under = keyboard.length > 0 ? `<div class="keys">${keyboard.join("")}</div>` : "";
      return `<div class="cell" lang="${language}">${faceOf(entry.key, html, language)}${under}</div>`;
    });
    const why = chosen ? `<span class="why">${escapeHtml(chosen)}</span>` : "";
    const key = index === 0 ? `<code>${entry.key}</code>` : "";
    return `<div class="name">${key}${why}</div><div class="pair">${cells.join("")}</div>`;
  });
  return `<article data-key="${entry.key}">${shown.join("\n")}</article>`;
}

/** As it is met: a button, a phrase that the bot understands, a line of the menu, or a message. */
function faceOf(key: string, html: Variant["html"], language: Language): string {
  const text = html[language];
  if (isButton(key)) return buttonHtml(text);
  if (key.startsWith("menu-")) return `<span class="menu">${marked(text)}</span>`;
  if (key.startsWith("words-")) {
    return text
      .split("|")
      .map((word) => `<span class="typed">${marked(word)}</span>`)
      .join("");
  }
  if (key.startsWith("command-")) {
    // English has names of its own for the commands.
    const name = language === "vi" ? `<a>/${key.slice("command-".length)}</a> ` : "";
    return `<span class="line">${name}${marked(text)}</span>`;
  }
  return `<div class="bubble">${marked(text.replaceAll(/(^|[\s(])(\/[a-z]{2,})/g, "$1<a>$2</a>"))}</div>`;
}

const buttonHtml = (text: string) => `<span class="button">${marked(text)}</span>`;

function marked(html: string): string {
  return html.replaceAll(MARKS[0], '<i class="v">').replaceAll(MARKS[1], "</i>");
}

/** Shows the messages that hold what is typed, in either language or in the key. */
const SEARCH = `
const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").replaceAll("đ", "d").toLowerCase();
const all = [...document.querySelectorAll("article")].map((row) => [row, fold(row.dataset.key + row.textContent)]);
document.querySelector("input").addEventListener("input", ({ target }) => {
  const wanted = fold(target.value);
  for (const [row, text] of all) row.hidden = !text.includes(wanted);
  document.body.classList.toggle("searching", wanted !== "");
});
`;
