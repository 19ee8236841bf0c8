/** Makes dist/NAME.js of an entry point, given from src/, if a source is newer. */
export function bundle(entry: string, name: string): Promise<void>;
