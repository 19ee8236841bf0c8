export function readData(to?: string): Promise<void>;
