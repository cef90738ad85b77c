import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Agent, Dispatcher } from "undici";
import type { NetworkConfig } from "../model/config.ts";
import { NetError } from "./net-error.ts";
import { spell } from "./spell.ts";
import { webAddress } from "./web-address.ts";

/** Headers of one connection, not of what it carries, and cookies, which go neither way. */
const NOT_PASSED =
  /^(?:connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|http2-settings|host|proxy-.*|cookie2?|set-cookie2?)$/;

/** Passes on a request for a whole `http://` address, as clients send them to a proxy, and the answer, as it comes. */
export async function passOn(options: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly agent: Agent;
  readonly network: NetworkConfig;
}): Promise<void> {
  const { request, response, agent, network } = options;
  const url = webAddress(request.url ?? "");
  if (url.protocol !== "http:") throw new NetError("forbidden", "https goes through CONNECT");
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const time = spell(network.timeout, gone.signal);
  try {
    await time.during(async (signal) => {
      const hasBody =
        request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] !== undefined;
      const answer = await agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: (request.method ?? "GET") as Dispatcher.HttpMethod,
        headers: passed(request.headers),
        body: hasBody ? request : null,
        signal,
      });
      response.writeHead(answer.statusCode, passed(answer.headers));
      await pipeline(answer.body, upTo(network.bodyBytes), response);
    });
  } finally {
    time.end();
  }
}

function passed(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const named = `${headers.connection ?? ""}`.toLowerCase().split(/\s*,\s*/);
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !NOT_PASSED.test(name) && !named.includes(name)) kept[name] = value;
  }
  return kept;
}

function upTo(limit: number): (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> {
  return async function* (source) {
    let size = 0;
    for await (const part of source) {
      size += part.length;
      if (size > limit) throw new NetError("protocol", `the body is larger than ${limit} bytes`);
      yield part;
    }
  };
}
