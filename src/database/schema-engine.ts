import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorRegistry,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { lanes } from "../lanes.ts";

/** What lib.dom would say; Node has it without the types. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};
const bindings = engine as typeof engine & { __wbg_set_wasm(exports: unknown): void };

const require = createRequire(import.meta.url);
let instantiated: Promise<void> | null = null;

async function instantiate(): Promise<void> {
  const file = require
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** There is one memory for all: two at work in it write over each other. */
const oneByOne = lanes(1);

/**
 * Prisma's schema engine as WebAssembly. The native engine of Prisma's command line would have to be
 * downloaded; this one comes with its package (docs/decisions/0002-migrations-without-a-download.md).
 *
 * @throws what the database said, where the engine only says "External error id#0"
 */
export function withSchemaEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (opened: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  return oneByOne.run(async () => {
    instantiated ??= instantiate();
    await instantiated;
    const bound = bindMigrationAwareSqlAdapterFactory(factory);
    try {
      const opened = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bound);
      try {
        return await work(opened);
      } finally {
        opened.free();
      }
    } catch (error) {
      throw realError(bound.errorRegistry, error);
    }
  });
}

function realError(errors: ErrorRegistry, error: unknown): unknown {
  const id = /External error id#(\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  return (id && errors.consumeError(Number(id))?.error) || error;
}

function schemaOf(content: string): engine.DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

/** The statements that make of a database of one Prisma schema (null: of an empty one) one of another. */
export async function scriptBetween(
  from: string | null,
  to: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string> {
  return withSchemaEngine(factory, async (opened) => {
    const { stdout } = await opened.diff({
      from: from === null ? { tag: "empty" } : schemaOf(from),
      to: schemaOf(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  });
}
