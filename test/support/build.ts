/** Tests that start the program in a process of its own start what `npm start` does. */
export async function setup(): Promise<void> {
  await import("../../src/build/build.mjs");
}
