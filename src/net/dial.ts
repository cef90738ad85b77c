import { connect, isIP, type LookupFunction, type Socket } from "node:net";
import { NetError, toNetError } from "./net-error.ts";
import { reachOf } from "./public-address.ts";
import type { Resolve } from "./resolve.ts";
import type { TestSwitch } from "./test-switch.ts";
import { bareHost } from "./web-address.ts";

export interface Dialled {
  readonly socket: Socket;
  /** Whether it leads to a server of the suites that stands for the host and speaks no TLS. */
  readonly isStandIn: boolean;
}

/** Connects to a host after its addresses have been checked. @throws NetError */
export type Dial = (hostname: string, port: number, signal?: AbortSignal) => Promise<Dialled>;

/** Addresses of one host that are tried, and the milliseconds after which the next one is. Node's own 250 cut off far hosts. */
const TRIED = 6;
const NEXT_MS = 1000;

/**
 * The only place that opens connections. A name is resolved once, every address it has is checked, and the socket can
 * go nowhere but to those: what a second look-up would answer is of no account.
 *
 * @param options.connectTimeout seconds for look-up and connection
 */
export function openDial(options: {
  readonly resolve: Resolve;
  readonly ports: readonly number[];
  readonly connectTimeout: number;
  readonly test: TestSwitch | null;
}): Dial {
  const { resolve, ports, connectTimeout, test } = options;
  const mayAsk = (address: string, port: number) =>
    test?.allowed(address, port) === true || (ports.includes(port) && reachOf(address) === "public");

  async function admit(host: string, port: number): Promise<readonly string[]> {
    if (test === null && !ports.includes(port)) throw new NetError("forbidden", `port ${port} is not asked`);
    const addresses = isIP(host) ? [host] : await resolve(host);
    if (addresses.length === 0) throw new NetError("dns", "the host has no address");
    const admitted = addresses.filter((address) => mayAsk(address, port));
    // One address inside is enough to show what the name is for.
    const isSuspect = addresses.some((address) => !mayAsk(address, port) && reachOf(address) !== "translated");
    if (admitted.length === 0 || isSuspect) {
      const isPort = addresses.every((address) => reachOf(address) === "public");
      throw new NetError(
        "forbidden",
        isPort ? `port ${port} is not asked` : "the host has an address that is not public",
      );
    }
    return admitted.slice(0, TRIED);
  }

  return async (hostname, port, signal) => {
    const host = bareHost(hostname);
    const standIn = isIP(host) ? undefined : (test?.hosts.get(host) ?? test?.hosts.get("*"));
    const end = deadline(connectTimeout, signal);
    try {
      const goal = standIn ?? { address: host, port };
      const addresses = await end.or(admit(goal.address, goal.port));
      return { socket: await open(addresses, goal.port, end), isStandIn: standIn !== undefined };
    } catch (error) {
      throw toNetError(error);
    } finally {
      end.clear();
    }
  };
}

async function open(addresses: readonly string[], port: number, end: Deadline): Promise<Socket> {
  const socket = connect({
    host: "admitted.invalid",
    port,
    lookup: only(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_MS,
    noDelay: true,
  });
  try {
    await end.or(
      new Promise<void>((resolve, reject) => {
        socket.once("error", reject);
        socket.once("connect", () => {
          socket.off("error", reject);
          resolve();
        });
      }),
    );
    const { remoteAddress } = socket;
    // Cut off in this very moment, it does not know any more where it led.
    if (remoteAddress === undefined) throw new NetError("connection", "the connection was cut off");
    if (!addresses.includes(remoteAddress)) throw new NetError("forbidden", "the connection went elsewhere");
    return socket;
  } catch (error) {
    socket.on("error", () => {}).destroy();
    throw error;
  }
}

/** A look-up that knows only these addresses, whatever it is asked for. */
function only(addresses: readonly string[]): LookupFunction {
  const entries = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all }, answer) => {
    const [first] = entries;
    if (all) answer(null, entries);
    else if (first) answer(null, first.address, first.family);
  };
}

interface Deadline {
  /** The result, unless the time is up or the caller gives up before. */
  or<Result>(result: Promise<Result>): Promise<Result>;
  clear(): void;
}

function deadline(seconds: number, signal: AbortSignal | undefined): Deadline {
  let stop: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    stop = () => reject(toNetError(signal?.reason ?? new NetError("aborted", "given up")));
    timer = setTimeout(() => reject(new NetError("timeout", `no connection in ${seconds} seconds`)), seconds * 1000);
  });
  over.catch(() => {});
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  return {
    or: (result) => Promise.race([result, over]),
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    },
  };
}
