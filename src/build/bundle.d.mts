/**
 * Makes dist/NAME.js of an entry point, given from src/, if a source is newer.
 *
 * @param options.alias packages in whose place others are bundled; ours by default
 */
export function bundle(
  entry: string,
  name: string,
  options?: { readonly alias?: Readonly<Record<string, string>> },
): Promise<void>;

export const PROGRAMS: readonly string[];

export function build(): Promise<void>;
