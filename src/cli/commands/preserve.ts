import type { Problem } from "../../model/problem.ts";
import type { PreserveSummary } from "../../run/preserve/preserve.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { type LinkFlags, linkFlags } from "../link-flags.ts";
import type { Session } from "../session.ts";

interface Flags extends LinkFlags {
  readonly again?: boolean;
  readonly prune?: boolean;
  readonly wacz?: string;
  readonly files?: readonly string[];
}

/** Problems shown one by one. */
const SHOWN_PROBLEMS = 20;

export const preserve: CliCommand<Flags> = {
  name: "preserve",
  resumes: true,
  define: (command, messages) => {
    const { options } = messages.commands.preserve;
    linkFlags(command, messages)
      .option("--again", options.again)
      .option("--prune", options.prune)
      .option("--wacz <file>", options.wacz)
      .option("--files <path...>", options.files);
  },
  run: (session, _args, flags) => {
    if (flags.prune) return pruneCopies(session);
    if (flags.wacz !== undefined) return exportCopies(session, flags.wacz);
    const { files, since, only, limit } = flags;
    if (files !== undefined) return keepFiles(session, files);
    const isNarrow = since !== undefined || only !== undefined || limit !== undefined;
    return isNarrow || !session.env.SLACK_TOKEN ? keepCopies(session, flags) : keepBoth(session, flags);
  },
};

async function keepBoth(session: Session, flags: Flags): Promise<ExitCode> {
  const copies = await keepCopies(session, flags);
  return (await keepFiles(session, [])) || copies;
}

/** Slack's own files: out of these paths, and from Slack where the surroundings hold a token. */
function keepFiles(session: Session, paths: readonly string[]): Promise<ExitCode> {
  return session.withArchive("existing", async (archive) => {
    const { settings, env, advise, messages, numbers, print, printJson } = session;
    const [{ keepSlackFiles }, { openArchiveDoor }] = await Promise.all([
      import("../../run/slack-files/keep-slack-files.ts"),
      import("../../run/open-door.ts"),
    ]);
    const warn = (line: string) => void advise(line);
    const door = openArchiveDoor({ config: archive.config, data: settings.data, env, warn, keeps: false });
    try {
      const token = env.SLACK_TOKEN?.trim() || null;
      const signal = session.untilStopped();
      const { fetch } = door;
      const summary = await session.withProgress((progress) =>
        keepSlackFiles(archive, { paths, token, fetch, progress, signal }),
      );
      if (settings.json) await printJson({ slackFiles: summary });
      else {
        await printProblems(session, summary.problems);
        await print(messages.preserved.slackFiles(numbers.count(summary.kept), numbers.count(summary.wanted)));
      }
      return summary.problems.length > 0 ? 1 : 0;
    } finally {
      await door.close();
    }
  });
}

function keepCopies(session: Session, { since, only, limit, again = false }: Flags): Promise<ExitCode> {
  return session.withArchive("existing", async (archive) => {
    const { settings, env, advise, messages } = session;
    const [{ preserve }, { openArchiveDoor }, { openBrowser }] = await Promise.all([
      import("../../run/preserve/preserve.ts"),
      import("../../run/open-door.ts"),
      import("../../run/preserve/open-browser.ts"),
    ]);
    const { config, now } = archive;
    const warn = (line: string) => void advise(line);
    const door = openArchiveDoor({ config, data: settings.data, env, warn });
    try {
      const found = config.preserve.browser ? await openBrowser(config, door, env.TIPKEEPER_CHROMIUM) : null;
      const browser = found !== null && "look" in found ? found : null;
      if (found !== null && "why" in found) {
        await advise(
          found.why === "missing" ? messages.preserved.noBrowser : messages.preserved.badBrowser(found.said),
        );
      }
      try {
        const summary = await session.withProgress((progress) =>
          preserve(archive, {
            ...{ since, only, limit, browser, progress },
            again: again ? now().toISOString() : undefined,
            fetch: door.fetch,
            random: Math.random,
            signal: session.untilStopped(),
          }),
        );
        if (settings.json) await session.printJson(summary);
        else await printSummary(session, summary);
        return summary.later + summary.dead > 0 || summary.full ? 1 : 0;
      } finally {
        await browser?.close();
      }
    } finally {
      await door.close();
    }
  });
}

async function printSummary(session: Session, summary: PreserveSummary): Promise<void> {
  const { messages, numbers, print, report, advise, self } = session;
  const { preserved } = messages;
  const { count } = numbers;
  await printProblems(session, summary.problems);
  if (summary.planned === 0) await advise(preserved.nothing);
  else await print(preserved.pages(count(summary.pages), count(summary.planned), count(summary.copies)));
  await print(preserved.space(numbers.bytes(summary.bytes)));
  if (summary.full) await report(preserved.full(self));
  if (summary.later > 0) await advise(preserved.later(count(summary.later), self));
  if (summary.dead > 0) await advise(preserved.dead(count(summary.dead), self));
}

async function printProblems(session: Session, problems: readonly Problem[]): Promise<void> {
  const { messages, numbers, report, advise } = session;
  for (const { where, why } of problems.slice(0, SHOWN_PROBLEMS)) {
    await report(messages.problem.inFile(where, messages.elsewhere(why)));
  }
  const more = problems.length - SHOWN_PROBLEMS;
  if (more > 0) await advise(messages.problem.more(numbers.count(more)));
}

function pruneCopies({ settings, withArchive, messages, numbers, print, printJson }: Session): Promise<ExitCode> {
  return withArchive("existing", async (archive) => {
    const { prune } = await import("../../run/preserve/prune.ts");
    const pruned = await prune(archive);
    if (settings.json) await printJson(pruned);
    else {
      const { count, bytes } = numbers;
      await print(messages.preserved.pruned(bytes(pruned.freed), count(pruned.copies), bytes(pruned.bytes)));
    }
    return 0;
  });
}

function exportCopies(session: Session, path: string): Promise<ExitCode> {
  const { settings, withArchive, messages, numbers, print, printJson, report } = session;
  return withArchive("existing", async (archive) => {
    const { exportWacz } = await import("../../run/preserve/export-wacz.ts");
    const done = await exportWacz(archive, path);
    for (const { where, why } of done.skipped) await report(messages.problem.inFile(where, messages.elsewhere(why)));
    if (settings.json) await printJson(done);
    else await print(messages.preserved.exported(path, numbers.count(done.pages), numbers.bytes(done.bytes)));
    return done.skipped.length > 0 ? 1 : 0;
  });
}
