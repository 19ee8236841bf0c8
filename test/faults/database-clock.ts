import { asked } from "../support/databases.ts";

/**
 * Lets the clock of a database go by so many milliseconds before the machine's, for whoever connects from then
 * on: what is named in `public` stands before PostgreSQL's own.
 */
export async function moveClock(url: string, by: number): Promise<void> {
  for (const name of ["clock_timestamp", "pg_postmaster_start_time"]) {
    const moved = `SELECT pg_catalog.${name}() + make_interval(secs => ${by / 1000})`;
    await asked(
      url,
      `CREATE FUNCTION public.${name}() RETURNS timestamptz LANGUAGE sql AS '${moved}'`,
    );
  }
  const name = new URL(url).pathname.slice(1);
  await asked(url, `ALTER DATABASE "${name}" SET search_path = public, pg_catalog`);
}
