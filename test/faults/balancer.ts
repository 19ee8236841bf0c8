import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How long the balancer waits for one of them, in milliseconds: a frozen process takes connections and is silent. */
const PATIENCE = 2000;

export interface Balancer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Brings each request to the next of these ports that answers; to nobody, if none does. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  let next = 0;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const secret = String(request.headers["x-telegram-bot-api-secret-token"] ?? "");
    for (let tries = 0; tries < ports.length; tries++) {
      const answer = await fetch(`http://127.0.0.1:${ports[next++ % ports.length]}${request.url}`, {
        method: "POST",
        headers: { "x-telegram-bot-api-secret-token": secret },
        body,
        signal: AbortSignal.timeout(PATIENCE),
      }).catch(() => null);
      if (answer?.ok) return response.writeHead(200).end();
    }
    return response.writeHead(502).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/telegram`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}
