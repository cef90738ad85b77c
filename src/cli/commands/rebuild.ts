import type { CliCommand } from "../command.ts";

export const rebuild: CliCommand = {
  name: "rebuild",
  resumes: true,
  run: ({ settings, messages, numbers: { count }, print, printJson, withArchive, withProgress }) =>
    withArchive("existing", async (archive) => {
      const { rebuild } = await import("../../run/pipeline.ts");
      await withProgress((progress) => rebuild(archive, progress));
      const { tips } = await archive.store.counts();
      if (settings.json) await printJson({ tips });
      else await print(messages.rebuilt(count(tips.published), count(tips.inbox)));
      return 0;
    }),
};
