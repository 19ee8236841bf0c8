import type { Company } from "./company.ts";
import type { Mortal } from "./mortal.ts";

/** The one program, in this process. */
export function alone(bear: () => Mortal): Company {
  let program: Mortal | null = null;
  function kill(): void {
    program?.kill();
    program = null;
  }
  return {
    get isEmpty() {
      return program === null;
    },
    turns: 0,
    async muster(isDown) {
      const isEnded = program !== null && isDown(0);
      if (isDown(0)) kill();
      else program ??= bear();
      return isEnded ? 1 : 0;
    },
    async turn() {
      const lived = (await program?.tick()) ?? false;
      if (!lived) program = null;
      return { lived, deaths: lived ? 0 : 1 };
    },
    async [Symbol.asyncDispose]() {
      kill();
    },
  };
}
