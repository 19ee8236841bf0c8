import { SqliteFactory } from "./factory.ts";

/**
 * Takes a file so that no other process can: its lock goes with the process, however that ends.
 *
 * @returns what gives it back
 * @throws an error that `troubleOf` calls "locked", if another process has it
 */
export async function takeAlone(file: string): Promise<() => Promise<void>> {
  const factory = new SqliteFactory(`file:${file}`);
  try {
    const connection = await factory.connect();
    await connection.executeScript("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
    return () => factory.dispose();
  } catch (error) {
    await factory.dispose().catch(() => {});
    throw error;
  }
}
