import type { CliCommand } from "../command.ts";

export const restore: CliCommand = {
  name: "restore",
  resumes: true,
  define: (command, { commands: { restore: words } }) => command.argument("<file>", words.arguments.file),
  run: ({ settings, messages, numbers, print, printJson, report, withArchive, withProgress }, [file = ""]) =>
    withArchive("any", async (archive) => {
      const { restore } = await import("../../run/backup.ts");
      const { facts, skipped } = await withProgress((progress) => restore(archive, file, progress));
      for (const { where, why } of skipped) await report(messages.problem.inFile(where, messages.elsewhere(why)));
      if (settings.json) await printJson({ file, facts, skipped });
      else await print(messages.restored(file, numbers.count(facts)));
      return skipped.length > 0 ? 1 : 0;
    }),
};
