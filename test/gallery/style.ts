/** Quiet around the messages, which look as in Telegram. */
export const STYLE = `
:root { --ink: #17212b; --soft: #707a85; --line: #e2e6ea; --accent: #2b7cbf; }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 17rem 1fr; color: var(--ink);
  font: 15px/1.45 "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; background: #fff; }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1.25rem 1rem; border-right: 1px solid var(--line); background: #f7f9fa; }
nav h1 { margin: 0; font-size: 1.3rem; }
nav p { margin: .25rem 0 .9rem; color: var(--soft); font-size: .85rem; }
nav input { width: 100%; padding: .45rem .7rem; margin-bottom: .8rem; border: 1px solid var(--line); border-radius: 8px; font: inherit; }
nav a { display: flex; justify-content: space-between; gap: .6rem; padding: .3rem .5rem; border-radius: 6px; color: inherit; text-decoration: none; font-size: .86rem; }
nav a:hover { background: #e8eef3; }
nav a span { color: var(--soft); font-variant-numeric: tabular-nums; }
main { padding: 0 1.5rem 6rem; min-width: 0; max-width: 84rem; }
.heads { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-left: 13rem; }
main > .heads { position: sticky; top: 0; z-index: 1; padding: .6rem 0; background: #fffffff2; border-bottom: 1px solid var(--line); }
h2 { margin: 2.4rem 0 .8rem; font-size: 1.25rem; }
h2 code { font-size: .75rem; margin-left: .4rem; }
.sub { margin-top: 1.5rem; }
h3 { margin: 0 0 .2rem; font-size: .95rem; color: var(--accent); }
code { color: var(--soft); font: 12px/1.4 ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; }
article { display: grid; grid-template-columns: 12rem 1fr; gap: .35rem 1rem; padding: .45rem 0; break-inside: avoid; }
article[hidden], .searching .sub { display: none; }
.name { padding-top: .45rem; }
.why { display: block; width: fit-content; margin-top: .15rem; padding: 0 .45rem; border-radius: 9px; background: #eef1f4; color: #55606b; font-size: .75rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.cell { padding: .45rem .55rem; border-radius: 10px; background: #d9e6dc; min-width: 0; }
.bubble { width: fit-content; max-width: 30rem; padding: .4rem .65rem .45rem; border-radius: 12px 12px 12px 4px; background: #fff; box-shadow: 0 1px 1px #0002; white-space: pre-wrap; overflow-wrap: anywhere; }
.bubble a, .line a { color: var(--accent); }
.keys { display: flex; flex-wrap: wrap; gap: .25rem; max-width: 30rem; margin-top: .25rem; }
.keys::before { content: "nút có thể có:"; flex-basis: 100%; color: #5d7466; font-size: .72rem; }
.keys .button { opacity: .8; font-size: .8rem; padding: .2rem .6rem; }
.button { display: inline-block; padding: .3rem .8rem; border-radius: 8px; background: #54806ecc; color: #fff; font-size: .88rem; }
.menu { display: inline-block; padding: .35rem 1rem; border-radius: 8px; background: #fff; box-shadow: 0 1px 2px #0003; font-weight: 600; font-size: .88rem; }
.typed { display: inline-block; margin: 0 .3rem .2rem 0; padding: .25rem .65rem; border-radius: 12px 12px 4px 12px; background: #effdde; box-shadow: 0 1px 1px #0002; }
.line { display: inline-block; padding: .25rem .65rem; border-radius: 8px; background: #fff; }
.v { font-style: inherit; text-decoration: underline dotted #98a6b3; text-underline-offset: 3px; }
.button .v { text-decoration-color: #fff9; }
blockquote { margin: .2rem 0; padding-left: .6rem; border-left: 3px solid var(--accent); }
@media print { body { display: block; } nav { display: none; } }
`;
