import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import type { ExitCode } from "./command.ts";
import { chooseLanguage } from "./language.ts";
import { messagesIn } from "./messages/messages.ts";
import { buildProgram } from "./program.ts";
import { openSession } from "./session.ts";
import { problemLine, type Terminal } from "./terminal.ts";
import { type WordedError, wordError } from "./word-error.ts";
import { wordUsage } from "./word-usage.ts";

/** What the command line takes from its process. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** How the user starts this program. */
  readonly self: string;
  /** Called when a command starts that goes on at the next run, with what to say when it is stopped. */
  readonly onResumable: (words: string) => void;
  /** Called when a command starts that finishes what is under way when it is stopped, with what to say then. */
  readonly onStoppable: (words: string) => AbortSignal;
}

/** Parses the arguments, runs the command, words what goes wrong. Never throws, never exits. */
export async function runCli({ argv, env, terminal, self, onResumable, onStoppable }: Surroundings): Promise<ExitCode> {
  const language = chooseLanguage(argv, env);
  const messages = messagesIn(language);
  const { err } = terminal;
  let exit: ExitCode = 0;
  let debug = argv.includes("--debug");
  const program = buildProgram(
    messages,
    terminal,
    { self, version: packageVersion() },
    async (command, args, flags, globals) => {
      debug = globals.debug === true;
      if (command.resumes) onResumable(messages.interrupted);
      const settings = {
        data: globals.data ?? "./tipkeeper-data",
        configFile: globals.config ?? "./tipkeeper.yaml",
        configNamed: globals.config !== undefined,
        databaseUrl: env.DATABASE_URL || undefined,
        json: globals.json === true,
        quiet: globals.quiet === true,
      };
      const untilStopped = () => onStoppable(messages.stopping);
      const session = openSession({ settings, language, messages, terminal, env, self, untilStopped });
      exit = await command.run(session, args, flags);
    },
  );
  try {
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    const usage = error instanceof CommanderError ? wordUsage(error, messages) : undefined;
    if (usage === null) return (error as CommanderError).exitCode === 0 ? 0 : 2;
    const worded: WordedError = usage === undefined ? wordError(error, messages) : { lines: [usage], exit: 2 };
    for (const line of worded.lines) await err.write(problemLine(err, messages.problem.sign, line));
    for (const line of worded.list ?? []) await err.write(`${line}\n`);
    if (debug && error instanceof Error) await err.write(`${error.stack}\n`);
    return worded.exit;
  }
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}
