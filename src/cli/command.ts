import type { Command } from "commander";
import type { Messages } from "./messages/messages.ts";
import type { Session } from "./session.ts";

/** 0: done. 1: some of it failed, the report says what, the rest is done. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

export type CommandName = keyof Messages["commands"];

/**
 * One command. `define` declares arguments and options only; `run` loads what it needs, so that `--help` answers at once.
 *
 * @typeParam Flags the options' values as commander gives them
 */
export interface CliCommand<Flags = never> {
  readonly name: CommandName;
  /** True when being stopped half-way is worth a word: the next run goes on. */
  readonly resumes?: boolean;
  readonly define?: (command: Command, messages: Messages) => void;
  readonly run: (session: Session, args: readonly string[], flags: Flags) => Promise<ExitCode>;
}
