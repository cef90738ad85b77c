import type { Socket } from "node:net";
import { isIP } from "node:net";
import { connect as startTls, type TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import type { Dial } from "./dial.ts";
import { NetError, toNetError } from "./net-error.ts";
import { bareHost } from "./web-address.ts";

/**
 * How undici gets its connections: from `dial`, with TLS on top that speaks for the host that was asked for.
 *
 * @param options.ca certificate authority of the suites, as PEM
 */
export function connector(
  dial: Dial,
  options: { readonly connectTimeout: number; readonly ca: string | undefined },
): buildConnector.connector {
  return ({ hostname, port, protocol }, callback) => {
    const isSafe = protocol === "https:";
    dial(hostname, Number(port || (isSafe ? 443 : 80)))
      .then(({ socket, isStandIn }): Socket | Promise<Socket> =>
        isSafe && !isStandIn ? secure(socket, hostname, options) : socket,
      )
      .then(
        (socket) => callback(null, socket),
        (error: unknown) => callback(toNetError(error), null),
      );
  };
}

function secure(
  socket: Socket,
  hostname: string,
  { connectTimeout, ca }: { readonly connectTimeout: number; readonly ca: string | undefined },
): Promise<TLSSocket> {
  const host = bareHost(hostname);
  return new Promise((resolve, reject) => {
    const safe = startTls({
      socket,
      host,
      servername: isIP(host) ? "" : host,
      ALPNProtocols: ["http/1.1"],
      ...(ca === undefined ? {} : { ca }),
    });
    const fail = (error: Error) => {
      clearTimeout(timer);
      safe.on("error", () => {}).destroy();
      reject(error);
    };
    const timer = setTimeout(
      () => fail(new NetError("timeout", `no safe connection in ${connectTimeout} seconds`)),
      connectTimeout * 1000,
    );
    const onError = (error: NodeJS.ErrnoException) =>
      fail(new NetError("tls", `no safe connection: ${error.code ?? error.message}`));
    safe.once("error", onError);
    safe.once("secureConnect", () => {
      clearTimeout(timer);
      safe.off("error", onError);
      resolve(safe);
    });
  });
}
