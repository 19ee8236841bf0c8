import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/**
 * The operator's log. The bot's token and link secrets are cut out of every line, wherever in a text
 * or an error they stand: addresses of the Bot API carry the token.
 */
export function createLog(level: string, secrets: readonly string[], to?: DestinationStream): Log {
  const hidden = secrets.filter((secret) => secret.length > 0);
  const output = to ?? pino.destination({ fd: 1, sync: true });
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write(line: string) {
        let clean = line.replaceAll(/\b\d{5,}:[\w-]{20,}/g, "<token>");
        for (const secret of hidden) clean = clean.replaceAll(secret, "<secret>");
        output.write(clean);
      },
    },
  );
}
