import { Command, type Help } from "commander";
import type { CliCommand } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { displayWidth } from "./display-width.ts";
import type { Messages } from "./messages/messages.ts";

/** The options of every command, as commander gives them. */
export interface GlobalFlags {
  readonly data?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly debug?: boolean;
}

/** What to do when a command is called for. */
export type Call = (command: CliCommand, args: readonly string[], flags: never, globals: GlobalFlags) => Promise<void>;

/** The whole command line in one language. Errors of usage are thrown as `CommanderError`, never printed. */
export function buildProgram(messages: Messages, self: string, version: string, call: Call): Command {
  const { help } = messages;
  const program = new Command("tipkeeper")
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp(helpIn(messages))
    .description(help.program)
    .usage("COMMAND [options]")
    .version(version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand("help [command]", help.helpCommand)
    .option("--data <dir>", help.data)
    .option("--config <file>", help.config)
    .option("--json", help.json)
    .option("--quiet", help.quiet)
    .option("--lang <language>", help.lang)
    .option("--debug", help.debug)
    .addHelpText("after", `\n${help.start(self)}`);
  for (const command of COMMANDS) addCommand(program, command, messages, call);
  return program;
}

function addCommand(program: Command, command: CliCommand, messages: Messages, call: Call): void {
  const words: { summary: string; description?: string; examples: Readonly<Record<string, string>> } =
    messages.commands[command.name];
  const own = program
    .command(command.name)
    .summary(words.summary)
    .description(words.description ?? words.summary)
    .addHelpText("after", examplesText(words.examples, messages));
  command.define?.(own, messages);
  own.usage([...own.registeredArguments.map(argumentUsage), "[options]"].join(" "));
  own.action(() => call(command, own.args, own.opts<never>(), program.opts<GlobalFlags>()));
}

function argumentUsage({
  name,
  required,
  variadic,
}: {
  name: () => string;
  required: boolean;
  variadic: boolean;
}): string {
  const word = `${name().toUpperCase()}${variadic ? "…" : ""}`;
  return required ? word : `[${word}]`;
}

function examplesText(examples: Readonly<Record<string, string>>, { help }: Messages): string {
  const lines = Object.entries(examples).map(([command, what]) => `  ${command}\n      ${what}`);
  return `\n${help.examples}\n${lines.join("\n")}`;
}

/** Commander's help with our words, and columns counted as a terminal shows them. */
function helpIn({ help }: Messages): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Options:": help.options,
    "Global Options:": help.globalOptions,
    "Arguments:": help.arguments,
    "Commands:": help.commands,
  };
  return {
    showGlobalOptions: true,
    displayWidth,
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) => command.name(),
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
  };
}
