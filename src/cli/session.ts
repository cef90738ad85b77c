import { access } from "node:fs/promises";
import type { Archive } from "../run/archive.ts";
import type { Progress } from "../run/progress.ts";
import type { ExitCode } from "./command.ts";
import type { Language, Messages } from "./messages/messages.ts";
import { type Numbers, numbersIn } from "./numbers.ts";
import { breathing, showProgress } from "./show-progress.ts";
import { problemLine, type Terminal } from "./terminal.ts";

/** The options of every command. */
export interface Settings {
  readonly data: string;
  readonly configFile: string;
  /** True when the user named the file: then it has to be there. */
  readonly configNamed: boolean;
  readonly databaseUrl: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What a command works with. */
export interface Session {
  readonly settings: Settings;
  readonly language: Language;
  readonly messages: Messages;
  readonly numbers: Numbers;
  readonly terminal: Terminal;
  /** Environment variables: keys of models' servers are among them, so print none. */
  readonly env: NodeJS.ProcessEnv;
  /** How the user starts this program: `tipkeeper`, or `node dist/cli/main.js` in a checkout. */
  readonly self: string;
  /** A line of the result. */
  readonly print: (line: string) => Promise<void>;
  /** A result as JSON on one line. */
  readonly printJson: (value: unknown) => Promise<void>;
  /** A problem on stderr. */
  readonly report: (problem: string) => Promise<void>;
  /** Advice on stderr, unless `--quiet`. */
  readonly advise: (line: string) => Promise<void>;
  /** Reports the problem; the exit code for wrong usage. */
  readonly wrongUsage: (problem: string) => Promise<ExitCode>;
  /**
   * Opens the archive, works, closes it.
   *
   * @param need `existing`: an archive that is not there is wrong usage; `any`: it is made
   */
  readonly withArchive: (need: "existing" | "any", work: (archive: Archive) => Promise<ExitCode>) => Promise<ExitCode>;
  /**
   * Aborted when the user stops the command, which then finishes what is under way. Who does not ask for it is ended at
   * once.
   */
  readonly untilStopped: () => AbortSignal;
  /** Works while a progress bar shows how far it is. */
  readonly withProgress: <Result>(work: (progress: Progress) => Promise<Result>) => Promise<Result>;
}

export function openSession(options: {
  readonly settings: Settings;
  readonly language: Language;
  readonly messages: Messages;
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  readonly self: string;
  readonly untilStopped: () => AbortSignal;
}): Session {
  const { settings, language, messages, terminal, self } = options;
  const { out, err } = terminal;
  const numbers = numbersIn(language);
  const report = (problem: string) => err.write(problemLine(err, messages.problem.sign, problem));
  const wrongUsage = async (problem: string): Promise<ExitCode> => {
    await report(problem);
    return 2;
  };
  return {
    ...options,
    numbers,
    print: (line) => out.write(`${line}\n`),
    printJson: (value) => out.write(`${JSON.stringify(value)}\n`),
    report,
    advise: async (line) => {
      if (!settings.quiet) await err.write(`${line}\n`);
    },
    wrongUsage,
    async withArchive(need, work) {
      const { data, configFile, configNamed, databaseUrl } = settings;
      if (configNamed && !(await isThere(configFile))) return wrongUsage(messages.usage.noConfig(configFile));
      if (need === "existing" && databaseUrl === undefined && !(await isThere(data))) {
        return wrongUsage(messages.usage.noArchive(data, self));
      }
      const { openArchive } = await import("../run/archive.ts");
      const archive = await openArchive({ data, configFile, databaseUrl });
      try {
        return await work(archive);
      } finally {
        await archive.store.close();
      }
    },
    withProgress: (work) =>
      settings.quiet
        ? work(breathing(() => {}))
        : showProgress({ output: err, messages: messages.progress, numbers }, work),
  };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
