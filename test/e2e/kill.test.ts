import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { at, LISTS, posted, run, useCli, write, writeTree } from "./hostile-cli.ts";

useCli();
vi.setConfig({ testTimeout: 120_000 }); // a dozen processes, one after the other

/** Enough messages for an import to be killed in the middle of it. */
function exportOf(channel: string, days: number) {
  const files: Record<string, unknown> = { ...LISTS, "channels.json": [{ id: `C${channel}`, name: channel }] };
  for (let day = 0; day < days; day++) {
    files[`${channel}/${new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)}.json`] = Array.from(
      { length: 50 },
      (_, at) =>
        posted(
          day * 86_400 + at,
          `a guide worth reading: https://example.com/${(day * 50 + at) % 200}?from=${channel}`,
        ),
    );
  }
  return files;
}

/** Digests of everything that an archive holds and shows. */
async function digests(data: string) {
  const backup = await run(["backup", `${data}.gz`, "--quiet", "--data", data]);
  const tips = await run(["tips", "--all", "--json", "--data", data]);
  expect([backup.exit, tips.exit]).toEqual([0, 0]);
  return [readFileSync(at(`${data}.gz`)), tips.out].map((part) => createHash("sha256").update(part).digest("hex"));
}

beforeAll(() => {
  writeTree("one", exportOf("one", 12));
  writeTree("two", exportOf("two", 12));
  write(
    "post.md",
    `# Tips\n\n${Array.from({ length: 50 }, (_, at) => `- [Tip ${at}](https://example.com/${at})\n    - why\n`).join("")}`,
  );
});

describe("an import that is killed", () => {
  test("goes on at the next run, to the same backup and the same tips", async () => {
    const start = performance.now();
    expect((await run(["import", "post.md", "one", "--quiet", "--data", "whole"])).exit).toBe(0);
    const length = performance.now() - start;
    const whole = await digests("whole");
    for (const [attempt, part] of [0.4, 0.6, 0.85].entries()) {
      const data = `killed-${attempt}`;
      await run(["import", "post.md", "one", "--quiet", "--data", data], { killAfter: part * length });
      expect((await run(["import", "post.md", "one", "--quiet", "--data", data])).exit).toBe(0);
      expect(await digests(data), `killed after ${part} of the import`).toEqual(whole);
    }
  });
});

describe("several processes in one archive", () => {
  test("two imports and decisions at the same time lose nothing", async () => {
    const decide = ["decide", "--json", "--data"];
    const importInto = (data: string, path: string) => run(["import", path, "--quiet", "--data", data]);
    for (const data of ["together", "in-turn"]) expect((await importInto(data, "post.md")).exit).toBe(0);
    const { out } = await run(["tips", "--json", "--data", "together"]);
    const ids: string[] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    const wishes = ids.slice(0, 20).map((id) => `${JSON.stringify({ id, title: `Title of ${id}`, by: "mina" })}\n`);

    const ended = await Promise.all([
      importInto("together", "one"),
      importInto("together", "two"),
      run([...decide, "together"], { stdin: wishes.join("") }),
    ]);
    expect(ended.map(({ exit, err }) => ({ exit, err }))).toEqual(Array(3).fill({ exit: 0, err: "" }));
    for (const path of ["two", "one"]) expect((await importInto("in-turn", path)).exit).toBe(0);
    await run([...decide, "in-turn"], { stdin: wishes.join("") });

    const [, together] = await digests("together");
    const [, inTurn] = await digests("in-turn");
    expect(together).toBe(inTurn);
  });
});

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const REAL = ["exports/korean-study.zip", "exports/houstondatavis.zip", "seed/slack-tip-archiving.md"].map(
  (file) => SHARED + file,
);

// Reads ../shared: other people's text, which is not part of the project.
test.skipIf(!REAL.every((file) => existsSync(file)))(
  "real files in any order give the same archive (skipped without ../shared)",
  async () => {
    const [first = "", second = "", third = ""] = REAL;
    const orders = [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ];
    const results = [];
    for (const [number, order] of orders.entries()) {
      for (const file of order)
        expect((await run(["import", file, "--quiet", "--data", `order-${number}`])).exit).toBe(0);
      results.push(await digests(`order-${number}`));
    }
    expect(results).toEqual(Array(orders.length).fill(results[0]));
  },
);
