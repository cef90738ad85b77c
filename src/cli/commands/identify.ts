import type { CliCommand } from "../command.ts";
import { inputLines } from "../input-lines.ts";

export const identify: CliCommand = {
  name: "identify",
  async run(session) {
    const rules = await import("../../identify/identify.ts");
    for await (const { text } of inputLines(session)) {
      const url = text.trim();
      const found = rules.identify(url);
      await session.printJson({
        url,
        key: found?.key ?? null,
        address: found?.address ?? null,
        rule: found?.rule ?? null,
      });
    }
    return 0;
  },
};
