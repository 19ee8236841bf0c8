import type { PageEvent } from "./protocol.ts";

/** What one reader has not read yet. */
interface Reader extends AsyncIterable<PageEvent> {
  end(): void;
}

/** Tells everything that happens to all pages that are open. */
export interface PageEvents {
  emit(event: PageEvent): void;
  subscribe(): Reader;
  /** How many pages listen. */
  readonly readers: number;
  /** Lets all readers go; none comes after. */
  end(): void;
}

/** A reader so far behind is slow or gone; it may come again, and asks for the state then. */
const MOST_WAITING = 5000;

export function createPageEvents(): PageEvents {
  const readers = new Set<{ put(event: PageEvent): void; end(): void }>();
  let over = false;

  function subscribe(): Reader {
    const waiting: PageEvent[] = [];
    let ended = over;
    let wake = () => {};

    const own = {
      put(event: PageEvent) {
        waiting.push(event);
        if (waiting.length > MOST_WAITING) own.end();
        wake();
      },
      end() {
        ended = true;
        waiting.length = 0;
        readers.delete(own);
        wake();
      },
    };
    if (!ended) readers.add(own);

    return {
      end: own.end,
      async *[Symbol.asyncIterator]() {
        while (!ended) {
          const event = waiting.shift();
          if (event) yield event;
          else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      },
    };
  }

  return {
    subscribe,
    emit: (event) => {
      for (const reader of readers) reader.put(event);
    },
    get readers() {
      return readers.size;
    },
    end: () => {
      over = true;
      for (const reader of [...readers]) reader.end();
    },
  };
}
