import type { JobKind, JobState } from "../../model/job.ts";
import type { LinkState } from "../../model/link-health.ts";
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
  /** Why a tip is filed where it is; in English already. */
  reason: (reason: string): string => reason,
  /** English says what the code says. */
  expectation: (expectation: Expectation): string => expectation,

  interrupted: "stopped. What is done is kept: run the same command again, and it goes on from there.",
  stopping: "finishing what is under way. Ctrl-C again ends at once; nothing is lost either way.",
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
      enrich: "asking pages",
      check: "checking links",
      preserve: "preserving",
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
  topics: {
    none: "no topics yet",
    inbox: (number: string) => `${number} in the inbox`,
    bare: (names: string) =>
      `Tipkeeper knows no words for these: ${names}. Give them keywords under \`topics\` in tipkeeper.yaml, or file tips there.`,
    outOnlyEval: "--out goes with `topics eval`",
  },
  evaluation: {
    title: "How well tips are filed",
    nothing: "there is nothing to measure yet: no tip was filed by a curator",
    few: "With so few tips the figures prove little.",
    onlySvg: (file: string) => `${file}: the picture is an SVG; name a file that ends with .svg`,
    written: (file: string) => `wrote ${file}`,
    tips: (tips: string) => `${count(tips, "tip")} of yours, each filed without having been seen`,
    tipsHeld: (tips: string, held: string) =>
      `${count(tips, "tip")} of yours, ${held} at a time filed without having been seen`,
    accuracy: "right",
    macroF1: "macro-F1",
    top3: "among the first three",
    sure: (at: string) => `sure (${at} and more)`,
    sureOf: (share: string, precision: string) => `${share} of them, ${precision} of those right`,
    confusion: "Confusion",
    rows: "rows: where you filed them",
    columns: "columns: where Tipkeeper would",
    tooWide: "The whole table is wider than this screen: `topics eval --out FILE.svg` draws it.",
    calibration: "Calibration",
    said: "said",
    bin: (right: string, tips: string) => `${right} right of ${tips}`,
    saidAxis: "Tipkeeper said",
    rightAxis: "was right",
    point: (said: string, right: string, tips: string) => `${said} said, ${right} right, ${count(tips, "tip")}`,
    differences: "Where Tipkeeper differs, surest first (now and then it is the tip that is in the wrong place)",
    differs: (held: string, said: string) => `${held} → ${said}`,
  },
  classified: { modelNeedsInbox: "--model goes with --inbox: only tips that wait are worth asking for" },
  asking: {
    about: (model: string, tips: string) => `${model}: ${count(tips, "tip")} of the inbox to ask about`,
    known: (tips: string) => `  ${tips} more answered before, not asked again`,
    withheld: (tips: string) => `  ${tips} more from private channels only, not sent`,
    takes: (requests: string, input: string, output: string) =>
      `  ${count(requests, "request")}, about ${input} tokens in and ${output} out`,
    costs: (money: string) => `  about ${money} at the price in tipkeeper.yaml`,
    agree: (command: string) => `Nothing is asked yet. To ask: \`${command}\``,
    answered: (answered: string, unanswered: string) =>
      `${answered} answered, ${unanswered} not (there the built-in classifier stands)`,
  },
  shares: { none: "no links yet" },
  decided: { published: "published", gone: "no tip any more" },
  search: {
    none: "nothing found",
    didYouMean: (query: string) => `did you mean: ${query}`,
  },
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
  checked: {
    nothing: "no link is due; --again looks at all of them",
    looked: (number: string) => `${count(number, "link")} looked at`,
    later: (number: string) => `${number} could not be looked at yet; the next run does it`,
    state: {
      alive: "alive",
      moved: "moved",
      failing: "failing",
      dead: "dead",
      closed: "closed",
      unsure: "not sure",
      unchecked: "never looked at",
    } satisfies Record<LinkState | "unchecked", string>,
    title: "Link check",
    lists: {
      newlyDead: "Died since the last report",
      dead: "Dead",
      failing: "Failing: dead, should they fail on three days",
      moved: "Moved for good",
      drifted: "Says something else than at first",
    },
    now: "now at",
    copy: "copy",
    since: (day: string) => `since ${day}`,
    readdress: (self: string) => `To show a new address: \`${self} decide ID --readdress ADDRESS\``,
    saved: (number: string) => `${count(number, "page")} given to the Wayback Machine`,
    noKeys: (name: string) => `the environment has no ${name}, which tipkeeper.yaml names for archive.org`,
    written: (file: string) => `wrote ${file}`,
  },
  enriched: {
    nothing: "nothing to ask: every page was asked for already",
    pages: (pages: string, planned: string) => `${count(pages, "page")} read of ${count(planned, "link")} to ask about`,
    later: (number: string, self: string) => `${number} could not be asked yet: run \`${self} enrich\` again later`,
    dead: (number: string, self: string) => `${number} given up; \`${self} jobs --kind enrich\` says why`,
    before: (number: string, self: string) =>
      `${number} given up before and not asked again; \`${self} enrich --again\` asks all`,
  },
  jobs: {
    none: "no jobs",
    given: (number: string) => `${number} given up; \`jobs --retry\` tries them again`,
    state: { waiting: "waiting", running: "under way", dead: "given up" } satisfies Record<JobState, string>,
    kind: { enrich: "enrich", check: "check", preserve: "preserve" } satisfies Record<JobKind, string>,
    attempts: (number: string) => count(number, "attempt"),
    again: (number: string) => `${count(number, "job")} will be tried again at the next run`,
  },
  linkFlags: {
    since: "only tips shared on this day or later: 2021-10-05",
    only: "only these: a tip's id, a host, or the beginning of an address",
    limit: "most links of this run",
    day: "a day such as 2021-10-05",
  },
  preserved: {
    nothing: "nothing to copy: every page has a copy, or was given up",
    pages: (pages: string, planned: string, copies: string) =>
      `${count(pages, "page")} of ${planned} copied (${count(copies, "file")})`,
    space: (size: string) => `all copies take ${size}`,
    full: (self: string) =>
      `the copies have reached preserve.bytes of tipkeeper.yaml: raise it, or make room with \`${self} preserve --prune\``,
    later: (number: string, self: string) => `${number} could not be copied yet: run \`${self} preserve\` again later`,
    dead: (number: string, self: string) => `${number} given up; \`${self} jobs --kind preserve\` says why`,
    noBrowser: "No Chromium is installed: pages are copied as they are answered and as they read, without screenshots.",
    slackFiles: (kept: string, wanted: string) => `${kept} of ${count(wanted, "Slack file")} kept`,
    badBrowser: (said: string) =>
      `Chromium does not start (${said}): pages are copied without it. As root it runs without its sandbox; else the system must allow user namespaces.`,
    pruned: (freed: string, copies: string, left: string) =>
      `${freed} freed, ${count(copies, "copy", "copies")} removed, ${left} left`,
    exported: (path: string, pages: string, size: string) => `wrote ${path}: ${count(pages, "page")}, ${size}`,
  },
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
