/** Whether what was built is no older than anything in the folder, and than the other files. */
export function isFresh(built: string, folder: string, ...others: readonly string[]): boolean;
