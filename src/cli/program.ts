import { type Argument, Command, type Help, Option } from "commander";
import type { CliCommand } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { displayWidth } from "./display-width.ts";
import type { Messages } from "./messages/messages.ts";
import type { Terminal } from "./terminal.ts";

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
export function buildProgram(
  messages: Messages,
  { out, err }: Terminal,
  { self, version }: { readonly self: string; readonly version: string },
  call: Call,
): Command {
  const { help } = messages;
  const program = new Command("tipkeeper")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void out.write(text),
      writeErr: (text) => void err.write(text),
      getOutHelpWidth: () => out.columns ?? 80,
      getErrHelpWidth: () => err.columns ?? 80,
      outputError: () => {},
    })
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
    .addOption(new Option("--lang <language>", help.lang).choices(["ko", "en"]))
    .option("--debug", help.debug)
    .addHelpText("after", examplesText(firstSteps(messages, self), messages));
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

function firstSteps({ help }: Messages, self: string): Readonly<Record<string, string>> {
  const { demo, import: own, help: examples } = help.start;
  return { [`${self} demo`]: demo, [`${self} import export.zip`]: own, [`${self} import --help`]: examples };
}

function argumentUsage(argument: Argument): string {
  const word = `${argument.name().toUpperCase()}${argument.variadic ? "…" : ""}`;
  return argument.required ? word : `[${word}]`;
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
