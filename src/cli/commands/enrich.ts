import type { EnrichSummary } from "../../run/enrich/enrich.ts";
import type { CliCommand } from "../command.ts";
import { type LinkFlags, linkFlags } from "../link-flags.ts";
import type { Session } from "../session.ts";

interface Flags extends LinkFlags {
  readonly again?: boolean;
}

/** Problems shown one by one. */
const SHOWN_PROBLEMS = 20;

export const enrich: CliCommand<Flags> = {
  name: "enrich",
  resumes: true,
  define: (command, messages) => linkFlags(command, messages).option("--again", messages.commands.enrich.options.again),
  run: (session, _args, { since, only, limit, again = false }) =>
    session.withArchive("existing", async (archive) => {
      const { settings, env, advise } = session;
      const [{ enrich }, { openArchiveDoor }] = await Promise.all([
        import("../../run/enrich/enrich.ts"),
        import("../../run/open-door.ts"),
      ]);
      const door = openArchiveDoor({
        config: archive.config,
        data: settings.data,
        env,
        warn: (line) => void advise(line),
      });
      try {
        const summary = await session.withProgress((progress) =>
          enrich(archive, {
            since,
            only,
            limit,
            again: again ? archive.now().toISOString() : undefined,
            fetch: door.fetch,
            credentials: { github: env.GITHUB_TOKEN || null, semanticScholar: env.SEMANTIC_SCHOLAR_API_KEY || null },
            progress,
            random: Math.random,
            signal: session.untilStopped(),
          }),
        );
        if (settings.json) await session.printJson(summary);
        else await printSummary(session, summary);
        return summary.dead + summary.later > 0 ? 1 : 0;
      } finally {
        await door.close();
      }
    }),
};

async function printSummary(session: Session, summary: EnrichSummary): Promise<void> {
  const { messages, numbers, print, report, advise, self } = session;
  const { enriched, problem } = messages;
  const { planned, pages, bySource, later, dead, problems, stopped } = summary;
  for (const { where, why } of problems.slice(0, SHOWN_PROBLEMS))
    await report(problem.inFile(where, messages.elsewhere(why)));
  if (problems.length > SHOWN_PROBLEMS) await advise(problem.more(numbers.count(problems.length - SHOWN_PROBLEMS)));
  if (planned === 0) await advise(enriched.nothing);
  else await print(enriched.pages(numbers.count(pages), numbers.count(planned)));
  const sources = Object.entries(bySource).sort(([, a], [, b]) => b - a);
  if (sources.length > 0)
    await print(`  ${sources.map(([name, count]) => `${name} ${numbers.count(count)}`).join(" · ")}`);
  const before = stopped ? 0 : planned - pages - later - dead;
  if (before > 0) await advise(enriched.before(numbers.count(before), self));
  if (later > 0) await advise(enriched.later(numbers.count(later), self));
  if (dead > 0) await advise(enriched.dead(numbers.count(dead), self));
}
