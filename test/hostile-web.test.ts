import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_NETWORK } from "../src/model/config.ts";
import { openDoor } from "../src/net/door.ts";
import { testSwitch } from "../src/net/test-switch.ts";
import { HOSTILE_SERVERS } from "./hostile-servers.ts";
import { type WebServer, webServer } from "./web-server.ts";

/** Short times, so that what only they end is soon over. */
const NETWORK = {
  ...DEFAULT_NETWORK,
  timeout: 3,
  idleTimeout: 1,
  connectTimeout: 1,
  pageBytes: 256 * 1024,
  bodyBytes: 4 * 1024 ** 2,
};
/** Beyond the time itself: this machine may be busy. */
const PATIENCE_MS = 5000;

let honest: WebServer;
beforeAll(async () => {
  honest = await webServer((_, response) => response.end("honest"));
});
afterAll(() => honest.close());

describe.each(HOSTILE_SERVERS)("$name", ({ open, request, overTls = false, outcome }) => {
  test("costs no more than the limits, and the next page comes", async () => {
    const server = await open();
    const door = openDoor({ network: NETWORK, version: "1", test: testSwitch([server, honest]) });
    try {
      const start = performance.now();
      const answer = await door.fetch({
        url: `${overTls ? server.url.replace("http", "https") : server.url}/start`,
        ...request,
      });
      expect(performance.now() - start).toBeLessThan(NETWORK.timeout * 1000 + PATIENCE_MS);
      if (typeof outcome !== "string") {
        expect(answer).toMatchObject({ ok: false, failure: expect.toBeOneOf([...outcome]), why: expect.any(String) });
      } else {
        expect(answer).toMatchObject({ ok: true, truncated: outcome === "cut" });
        expect(answer.ok && answer.body.length).toBeLessThanOrEqual(NETWORK.pageBytes);
      }
      expect(server.seen.length).toBeLessThanOrEqual(1 + NETWORK.redirects);
      expect(await door.fetch({ url: honest.url })).toMatchObject({ ok: true, status: 200 });
    } finally {
      await door.close();
      await server.close();
    }
  });
});
