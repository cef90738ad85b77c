import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { SITES } from "./sites.ts";

const FILES = readdirSync(new URL("./sites/", import.meta.url));

test("the list holds the folder's rules, each once", () => {
  const inFolder = FILES.filter((file) => !file.endsWith(".test.ts")).map((file) => file.slice(0, -3));
  expect(SITES.map(({ name }) => name).toSorted()).toEqual(inFolder.toSorted());
});

test("every rule has a test beside it", () => {
  expect(SITES.map(({ name }) => `${name}.test.ts`).filter((file) => !FILES.includes(file))).toEqual([]);
});

test("general rules come last", () => {
  const firstGeneral = SITES.findIndex(({ hosts }) => hosts.length === 0);
  expect(SITES.slice(firstGeneral).filter(({ hosts }) => hosts.length > 0)).toEqual([]);
});

test("no host belongs to two rules, and none is written with www.", () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at || host.startsWith("www."))).toEqual([]);
});
