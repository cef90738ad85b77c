import type { Expectation } from "../../run/config-error.ts";
import type { ProgressStep } from "../../run/progress.ts";
import { enCommands } from "./en-commands.ts";

function count(number: string, one: string, many = `${one}s`): string {
  return `${number} ${number === "1" ? one : many}`;
}

/** Every text of the command line in English. Numbers come in as people read them (`1,382`). */
export const en = {
  commands: enCommands,

  help: {
    program: "Keeps every tip that a Slack community shares, and publishes an archive that people can search.",
    usage: "Usage:",
    options: "Options:",
    globalOptions: "Options of every command:",
    arguments: "Arguments:",
    commands: "Commands:",
    examples: "Examples:",
    help: "show help",
    helpCommand: "show the help of a command",
    version: "show the version",
    data: "folder of the archive (default: ./tipkeeper-data; DATABASE_URL names a PostgreSQL instead)",
    config: "settings (default: ./tipkeeper.yaml)",
    json: "print JSON",
    quiet: "print results and problems only",
    lang: "language of the terminal: ko or en (default: from LC_ALL, LC_MESSAGES, LANG)",
    debug: "show stack traces of errors",
    start: { demo: "what comes out, on a sample", import: "your own Slack export", help: "examples of a command" },
  },

  usage: {
    unknownCommand: (name: string) => `\`${name}\` is no command; \`--help\` lists the commands`,
    unknownOption: (name: string) => `\`${name}\` is no option here; \`--help\` lists the options`,
    suggestion: (name: string) => `did you mean ${name}?`,
    missingArgument: (name: string) => `something is missing: ${name}; \`--help\` shows examples`,
    missingOption: (name: string) => `this option is needed: ${name}`,
    missingValue: (name: string) => `${name} needs a value`,
    excessArguments: "too many arguments; put quotes around words that belong together",
    badValue: (option: string, value: string, expected: string) => `${option}: expected ${expected}, found "${value}"`,
    wholeNumber: "a whole number above 0",
    noArchive: (place: string, self: string) =>
      `there is no archive in ${place} yet; \`${self} import PATH…\` makes one, --data names another`,
    noConfig: (file: string) => `${file} is not there; \`tipkeeper init --config ${file}\` writes it`,
  },

  problem: {
    sign: "problem",
    more: (number: string) => `… and ${number} more; --json lists all`,
    unexpected: (message: string) => `this should not have happened: ${message}`,
    debugHint: "run again with --debug to see where, and please report it",
    inFile: (where: string, why: string) => `${where}: ${why}`,
    configExpected: (expected: string, found: string) => `expected ${expected}, found ${found}`,
    line: (number: string, why: string) => `line ${number}: ${why}`,
    notJson: "is no JSON",
    refused: (what: string) => `${what}: permission denied`,
    noDatabase: (why: string) => `the database cannot be reached: ${why}; \`doctor\` says more`,
    notFound: (what: string) => `${what}: there is no such file or folder`,
    diskFull: "the disk is full; nothing is lost, the next run goes on",
    exists: (file: string) => `${file} is there already; --force writes over it`,
    notDemo: (folder: string) => `${folder} was not made by the demo and is left alone; name another folder with --out`,
  },
  /** Problems that other parts word; in English already. */
  elsewhere: (problem: string): string => problem,
  /** English says what the code says. */
  expectation: (expectation: Expectation): string => expectation,

  interrupted: "stopped. What is done is kept: run the same command again, and it goes on from there.",
  waiting: "reading from standard input; Ctrl-D ends",

  progress: {
    task: {
      read: "reading",
      assemble: "assembling tips",
      publish: "publishing",
      backup: "backing up",
      restore: "restoring",
      rebuild: "rebuilding",
      ask: "asking",
      evaluate: "evaluating",
    } satisfies Record<ProgressStep["task"], string>,
    of: (done: string, total: string) => `${done} of ${total}`,
    rate: (number: string) => `${number}/s`,
  },

  state: { chatter: "chatter", inbox: "inbox", published: "published", hidden: "hidden" },

  init: { written: (file: string) => `wrote ${file}` },
  imported: {
    messages: "messages",
    messagesOf: (fresh: string) => `${fresh} new`,
    shares: "shared links",
    sharesOf: (links: string, repeats: string) => `${count(links, "page")}; ${count(repeats, "repeat")} merged`,
    tips: "tips",
    tipsOf: (published: string, inbox: string) => `${published} published, ${inbox} in the inbox`,
    chatter: "chatter",
    chatterOf: "kept, not shown",
    skipped: "passed over",
    skippedOf: "see above",
    inbox: (number: string, self: string) => `The inbox holds ${number}: \`${self} tips --state inbox\``,
    publish: (self: string) => `To publish: \`${self} publish --to markdown --out tips.md\``,
    publishInto: (self: string, file: string) =>
      `To publish into your own file: \`${self} publish --to jekyll --out ${file}\``,
  },
  tips: {
    none: "no tips here",
    noTopic: "without a topic",
    decide: (self: string) => `To decide: \`${self} decide ID --topic TOPIC --publish\`, or \`--hide\``,
  },
  topics: { none: "no topics yet" },
  shares: { none: "no links yet" },
  decided: { published: "published", gone: "no tip any more" },
  search: { none: "nothing found" },
  published: {
    written: (path: string, tips: string) => `wrote ${path}: ${count(tips, "tip")}`,
    unchanged: (path: string, tips: string) => `${path} says so already: ${count(tips, "tip")}`,
    changes: (added: string, changed: string, removed: string) =>
      `${added} added, ${changed} changed, ${removed} removed`,
    files: (total: string, added: string, changed: string, removed: string) =>
      `${count(total, "file")}: ${added} added, ${changed} changed, ${removed} removed`,
  },
  serving: {
    at: (url: string) => `The archive is at ${url}`,
    stop: "Only this machine can see it. Ctrl-C stops it.",
    taken: (port: string) => `port ${port} is taken by another program; name another with --port`,
    refused: (port: string) => `port ${port} may not be used without further rights; name one above 1023 with --port`,
    port: "a number from 0 to 65535",
  },
  backedUp: (file: string, facts: string, size: string) => `wrote ${file}: ${count(facts, "fact")}, ${size}`,
  restored: (file: string, facts: string) => `read ${file}: ${count(facts, "fact")}`,
  rebuilt: (tips: string, inbox: string) => `rebuilt: ${count(tips, "published tip")}, ${inbox} in the inbox`,
  doctor: { fine: "everything is in order" },

  demo: {
    intro: "A study group's Slack export, and the post in which they kept tips by hand until now:",
    post: "their post",
    postHolds: (tips: string) => count(tips, "tip"),
    export: "their Slack",
    exportHolds: (messages: string, shares: string) => `${count(messages, "message")} with ${count(shares, "link")}`,
    found: "What Tipkeeper made of it:",
    tips: (published: string, fresh: string) =>
      `${count(published, "published tip")}, ${fresh} of them not in the post before`,
    inbox: (number: string) => `${number} in the inbox, because the machine was not sure`,
    repeats: (number: string) => `${count(number, "repeat")} merged into the tip that they repeat`,
    chatter: (number: string) => `${count(number, "link")} of chatter kept, but not shown`,
    where: "Where it lies:",
    thePost: "the post: only lines added",
    plain: "a plain list",
    data: "tips as data",
    archive: "the archive",
    next: "What to do next:",
    tryInbox: "decide what waits in the inbox",
    trySearch: "search, in Korean or English",
    tryOwn: "the same with your own export",
  },
};

/** The texts of the command line: a text missing in one language is a type error. */
export type Messages = typeof en;
