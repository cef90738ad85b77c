import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { doctor } from "./doctor.ts";

test.each<[Record<string, string>, readonly string[]]>([
  [{}, []],
  [{ https_proxy: "http://127.0.0.1:3128" }, ["ok https_proxy is set but not used: the web is asked directly"]],
  [
    { TIPKEEPER_TEST_ALLOW: "127.0.0.1:4001" },
    [expect.stringMatching(/^warning TIPKEEPER_TEST_ALLOW .* For tests\.$/)],
  ],
])("with %j the doctor says of the network %j", async (env, said) => {
  const folder = mkdtempSync(join(tmpdir(), "tipkeeper-doctor-"));
  try {
    const findings = await doctor({
      data: join(folder, "data"),
      configFile: join(folder, "tipkeeper.yaml"),
      databaseUrl: undefined,
      env,
    });
    const words = findings.map(({ level, what }) => `${level} ${what}`);
    expect(words.filter((line) => /proxy|TEST/.test(line))).toEqual(said);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
