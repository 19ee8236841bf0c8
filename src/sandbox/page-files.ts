/** Files of the page by their path, "/" for the page itself. */
export type Built = ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array }>;

export interface PageFiles {
  /** Builds it now, so that the first request does not wait. */
  prepare(): void;
  /** The answer to a request for this path; null if the page has no such file. */
  answer(path: string): Promise<Response | null>;
}

/** Builds the page when it is first wanted, and once. */
export function createPageFiles(build: () => Promise<Built>): PageFiles {
  let built: Promise<Built> | null = null;
  const files = () => {
    built ??= build();
    return built;
  };
  return {
    prepare: () => {
      // Whoever asks for the page hears of a failure.
      files().catch(() => {});
    },
    async answer(path) {
      const file = (await files()).get(path);
      if (!file) return null;
      return new Response(Buffer.from(file.body), {
        // The next version of the sandbox serves another page under the same address.
        headers: { "content-type": file.type, "cache-control": "no-store" },
      });
    },
  };
}
