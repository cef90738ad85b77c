import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Agent } from "undici";
import type { NetworkConfig } from "../model/config.ts";
import type { Dial } from "./dial.ts";
import { NetError, toNetError } from "./net-error.ts";
import { passOn } from "./pass-on.ts";
import { portOf, webAddress } from "./web-address.ts";

/** A way out for a browser or another program: the same checks, at an address of this machine. */
export interface DoorProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly server: string;
  /** Without these it lets nobody through: other users of this machine can see the port. Written nowhere. */
  readonly username: string;
  readonly password: string;
  close(): Promise<void>;
}

/** Connections at one time; browsers open 32 to a proxy. */
const TUNNELS = 64;
/** How long a connection may last, in the time of a request: one may carry several. */
const LIFETIME = 4;

/**
 * A proxy on the loopback address. What a client asks for by name is resolved here, checked here, and connected to here;
 * the client never learns an address.
 */
export async function openProxy(options: {
  readonly dial: Dial;
  readonly agent: Agent;
  readonly network: NetworkConfig;
}): Promise<DoorProxy> {
  const { dial, agent, network } = options;
  const username = "tipkeeper";
  const password = randomBytes(24).toString("base64url");
  const expected = Buffer.from(`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`);
  const sockets = new Set<Socket>();
  let tunnels = 0;

  function mayPass({ headers }: IncomingMessage): boolean {
    const said = Buffer.from(headers["proxy-authorization"] ?? "");
    return said.length === expected.length && timingSafeEqual(said, expected);
  }

  const server = createServer({ maxHeaderSize: network.headerBytes }, (request, response) => {
    if (!mayPass(request)) {
      response.writeHead(407, { "proxy-authenticate": 'Basic realm="tipkeeper"' }).end();
      return;
    }
    passOn({ request, response, agent, network }).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(statusOf(error), { "content-type": "text/plain" }).end(`${toNetError(error).message}\n`);
    });
  });
  server.on("connect", (request: IncomingMessage, client: Duplex) => {
    client.on("error", () => client.destroy());
    if (!mayPass(request)) {
      client.end(
        'HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm="tipkeeper"\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    if (tunnels >= TUNNELS) {
      client.end("HTTP/1.1 503 Too many connections\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    tunnels += 1;
    client.once("close", () => {
      tunnels -= 1;
    });
    connectFor(request.url ?? "", client).catch((error: unknown) => {
      if (!client.destroyed) client.end(`HTTP/1.1 ${statusOf(error)} Not let through\r\nContent-Length: 0\r\n\r\n`);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });

  async function connectFor(authority: string, client: Duplex): Promise<void> {
    const url = webAddress(`https://${authority}`);
    if (url.pathname !== "/" || url.search !== "") throw new NetError("forbidden", "this is no host and port");
    const gone = new AbortController();
    const giveUp = () => gone.abort(new NetError("aborted", "the client went away"));
    client.once("close", giveUp);
    const { socket } = await dial(url.hostname, portOf(url), gone.signal);
    client.off("close", giveUp);
    if (client.destroyed) {
      socket.destroy();
      return;
    }
    client.write("HTTP/1.1 200 Connected\r\n\r\n");
    tunnel(client, socket, network);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    username,
    password,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Carries bytes both ways, so many and so long as a request may cost. */
function tunnel(client: Duplex, upstream: Socket, { idleTimeout, timeout, bodyBytes }: NetworkConfig): void {
  const cut = () => {
    clearTimeout(timer);
    client.destroy();
    upstream.destroy();
  };
  const timer = setTimeout(cut, timeout * LIFETIME * 1000);
  upstream.setTimeout(idleTimeout * 1000, cut);
  upstream
    .on("error", cut)
    .on("close", cut)
    .on("data", () => {
      if (upstream.bytesRead > bodyBytes) cut();
    });
  client.on("close", cut);
  upstream.pipe(client).pipe(upstream);
}

function statusOf(error: unknown): number {
  const { failure } = toNetError(error);
  if (failure === "forbidden") return 403;
  return failure === "timeout" ? 504 : 502;
}
