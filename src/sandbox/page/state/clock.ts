import { computed, signal } from "@preact/signals";
import { dayOf } from "../../../plan/day.ts";
import type { ClockView } from "../../protocol.ts";
import { arrivedBetween, type Unread } from "../rules/unread.ts";
import { words } from "../words/index.ts";
import { onlyUnread } from "./choices.ts";
import { go } from "./here.ts";
import { notify } from "./notices.ts";
import { unread } from "./world.ts";

const started = signal<{ readonly view: ClockView; readonly heard: number } | null>(null);
const beat = signal(0);
/** What was unread when the journey began that is under way. */
let before: Unread | null = null;

export const clock = computed(() => started.value?.view ?? null);
export const timeZone = computed(() => clock.value?.timeZone ?? "Asia/Ho_Chi_Minh");
export const isTravelling = computed(() => clock.value?.travellingTo != null);

/** The sandbox's time at this second: runs on from what the server said last, unless it travels. */
export const now = computed<Date | null>(() => {
  beat.value;
  if (!started.value) return null;
  const { view, heard } = started.value;
  const passed = isTravelling.value ? 0 : performance.now() - heard;
  return new Date(Date.parse(view.now) + passed);
});

export const today = computed(() => (now.value ? dayOf(now.value, timeZone.value) : ""));

export function setClock(view: ClockView): void {
  // Says what a journey brought, since most of it arrives in chats that are not open.
  if (view.travellingTo !== null) before ??= unread.peek();
  else if (before) {
    report(before);
    before = null;
  }
  started.value = { view, heard: performance.now() };
}

export function runClock(): void {
  setInterval(() => {
    beat.value += 1;
  }, 1_000);
}

function report(earlier: Unread): void {
  const { messages, chats } = arrivedBetween(earlier, unread.peek());
  const { arrived, show } = words.peek().clock;
  notify(
    arrived(messages, chats),
    messages === 0
      ? undefined
      : {
          label: show,
          run: () => {
            onlyUnread.value = true;
            if (matchMedia("(max-width: 759px)").matches) go(null);
          },
        },
  );
}
