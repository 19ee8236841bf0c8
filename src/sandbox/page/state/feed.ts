/** What is heard from the server: that the line is open or broken, and each event as JSON. */
type News =
  | { readonly kind: "up" }
  | { readonly kind: "lost" }
  | { readonly kind: "event"; readonly data: string };

type Tell = (news: News) => void;

/** Pause before a new try, in milliseconds: the server is on the same machine. */
export const RETRY = 1_000;
const NAME = "dau-moi-sandbox";

/**
 * Listens to the server, or to another tab that does: browsers open six connections to a server at the
 * most, and a tab for each person would soon have used them up. When the tab that listens is closed,
 * the next takes its place.
 */
export function openFeed(take: Tell): void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<News>) => take(data);
  const tell: Tell = (news) => {
    channel.postMessage(news);
    take(news);
  };
  void navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
    if (lock) return listen(tell);
    take({ kind: "up" });
    void navigator.locks.request(NAME, () => listen(tell));
    return undefined;
  });
}

/** For as long as the tab lives: the lock is given up with it. */
function listen(tell: Tell): Promise<never> {
  connect(tell);
  return new Promise(() => {});
}

function connect(tell: Tell): void {
  const source = new EventSource("/sandbox/events");
  source.onopen = () => tell({ kind: "up" });
  source.onmessage = ({ data }: MessageEvent<string>) => tell({ kind: "event", data });
  source.onerror = () => {
    source.close();
    tell({ kind: "lost" });
    setTimeout(() => connect(tell), RETRY);
  };
}
