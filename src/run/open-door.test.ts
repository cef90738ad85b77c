import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closing } from "../../test/closing.ts";
import { webServer } from "../../test/web-server.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { openArchiveDoor } from "./open-door.ts";

const kept = closing();

test("an archive's door keeps answers in its data folder; the suites' switch is said aloud", async () => {
  const data = mkdtempSync(join(tmpdir(), "tipkeeper-door-"));
  const statuses: number[] = [];
  const web = kept(
    await webServer((request, response) => {
      const status = request.headers["if-none-match"] ? 304 : 200;
      statuses.push(status);
      response.writeHead(status, { etag: '"1"' }).end(status === 200 ? "page" : "");
    }),
  );
  const said: string[] = [];
  const env = { TIPKEEPER_TEST_ALLOW: web.url.slice(7), HTTP_PROXY: "http://127.0.0.1:1" };
  try {
    for (const _ of [1, 2]) {
      const door = kept(openArchiveDoor({ config: DEFAULT_CONFIG, data, env, warn: (line) => said.push(line) }));
      expect(await door.fetch({ url: web.url })).toMatchObject({ ok: true, status: 200, body: Buffer.from("page") });
      await door.close();
    }
    expect(statuses).toEqual([200, 304]);
    expect(said).toEqual(Array(2).fill(expect.stringMatching(/TIPKEEPER_TEST_ALLOW.*For tests/)));
    const door = kept(openArchiveDoor({ config: DEFAULT_CONFIG, data, env: {}, warn: (line) => said.push(line) }));
    expect(await door.fetch({ url: web.url })).toMatchObject({ ok: false, failure: "forbidden" });
    expect(said).toHaveLength(2);
    expect(statuses).toHaveLength(2);
  } finally {
    rmSync(data, { recursive: true });
  }
});
