import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Row } from "../rules/rows.ts";
import { earlier, startOf } from "../rules/window.ts";
import { firstRow, isAtBottom } from "../state/here.ts";
import { historyOf, loadOlder } from "../state/histories.ts";

/** Closer to the end than this counts as being there, in pixels. */
const NEAR = 48;
/** Older messages are drawn before one reaches the first, this many pixels before. */
const EARLY = 600;

/**
 * Keeps the end in view while one is there, and the place otherwise, also when older messages are put
 * above it.
 */
export function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  chat: number,
  rows: ReadonlySignal<readonly Row[]>,
) {
  const before = useRef({ height: 0, first: "" });

  const toBottom = () => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    isAtBottom.value = true;
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const first = firstSaid(rows.value, firstRow.value);
    const { height, first: firstBefore } = before.current;
    if (isAtBottom.value) element.scrollTop = element.scrollHeight;
    else if (firstBefore && first !== firstBefore)
      element.scrollTop += element.scrollHeight - height;
    before.current = { height: element.scrollHeight, first };
  }, [rows.value, firstRow.value]);

  // The keyboard opens, the field grows, the window changes.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (isAtBottom.value) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    isAtBottom.value = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    if (isAtBottom.value) firstRow.value = null;
    else firstRow.value ??= rows.value[startOf(rows.value, null)]?.key ?? null;
    if (element.scrollTop < EARLY) showMore(chat, rows);
  };

  return { toBottom, onScroll };
}

/** Those that are known first, then those that the server has. */
function showMore(chat: number, rows: ReadonlySignal<readonly Row[]>): void {
  const more = () => {
    firstRow.value = earlier(rows.value, firstRow.value);
  };
  if (startOf(rows.value, firstRow.value) > 0) more();
  // Failing is shown by the lost connection; the next scroll tries again.
  else if (!historyOf(chat).value?.complete) loadOlder(chat).then(more, () => {});
}

const firstSaid = (rows: readonly Row[], first: string | null): string =>
  rows.slice(startOf(rows, first)).find(({ kind }) => kind !== "day")?.key ?? "";
