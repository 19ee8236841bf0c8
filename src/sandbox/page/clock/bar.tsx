import { useSignal } from "@preact/signals";
import { Icon } from "../parts/icon.tsx";
import { dialog, isPanelOpen } from "../state/choices.ts";
import { faults } from "../state/world.ts";
import { language, words } from "../words/index.ts";
import { Face } from "./face.tsx";
import { Moves } from "./moves.tsx";

/** Above everything: what this is, what time it is, and how to move that. */
export function Bar() {
  const say = words.value;
  const faulty = faults.value.length;
  /** A phone that shows a chat has no room for them all the time. */
  const showsMoves = useSignal(false);
  return (
    <header class="bar">
      <a class="brand" href="#/">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>
          <b>Đầu Mối</b>
          <small>{say.subtitle}</small>
        </span>
      </a>
      <section class={`clock ${showsMoves.value ? "shown" : ""}`} aria-label={say.clock.label}>
        <Face />
        <Moves />
      </section>
      <div class="bar-end">
        <button
          type="button"
          class="plain moves-button"
          aria-label={say.clock.showMoves}
          aria-expanded={showsMoves.value}
          onClick={() => {
            showsMoves.value = !showsMoves.value;
          }}
        >
          <Icon name="clock" />
        </button>
        <button
          type="button"
          class="plain language"
          onClick={() => {
            language.value = language.value === "vi" ? "en" : "vi";
          }}
        >
          <span class="long">{say.otherLanguage.name}</span>
          <abbr class="short" title={say.otherLanguage.name}>
            {say.otherLanguage.code}
          </abbr>
        </button>
        <button
          type="button"
          class="plain"
          aria-label={say.help}
          title={say.help}
          onClick={() => {
            dialog.value = { kind: "welcome" };
          }}
        >
          <Icon name="help" />
        </button>
        <button
          type="button"
          class={`plain panel-button ${faulty > 0 ? "warned" : ""}`}
          aria-label={
            faulty > 0 ? `${say.seen.title}. ${say.seen.faultsOn(faulty)}` : say.seen.title
          }
          title={say.seen.title}
          aria-pressed={isPanelOpen.value}
          onClick={() => {
            isPanelOpen.value = !isPanelOpen.value;
          }}
        >
          <Icon name="panel" />
        </button>
      </div>
    </header>
  );
}
