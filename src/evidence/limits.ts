/** What looking into one file may cost; a process that needs more ends itself, and the file is refused. */
export interface Limits {
  /** Of a core. */
  readonly seconds: number;
  /** Resident bytes above those of the process while it waits for a file: it takes 50 MB itself. */
  readonly memory: number;
}

export const LIMITS: Limits = { seconds: 2, memory: 150e6 };

/** With which it ends itself. */
export const TOO_MUCH = 99;
