import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import type { Place } from "../src/net/test-switch.ts";

/** A request as a server of the suites got it. */
export interface Seen {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface WebServer extends Place {
  /** Without a slash at the end. */
  readonly url: string;
  /** Every request that came in: what proves that something was, or was not, reached. */
  readonly seen: readonly Seen[];
  /** Connections that came in, also those that asked nothing. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/**
 * A web server on this machine, on a port of its own.
 *
 * @param options.tls key and certificate as PEM, for https
 * @param options.address another one of 127.0.0.0/8
 */
export async function webServer(
  answer: RequestListener,
  options: { readonly tls?: { readonly key: string; readonly cert: string }; readonly address?: string } = {},
): Promise<WebServer> {
  const seen: Seen[] = [];
  const listener: RequestListener = (request, response) => {
    const { method = "", url = "", headers } = request;
    seen.push({ method, host: headers.host ?? "", path: url, headers });
    answer(request, response);
  };
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  const opened = await listen(server, options.address);
  return { ...opened, url: `${options.tls ? "https" : "http"}://${opened.address}:${opened.port}`, seen };
}

/**
 * A server that speaks whatever it likes: for answers that no web server would give.
 *
 * @param speak called with each connection once its request has come; may write without end
 */
export async function rawServer(speak: (socket: Socket, request: string) => void): Promise<WebServer> {
  const seen: Seen[] = [];
  const server = createTcpServer((socket) => {
    let request = "";
    socket.setEncoding("latin1").on("data", (part) => {
      request += part;
      if (!request.includes("\r\n\r\n")) return;
      const [, method = "", path = ""] = /^(\S+) (\S+)/.exec(request) ?? [];
      seen.push({ method, host: /^host: (.*)$/im.exec(request)?.[1]?.trim() ?? "", path, headers: {} });
      speak(socket, request);
      request = "";
    });
  });
  const opened = await listen(server);
  return { ...opened, url: `http://${opened.address}:${opened.port}`, seen };
}

/** A server that speaks as soon as somebody connects, whatever they want. */
export async function greetingServer(greet: (socket: Socket) => void): Promise<WebServer> {
  const opened = await listen(createTcpServer((socket) => greet(socket.resume())));
  return { ...opened, url: `http://${opened.address}:${opened.port}`, seen: [] };
}

/** Writes until the other side has had enough. */
export function writeEndlessly(socket: Socket, part: Uint8Array | string): void {
  const go = () => {
    while (!socket.destroyed && socket.write(part));
  };
  socket.on("drain", go);
  go();
}

async function listen(server: Server, address = "127.0.0.1") {
  const sockets = new Set<Socket>();
  let count = 0;
  server.on("connection", (socket: Socket) => {
    count += 1;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address,
    port,
    connections: () => count,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
