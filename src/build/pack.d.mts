/** Puts into a folder what the built program needs to run. @returns the packages in it */
export function pack(to: string): Promise<readonly string[]>;
