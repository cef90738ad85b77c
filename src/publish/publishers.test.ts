import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FOLDER_PUBLISHERS, PUBLISHERS } from "./publishers.ts";

test("the list is the folder", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const formats = files
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !["publisher", "publishers"].includes(name));
  expect([...PUBLISHERS, ...FOLDER_PUBLISHERS].map(({ name }) => name).toSorted()).toEqual(formats.toSorted());
});
