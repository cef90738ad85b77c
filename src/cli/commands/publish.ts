import type { CliCommand } from "../command.ts";

interface Flags {
  readonly to: string;
  readonly out?: string;
}

export const publish: CliCommand<Flags> = {
  name: "publish",
  define: (command, { commands: { publish: words } }) =>
    command.requiredOption("--to <format>", words.options.to).option("--out <path>", words.options.out),
  run: ({ settings, messages, numbers: { count }, print, printJson, withArchive, withProgress }, _args, { to, out }) =>
    withArchive("existing", async (archive) => {
      const { publish } = await import("../../run/publish.ts");
      const done = await withProgress((progress) => publish(archive, { to, out, progress }));
      if (settings.json) {
        await printJson(done);
        return 0;
      }
      const { published } = messages;
      const tips = count(done.tips);
      await print(done.written ? published.written(done.path, tips) : published.unchanged(done.path, tips));
      if (done.written && done.files !== undefined) {
        const { files, added, changed, removed } = done;
        await print(published.files(count(files), count(added), count(changed), count(removed)));
      } else if (done.written)
        await print(published.changes(count(done.added), count(done.changed), count(done.removed)));
      return 0;
    }),
};
