import type { AddressInfo } from "node:net";
import { serve as listen, type ServerType } from "@hono/node-server";
import type { Archive } from "../run/archive.ts";
import { createApp } from "./app.ts";

export interface Served {
  /** Where to look: `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly close: () => void;
  /** Settles when the server has stopped. */
  readonly closed: Promise<void>;
}

/** Names under which this machine calls on itself. */
const HOST = "127.0.0.1";
const LOCAL = [HOST, "localhost"];

/**
 * Serves the archive to this machine only.
 *
 * @param port 0 for any that is free
 * @throws when the port is taken
 */
export async function serveArchive(
  archive: Archive,
  { port, onError }: { readonly port: number; readonly onError: (error: Error) => void },
): Promise<Served> {
  const own = archive.config.site.url;
  const hosts = new Set([...LOCAL, ...(own === null ? [] : [new URL(own).hostname])]);
  let app: ReturnType<typeof createApp> | null = null;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = listen({
      port,
      hostname: HOST,
      fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
    });
    started.once("listening", () => resolve(started)).once("error", reject);
  });
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  app = createApp({ archive, url, hosts, onError });
  const closed = new Promise<void>((resolve) => server.once("close", resolve));
  return { url, close: () => void server.close(), closed };
}
