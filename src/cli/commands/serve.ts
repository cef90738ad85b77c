import { InvalidArgumentError } from "commander";
import type { CliCommand } from "../command.ts";

/** Where `serve` listens unless told otherwise. */
const PORT = 4173;

interface Flags {
  readonly port?: number;
}

export const serve: CliCommand<Flags> = {
  name: "serve",
  define: (command, { commands: { serve: words }, serving }) =>
    command.option("--port <number>", words.options.port, (text) => portNumber(text, serving.port)),
  run: (
    { settings, messages: { serving, problem }, print, printJson, advise, report, wrongUsage, withArchive },
    _args,
    flags,
  ) =>
    withArchive("existing", async (archive) => {
      const { serveArchive } = await import("../../web/serve.ts");
      const { port = PORT } = flags;
      const onError = (error: Error) => void report(problem.unexpected(error.message));
      try {
        const { url, closed } = await serveArchive(archive, { port, onError });
        if (settings.json) await printJson({ url });
        else await print(serving.at(url));
        await advise(serving.stop);
        await closed;
        return 0;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EADDRINUSE") return wrongUsage(serving.taken(String(port)));
        if (code === "EACCES") return wrongUsage(serving.refused(String(port)));
        throw error;
      }
    }),
};

function portNumber(text: string, expected: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError(expected);
  return port;
}
