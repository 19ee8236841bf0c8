import type { App } from "../app.ts";

export interface Restartable extends App {
  /** Ends the program and begins it again on the same data, as an operator does. */
  restart(): Promise<void>;
}

/** An app that can be stopped and started again: one of its own kind cannot. */
export function restartable(create: () => App): Restartable {
  let app = create();
  let failed: (error: Error) => void = () => {};
  const failure = new Promise<Error>((resolve) => {
    failed = resolve;
  });
  app.failed.then(failed);

  return {
    failed: failure,
    start: () => app.start(),
    stop: () => app.stop(),
    idle: () => app.idle(),
    tick: () => app.tick(),
    upcoming: (most) => app.upcoming(most),
    async restart() {
      await app.stop();
      app = create();
      app.failed.then(failed);
      await app.start();
    },
  };
}
