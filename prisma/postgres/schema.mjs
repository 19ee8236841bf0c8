// PostgreSQL's schema is SQLite's, read for PostgreSQL: there is one source, prisma/schema.prisma.

/**
 * JSON is kept as it was written: `jsonb` forgets the order of keys, and takes neither "\u0000" nor half a
 * surrogate pair, which people's messengers do send.
 */
export function postgresSchema(schema) {
  return schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace(/^(\s+\w+\s+Json\??)(\s|$)/gm, "$1 @db.Json$2");
}

/**
 * The statements that Prisma makes of it, with what Prisma has no word for: texts sort by their bytes, as
 * they do on SQLite, and a foreign key can wait for the end of a transaction that asks for it (`db -- move`).
 */
export function dressed(script) {
  return script
    .replace(/-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n+/, "")
    .replace(/ TEXT\b(?! COLLATE)/g, ' TEXT COLLATE "C"')
    .replace(/(FOREIGN KEY [^;]*?)( DEFERRABLE)?;/g, "$1 DEFERRABLE;");
}
