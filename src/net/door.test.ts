import { afterEach, expect, test } from "vitest";
import { type WebServer, webServer } from "../../test/web-server.ts";
import { DEFAULT_NETWORK, type NetworkConfig } from "../model/config.ts";
import { type Door, type DoorOptions, openDoor } from "./door.ts";
import { testSwitch } from "./test-switch.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function kept<One extends { close(): Promise<void> }>(one: One): One {
  open.push(one);
  return one;
}

function doorTo(
  servers: readonly WebServer[],
  { network = {}, ...options }: { network?: Partial<NetworkConfig> } & Partial<Omit<DoorOptions, "network">> = {},
): Door {
  return kept(
    openDoor({ network: { ...DEFAULT_NETWORK, ...network }, version: "1.2.3", test: testSwitch(servers), ...options }),
  );
}

test("a page comes with its status, headers and body", async () => {
  const server = kept(await webServer((_, response) => response.setHeader("x-one", ["a", "b"]).end("hello")));
  const { fetch } = doorTo([server]);
  const answer = await fetch({ url: `${server.url}/a?b=1#c` });
  expect(answer).toMatchObject({
    ok: true,
    status: 200,
    url: `${server.url}/a?b=1#c`,
    redirects: [],
    truncated: false,
  });
  expect(answer.ok && Buffer.from(answer.body).toString()).toBe("hello");
  expect(answer.ok && answer.headers["x-one"]).toBe("a, b");
  expect(server.seen).toMatchObject([
    { method: "GET", path: "/a?b=1", headers: { "user-agent": expect.stringMatching(/Tipkeeper\/1\.2\.3; \+https/) } },
  ]);
});
