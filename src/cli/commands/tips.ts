import { Option } from "commander";
import { TIP_STATES, type TipState } from "../../model/tip.ts";
import type { CliCommand } from "../command.ts";
import { printTips } from "../print-tips.ts";

interface Flags {
  readonly topic?: string;
  readonly state?: TipState;
  readonly all?: boolean;
}

export const tips: CliCommand<Flags> = {
  name: "tips",
  define: (command, { commands: { tips: words } }) =>
    command
      .option("--topic <topic>", words.options.topic)
      .addOption(new Option("--state <state>", words.options.state).choices(TIP_STATES))
      .option("--all", words.options.all),
  run: (session, _args, { topic, state, all = false }) =>
    session.withArchive("existing", async (archive) => {
      const { listTips } = await import("../../run/list.ts");
      const found = listTips(archive, { topic, state, all });
      if (session.settings.json) for await (const tip of found) await session.printJson(tip);
      else await printTips(session, found, all ? "all" : (state ?? "published"));
      return 0;
    }),
};
