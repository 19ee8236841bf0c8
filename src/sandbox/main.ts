import { explain } from "../explain.ts";
import { hideSecrets } from "../log.ts";
import { type Flags, readFlags, USAGE } from "./flags.ts";
import { SandboxError } from "./folder.ts";

/** Exit codes: 0 stopped, or all stories passed; 1 cannot go on, or a story failed; 2 a wrong flag. */
async function run(flags: Flags): Promise<void> {
  try {
    if (flags.stories) {
      const { playStories } = await import("./play/index.ts");
      process.exit(await playStories(flags.stories));
    }
    const { serve } = await import("./serve.ts");
    await serve(flags);
  } catch (error) {
    console.error(error instanceof SandboxError ? error.message : hideSecrets(explain(error)));
    process.exit(1);
  }
}

const read = readFlags(process.argv.slice(2));
switch (read.kind) {
  case "flags":
    await run(read.flags);
    break;
  case "help":
    console.log(USAGE);
    break;
  case "wrong":
    console.error(`${read.problem}\n\n${USAGE}`);
    process.exitCode = 2;
}
