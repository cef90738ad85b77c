import { Option } from "commander";
import { JOB_KINDS, JOB_STATES, type JobKind, type JobState } from "../../model/job.ts";
import type { CliCommand } from "../command.ts";
import { padEnd } from "../display-width.ts";
import { oneLine } from "../terminal.ts";

interface Flags {
  readonly kind?: JobKind;
  readonly state?: JobState;
  readonly retry?: boolean;
}

export const jobs: CliCommand<Flags> = {
  name: "jobs",
  define: (command, { commands: { jobs: words } }) =>
    command
      .addOption(new Option("--kind <kind>", words.options.kind).choices(JOB_KINDS))
      .addOption(new Option("--state <state>", words.options.state).choices(JOB_STATES))
      .option("--retry", words.options.retry),
  run: (session, _args, { kind, state, retry = false }) =>
    session.withArchive("existing", async (archive) => {
      const { settings, messages, numbers, print, printJson, advise, terminal } = session;
      const { countJobs, listJobs, retryJobs } = await import("../../run/jobs/list-jobs.ts");
      if (retry) {
        const again = await retryJobs(archive, kind);
        if (settings.json) await printJson({ again });
        else await print(messages.jobs.again(numbers.count(again)));
        return 0;
      }
      if (settings.json) {
        for await (const job of listJobs(archive, { kind, state })) await printJson(job);
        return 0;
      }
      const counts = await countJobs(archive, { kind, state });
      if (counts.length === 0) await advise(messages.jobs.none);
      for (const each of counts) {
        const words = `${padEnd(messages.jobs.kind[each.kind], 12)}  ${padEnd(messages.jobs.state[each.state], 10)}`;
        await print(`${words}  ${numbers.count(each.jobs).padStart(9)}`);
      }
      for await (const { url, attempts, problem } of listJobs(archive, { kind, state: state ?? "dead" })) {
        await print(`\n${oneLine(url)}`);
        const tried = messages.jobs.attempts(numbers.count(attempts));
        const why = problem === null ? tried : `${tried}: ${messages.elsewhere(oneLine(problem))}`;
        await print(`    ${terminal.out.paint("dim", why)}`);
      }
      const given = counts.filter(({ state }) => state === "dead").reduce((sum, { jobs }) => sum + jobs, 0);
      if (given > 0) await advise(`\n${messages.jobs.given(numbers.count(given))}`);
      return 0;
    }),
};
