import type { CliCommand } from "../command.ts";
import { displayWidth, padEnd, padStart } from "../display-width.ts";
import { oneLine } from "../terminal.ts";

export const topics: CliCommand = {
  name: "topics",
  run: ({ settings, messages, numbers, print, printJson, advise, withArchive }) =>
    withArchive("existing", async (archive) => {
      const { listTopics } = await import("../../run/list.ts");
      const rows = await listTopics(archive);
      const names = rows.map(({ name, parent }) => `${parent === null ? "" : "  "}${oneLine(name)}`);
      const width = Math.max(0, ...names.map(displayWidth));
      for (const [place, row] of rows.entries()) {
        if (settings.json) await printJson(row);
        else await print(`${padEnd(names[place] ?? "", width)}  ${padStart(numbers.count(row.tips), 6)}`);
      }
      if (rows.length === 0) await advise(messages.topics.none);
      return 0;
    }),
};
