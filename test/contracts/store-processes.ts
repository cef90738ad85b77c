import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";

const WRITER = fileURLToPath(new URL("../store-writer.ts", import.meta.url));
const LOADER = fileURLToPath(new URL("../run-typescript.mjs", import.meta.url));

/** What every store must do when several processes hold it; `newPlace` is an empty folder or database. */
export function processContract(newPlace: () => Promise<string>, open: (place: string) => Promise<Store>): void {
  test("processes that start at once make the tables once, and lose no row", async () => {
    const place = await newPlace();
    const ends = await Promise.all(["a", "b", "c"].map((name) => write(place, name, "40")));
    expect(ends).toEqual([END, END, END]);
    const store = await open(place);
    expect(await store.countMessages()).toBe(120);
    expect(await store.setting("n")).toBe("120");
    await store.close();
  }, 60_000);

  test("a process killed inside a transaction leaves nothing of it", async () => {
    const place = await newPlace();
    expect(await write(place, "a", "2")).toEqual(END);
    expect(await write(place, "b", "half")).toMatchObject({ signal: "SIGKILL" });
    const store = await open(place);
    expect(await store.countMessages()).toBe(2);
    await store.putSetting("after", "works");
    await store.close();
  }, 60_000);

  test("opening it again and again changes nothing", async () => {
    const place = await newPlace();
    for (const time of ["1", "2", "3"]) {
      const store = await open(place);
      expect(await store.setting("time")).toBe(time === "1" ? null : String(Number(time) - 1));
      await store.putSetting("time", time);
      await store.close();
    }
  });
}

const END = { code: 0, signal: null, errors: "" };

function write(place: string, name: string, times: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", LOADER, WRITER, place, name, times], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, errors }));
  });
}
