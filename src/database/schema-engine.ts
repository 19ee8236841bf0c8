import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/** What lib.dom would say; Node has it without the types. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};
const bindings = engine as typeof engine & { __wbg_set_wasm(exports: unknown): void };

const require = createRequire(import.meta.url);
let instantiated = false;

/**
 * Prisma's schema engine as WebAssembly. The native engine of Prisma's command line would have to be
 * downloaded; this one comes with its package (docs/decisions/0002-migrations-without-a-download.md).
 */
export async function openSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  if (!instantiated) {
    const file = require
      .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
      .replace(/\.js$/, ".wasm");
    const { instance } = await WebAssembly.instantiate(readFileSync(file), {
      "./schema_engine_bg.js": bindings,
    });
    bindings.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    instantiated = true;
  }
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/** The statements that build a database of this Prisma schema from nothing. */
export async function buildingScript(
  schema: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string> {
  const opened = await openSchemaEngine(factory);
  try {
    const { stdout } = await opened.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  } finally {
    opened.free();
  }
}
