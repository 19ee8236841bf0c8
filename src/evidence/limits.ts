/** What looking into one file may cost; whoever needs more is ended, and the file refused. */
export const LIMITS = {
  /** Of a core. */
  seconds: 2,
  /** Resident bytes above those of the process that waits for a file; it takes 50 MB itself. */
  memory: 150e6,
  /** With which it ends itself. */
  exitCode: 99,
} as const;
