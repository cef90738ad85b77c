import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "../src/model/fetch.ts";

/** What the server is asked: the address as the source wrote it. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface PageServer {
  /** Asks this server, whatever host the address names. */
  readonly fetch: Fetch;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

/** A server on loopback that answers for every host of the web. */
export async function servePages(answer: (asked: Asked) => Served): Promise<PageServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { "x-asked": url, ...headers } = request.headers;
      const one = {
        url: new URL(String(url)),
        method: request.method ?? "",
        headers,
        body: Buffer.concat(chunks).toString(),
      };
      asked.push(one);
      const served = answer(one);
      response.writeHead(served.status ?? 200, { ...served.headers });
      response.end(served.body ?? "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    fetch: async ({ url, method = "GET", headers = {}, body, maxBytes = Number.POSITIVE_INFINITY }) => {
      const response = await fetch(`http://127.0.0.1:${port}/`, {
        method,
        headers: { ...headers, "x-asked": url },
        redirect: "manual",
        ...(body === undefined ? {} : { body }),
      });
      const whole = new Uint8Array(await response.arrayBuffer());
      const bytes = whole.subarray(0, maxBytes);
      return {
        ok: true,
        url,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        redirects: [],
        body: bytes,
        truncated: bytes.length < whole.length,
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
