import type { CliCommand } from "../command.ts";

export const restore: CliCommand = {
  name: "restore",
  resumes: true,
  define: (command, { commands: { restore: words } }) => command.argument("<file>", words.arguments.file),
  run: ({ settings, messages, numbers, print, printJson, withArchive, withProgress }, [file = ""]) =>
    withArchive("any", async (archive) => {
      const { restore } = await import("../../run/backup.ts");
      const { facts } = await withProgress((progress) => restore(archive, file, progress));
      if (settings.json) await printJson({ file, facts });
      else await print(messages.restored(file, numbers.count(facts)));
      return 0;
    }),
};
