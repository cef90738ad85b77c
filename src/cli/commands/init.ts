import type { CliCommand } from "../command.ts";

export const init: CliCommand<{ readonly force?: boolean }> = {
  name: "init",
  define: (command, { commands: { init: words } }) => command.option("--force", words.options.force),
  async run({ settings, language, messages, print, printJson, report }, _args, { force }) {
    const { writeFile } = await import("node:fs/promises");
    const { configTemplate } = await import("../../run/config-template.ts");
    const { configFile, json } = settings;
    try {
      await writeFile(configFile, configTemplate(language), { flag: force ? "w" : "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      await report(messages.problem.exists(configFile));
      return 1;
    }
    if (json) await printJson({ written: configFile });
    else await print(messages.init.written(configFile));
    return 0;
  },
};
