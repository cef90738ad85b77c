import { setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../../run/archive.ts";
import type { CheckReport, ReportedLink } from "../../run/check/report.ts";
import { checkMarkdown, LISTS } from "../check-markdown.ts";
import type { CliCommand } from "../command.ts";
import { padEnd } from "../display-width.ts";
import { type LinkFlags, linkFlags } from "../link-flags.ts";
import type { Session } from "../session.ts";
import { oneLine } from "../terminal.ts";

interface Flags extends LinkFlags {
  readonly again?: boolean;
  readonly save?: boolean;
  readonly report?: string;
}

/** Links of a list that are shown; `--json` and `--report` have all. */
const SHOWN = 20;

export const check: CliCommand<Flags> = {
  name: "check",
  resumes: true,
  define: (command, messages) => {
    const words = messages.commands.check;
    return linkFlags(command, messages)
      .option("--again", words.options.again)
      .option("--save", words.options.save)
      .option("--report <file>", words.options.report);
  },
  run: (session, _args, flags) =>
    session.withArchive("existing", async (archive) => {
      const { settings, messages, print, printJson } = session;
      const report = await checkArchive(session, archive, flags);
      if (flags.report !== undefined) {
        const { writeFileAtomically } = await import("../../run/write-file.ts");
        await writeFileAtomically(flags.report, checkMarkdown(report, messages));
      }
      if (settings.json) await printJson(report);
      else await printReport(session, report);
      if (flags.report !== undefined && !settings.json) await print(messages.checked.written(flags.report));
      return report.newlyDead.length > 0 || report.later > 0 ? 1 : 0;
    }),
};

async function checkArchive(session: Session, archive: Archive, flags: Flags): Promise<CheckReport> {
  const { settings, env, advise, report, messages, withProgress } = session;
  const [{ checkLinks }, { reportCheck }, { openArchiveDoor }] = await Promise.all([
    import("../../run/check/check-links.ts"),
    import("../../run/check/report.ts"),
    import("../../run/open-door.ts"),
  ]);
  const { save, keysEnv } = archive.config.wayback;
  const keys = keysEnv === null ? null : env[keysEnv] || null;
  const wantsSave = save || flags.save === true;
  if (wantsSave && keysEnv !== null && keys === null) await report(messages.checked.noKeys(keysEnv));
  // Links are asked how they are now, not what they were: answers are neither kept nor taken from the cache.
  const config = { ...archive.config, network: { ...archive.config.network, cacheBytes: 0 } };
  const door = openArchiveDoor({ config, data: settings.data, env, warn: (line) => void advise(line) });
  const { since, only, limit, again } = flags;
  try {
    const run = await withProgress((progress) =>
      checkLinks(archive, {
        fetch: door.fetch,
        since,
        only,
        limit,
        again,
        save: wantsSave ? { keys } : null,
        progress,
        random: Math.random,
        pause: (milliseconds) => pause(milliseconds),
        signal: session.untilStopped(),
      }),
    );
    return await reportCheck(archive, { since, only }, run);
  } finally {
    await door.close();
  }
}

async function printReport(session: Session, report: CheckReport): Promise<void> {
  const { messages, numbers, print, advise, self } = session;
  const { checked, problem } = messages;
  for (const why of report.problems) await session.report(messages.elsewhere(oneLine(why)));
  if (report.checked === 0) await advise(checked.nothing);
  else await print(checked.looked(numbers.count(report.checked)));
  for (const [state, links] of Object.entries(report.states)) {
    if (links === 0) continue;
    await print(
      `  ${padEnd(checked.state[state as keyof typeof checked.state], 18)} ${numbers.count(links).padStart(7)}`,
    );
  }
  const told = new Set(report.newlyDead.map(({ key }) => key));
  for (const list of LISTS) {
    const links = report[list].filter(({ key }) => list !== "dead" || !told.has(key));
    if (links.length === 0) continue;
    await print(`\n${session.terminal.out.paint("bold", checked.lists[list])}`);
    for (const link of links.slice(0, SHOWN)) await printLink(session, link);
    if (links.length > SHOWN) await print(`  ${problem.more(numbers.count(links.length - SHOWN))}`);
  }
  if (report.saved > 0) await print(`\n${checked.saved(numbers.count(report.saved))}`);
  if (report.later > 0) await advise(checked.later(numbers.count(report.later)));
  if (report.moved.length > 0) await advise(`\n${checked.readdress(self)}`);
}

async function printLink({ messages, print, terminal: { out } }: Session, link: ReportedLink): Promise<void> {
  const { checked, elsewhere } = messages;
  await print(`  ${out.paint("cyan", link.tip)}  ${oneLine(link.title)}`);
  await print(`      ${oneLine(link.url)}`);
  await print(
    `      ${out.paint("dim", `${elsewhere(oneLine(link.why))} (${checked.since(link.since.slice(0, 10))})`)}`,
  );
  if (link.movedTo !== null) await print(`      ${checked.now} ${oneLine(link.movedTo)}`);
  if (link.copy !== null) await print(`      ${checked.copy}: ${link.copy}`);
}
