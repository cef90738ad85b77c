import type { NetworkConfig } from "../model/config.ts";
import type { Fetch, ResponseCache } from "../model/fetch.ts";
import { openAgent } from "./agent.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import { connector } from "./connector.ts";
import { openDial } from "./dial.ts";
import { follow } from "./follow.ts";
import { openHostQueue } from "./host-queue.ts";
import { askKeeping } from "./keep-answers.ts";
import { type DoorProxy, openProxy } from "./proxy.ts";
import { userAgent } from "./request-headers.ts";
import { type Resolve, systemResolver } from "./resolve.ts";
import { retryAfter } from "./retry-after.ts";
import { openRobots } from "./robots.ts";
import { type Spell, spell } from "./spell.ts";
import type { TestSwitch } from "./test-switch.ts";

/** The one way to the network. */
export interface Door {
  readonly fetch: Fetch;
  /** A proxy for browsers and other programs, opened when it is first wanted; the door closes it. */
  proxy(): Promise<DoorProxy>;
  /** Requests that are under way fail. */
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly network: NetworkConfig;
  /** Of Tipkeeper, for the user agent. */
  readonly version: string;
  /** Where answers are kept; null: nowhere. */
  readonly cache?: ResponseCache | null;
  readonly now?: () => Date;
  /** In place of the system's resolver. */
  readonly resolve?: Resolve;
  readonly test?: TestSwitch | null;
}

/** Milliseconds between two requests to a host, where neither the owner nor the suites say otherwise. */
const DELAY_MS = 500;
/** Longest that a connection is kept for the next request, whatever a server offers. */
const KEEP_ALIVE_MS = 2000;
/** Longest `Crawl-delay` that is heeded, in milliseconds. */
const CRAWL_DELAY_MS = 10_000;

/** Opens the door. What it lets through, and why, is in docs/decisions/0014-one-guarded-door.md. */
export function openDoor(options: DoorOptions): Door {
  const { network, version, cache = null, now = () => new Date(), resolve = systemResolver(), test = null } = options;
  const { connectTimeout, idleTimeout, timeout, ports } = network;
  const dial = openDial({ resolve, ports, connectTimeout, test });
  const agent = openAgent({
    connect: connector(dial, { connectTimeout, ca: test?.ca }),
    connections: network.perHost,
    pipelining: 1,
    maxHeaderSize: network.headerBytes,
    headersTimeout: idleTimeout * 1000,
    bodyTimeout: idleTimeout * 1000,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
  });
  // The suites' own servers need no rest.
  const delay = network.delay === null ? (test ? 0 : DELAY_MS) : network.delay * 1000;
  const queue = openHostQueue({ concurrency: network.concurrency, perHost: network.perHost, delay });
  let isShut = false;
  const underWay = new Set<Spell>();
  const ours = { "user-agent": userAgent(version, network.contact), "accept-encoding": "gzip, deflate, br" };

  /** One request, in its turn, within what is left of the time. */
  async function takeTurn(question: Question, time: Spell): Promise<Answer> {
    const { hostname } = question.url;
    const leave = await queue.enter(hostname, time.signal);
    try {
      const headers = { accept: "*/*", ...question.headers, ...ours };
      const answer = await time.during((signal) => ask(agent, { ...question, headers }, signal));
      if (answer.status === 429 || answer.status === 503) {
        const rest = retryAfter(answer.headers["retry-after"], network.longestRest, now());
        if (rest !== null) queue.rest(hostname, rest);
      }
      return answer;
    } finally {
      leave();
    }
  }

  const robots = openRobots({
    fetch: (request) => fetch({ ...request, obeyRobots: false }),
    now,
    onDelay: ({ hostname }, seconds) => queue.slow(hostname, Math.min(seconds * 1000, CRAWL_DELAY_MS)),
  });

  const fetch: Fetch = async (request) => {
    const time = spell(timeout, request.signal);
    if (isShut) time.giveUp();
    underWay.add(time);
    try {
      return await follow(request, network, async (question) => {
        if (request.obeyRobots) await robots.admit(question.url, request.signal);
        const take = (asked: Question) => takeTurn(asked, time);
        return cache ? await askKeeping(cache, question, take) : await take(question);
      });
    } finally {
      time.end();
      underWay.delete(time);
    }
  };

  let proxy: Promise<DoorProxy> | undefined;
  return {
    fetch,
    proxy() {
      if (isShut) return Promise.reject(new Error("the door is closed"));
      proxy ??= openProxy({ dial, agent, network });
      return proxy;
    },
    async close() {
      isShut = true;
      for (const time of underWay) time.giveUp();
      await Promise.all([(await proxy)?.close(), agent.destroy()]);
    },
  };
}
