import type { CliCommand } from "../command.ts";

export const backup: CliCommand = {
  name: "backup",
  define: (command, { commands: { backup: words } }) => command.argument("<file>", words.arguments.file),
  run: ({ settings, messages, numbers, print, printJson, withArchive, withProgress }, [file = ""]) =>
    withArchive("existing", async (archive) => {
      const { backup } = await import("../../run/backup.ts");
      const { facts, bytes } = await withProgress((progress) => backup(archive, file, progress));
      if (settings.json) await printJson({ file, facts, bytes });
      else await print(messages.backedUp(file, numbers.count(facts), numbers.bytes(bytes)));
      return 0;
    }),
};
