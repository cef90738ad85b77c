import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = (path: string) => new URL(`../src/${path}`, import.meta.url);

/** What in the folder is a member: its file exports a constant of the type. */
test.each([
  ["identify/sites.ts", "identify/sites/", "SiteRule"],
  ["enrich/sources.ts", "enrich/sources/", "Source"],
  ["collect/collectors.ts", "collect/", "Collector"],
  ["publish/publishers.ts", "publish/", "(Folder)?Publisher"],
  ["cli/commands.ts", "cli/commands/", "CliCommand"],
])("%s lists what %s holds", (list, folder, type) => {
  const members = readdirSync(source(folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !list.endsWith(`/${file}`))
    .filter((file) =>
      new RegExp(`^export const \\w+: ${type}\\b`, "m").test(readFileSync(source(folder + file), "utf8")),
    );
  const imported = [
    ...readFileSync(source(list), "utf8").matchAll(/^import \{[^}]*\} from "\.\/(?:[^"]*\/)?([^"/]+)";$/gm),
  ];
  expect(members.length).toBeGreaterThan(0);
  expect(imported.map(([, file = ""]) => file).sort()).toEqual(members.sort());
});
