import type { CliCommand } from "../command.ts";

export const backup: CliCommand = {
  name: "backup",
  define: (command, { commands: { backup: words } }) => command.argument("<file>", words.arguments.file),
  run: ({ settings, messages, numbers, print, printJson, report, withArchive, withProgress }, [file = ""]) =>
    withArchive("existing", async (archive) => {
      const { backup } = await import("../../run/backup.ts");
      const { facts, bytes, skipped } = await withProgress((progress) => backup(archive, file, progress));
      for (const { where, why } of skipped) await report(messages.problem.inFile(where, messages.elsewhere(why)));
      if (settings.json) await printJson({ file, facts, bytes, skipped });
      else await print(messages.backedUp(file, numbers.count(facts), numbers.bytes(bytes)));
      return skipped.length > 0 ? 1 : 0;
    }),
};
