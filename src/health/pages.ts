import { Hono } from "hono";
import { asPrometheus } from "./figures.ts";
import type { Health } from "./index.ts";

/** What a supervisor asks (/health), and a monitor (/metrics). Nothing of it is secret, or about a person. */
export function healthPages(health: Pick<Health, "problems" | "figures">): Hono {
  const pages = new Hono();
  pages.get("/health", async (c) => {
    const problems = await health.problems();
    return Object.keys(problems).length === 0
      ? c.json({ ok: true })
      : c.json({ ok: false, problems }, 503);
  });
  pages.get("/metrics", async (c) => {
    const type = "text/plain; version=0.0.4; charset=utf-8";
    const figures = await health.figures();
    return c.body(asPrometheus([{ office: null, figures }]), 200, { "content-type": type });
  });
  return pages;
}
