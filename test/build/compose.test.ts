import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/config.ts";
import { stagesOf } from "./containerfile.ts";

interface Service {
  readonly image: string;
  readonly build?: { readonly dockerfile: string };
  readonly env_file?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** What an administrator has written into .env before. */
const OWN = { BOT_TOKEN: "1:TEST-TOKEN-FOR-COMPOSE-ONLY", POSTGRES_PASSWORD: "0a1b2c" };
const FILES = ["compose.yaml", "compose.postgres.yaml"] as const;

/** As compose reads it, with what it takes from .env put in. */
function composed(file: (typeof FILES)[number]): Compose {
  const text = readFileSync(file, "utf8").replaceAll(
    /\$\{(\w+):\?[^}]+\}/g,
    (_, name: keyof typeof OWN) => OWN[name],
  );
  return parse(text, { merge: true });
}

const image = stagesOf(readFileSync("Containerfile", "utf8")).at(-1)?.instructions ?? [];
const ofImage = Object.fromEntries(
  image.flatMap((one) => (one.kind === "env" ? [[one.name, one.value]] : [])),
);
const settings = readFileSync(".env.example", "utf8").match(/^[A-Z][A-Z_]+(?==)/gm) ?? [];
const botsOf = ({ services }: Compose) =>
  Object.entries(services).filter(([, { build }]) => build !== undefined);

test.each(FILES)("%s runs the image without rights, and its data outlive it", (file) => {
  const all = composed(file);
  expect(botsOf(all).length).toBeGreaterThan(0);
  for (const [, bot] of botsOf(all)) {
    expect(bot).toMatchObject({ read_only: true, cap_drop: ["ALL"], env_file: ".env" });
    expect(bot).toMatchObject({ image: "dau-moi", build: { dockerfile: "Containerfile" } });
  }
  const volumes = Object.values(all.services).flatMap((service) => service.volumes);
  const names = new Set(volumes.map((volume) => volume.split(":")[0]));
  expect(names).toEqual(new Set(Object.keys(all.volumes)));
  const ports = Object.values(all.services).flatMap((service) => service.ports ?? []);
  expect(ports.every((port) => /^127\.0\.0\.1:\d+:8080$/.test(port))).toBe(true);
  expect(new Set(ports).size).toBe(botsOf(all).length);
});

test.each(FILES)(
  "the bot takes the settings that %s gives it, and writes into its volumes",
  (file) => {
    for (const [name, bot] of botsOf(composed(file))) {
      expect(settings).toEqual(expect.arrayContaining(Object.keys(bot.environment)));
      // A variable of its image, then .env, then what stands here: the later ones win.
      const read = parseConfig({ ...ofImage, ...OWN, ...bot.environment });
      expect([name, read.kind]).toEqual([name, "config"]);
      if (read.kind !== "config") return;
      expect(read.config).toMatchObject({ port: 8080, host: "0.0.0.0" });
      const folders = bot.volumes.map((volume) => volume.split(":")[1]);
      const { databaseUrl, backups } = read.config;
      expect(folders).toContain("/data");
      if (databaseUrl.startsWith("file:")) expect(databaseUrl).toMatch(/^file:\/data\//);
      if (backups) expect(folders).toContain(backups.folder);
    }
  },
);

test("with PostgreSQL two processes share one database and one place for evidence, and wait until it is there", () => {
  const { services } = composed("compose.postgres.yaml");
  const [[, first], [, second], ...more] = botsOf({ services, volumes: {} }) as [
    [string, Service],
    [string, Service],
  ];
  expect(more).toEqual([]);
  expect({ ...second, ports: first.ports }).toEqual(first);
  expect(first.volumes).toContain("data:/data");
  const url = new URL(first.environment.DATABASE_URL ?? "");
  const server = services[url.hostname];
  expect(first.depends_on?.[url.hostname]).toEqual({ condition: "service_healthy" });
  expect(server?.environment).toEqual({
    POSTGRES_USER: url.username,
    POSTGRES_PASSWORD: url.password,
    POSTGRES_DB: url.pathname.slice(1),
  });
  expect(server?.healthcheck?.test.join(" ")).toContain(
    `--username=${url.username} --dbname=${url.pathname.slice(1)}`,
  );
  // Nobody but the bot's containers reaches it; a new major release does not open what an older one wrote.
  expect(server?.ports).toBeUndefined();
  expect(Number(/:(\d+)$/.exec(server?.image ?? "")?.[1])).toBeGreaterThanOrEqual(15);
});
