import pg from "pg";

/**
 * The schema of one of several offices on the server, from the address (`?schema=…`); null: the database is
 * one office's, and its tables lie where they would.
 */
export function schemaOf(url: string): string | null {
  const schema = URL.canParse(url) ? new URL(url).searchParams.get("schema") : null;
  return schema === "public" ? null : schema;
}

/** A lock of the database's by its number; of an office's schema it is another one in each. */
export function lockOf(url: string, number: number): string {
  const schema = schemaOf(url);
  return schema === null ? String(number) : `${number}, hashtext(${pg.escapeLiteral(schema)})`;
}

/** What `pg` is to know of the schema: in the address it would take it for a setting of its own. */
export function inSchema(url: string): Pick<pg.ClientConfig, "connectionString" | "options"> {
  const schema = schemaOf(url);
  if (schema === null) return { connectionString: url };
  const rest = new URL(url);
  const given = rest.searchParams.get("options");
  for (const name of ["schema", "options"]) rest.searchParams.delete(name);
  const path = `-c search_path=${pg.escapeIdentifier(schema)}`;
  return { connectionString: rest.href, options: [given, path].filter(Boolean).join(" ") };
}

/** The server, the database and the schema, without the password. */
export function nameOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    const schema = schemaOf(url);
    return `postgresql://${hostname}${port && `:${port}`}${pathname}${schema ? ` (${schema})` : ""}`;
  } catch {
    return "postgresql://…";
  }
}
