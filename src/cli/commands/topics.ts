import { Argument } from "commander";
import { subjectName } from "../../classify/subjects.ts";
import type { TopicDescription } from "../../run/describe-topics.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { displayWidth, padEnd, padStart, truncate } from "../display-width.ts";
import { evaluateArchive } from "../print-evaluation.ts";
import type { Session } from "../session.ts";
import { oneLine } from "../terminal.ts";

/** Columns below which words that a topic is known by are not worth showing. */
const LEAST = 10;

interface Flags {
  readonly out?: string;
}

export const topics: CliCommand<Flags> = {
  name: "topics",
  define: (command, { commands: { topics: words } }) =>
    command
      .addArgument(new Argument("[action]", words.arguments.action).choices(["eval"]))
      .option("--out <file>", words.options.out),
  async run(session, [action], { out }) {
    if (action === "eval") return evaluateArchive(session, out);
    return out === undefined ? listTopics(session) : session.wrongUsage(session.messages.topics.outOnlyEval);
  },
};

function listTopics(session: Session): Promise<ExitCode> {
  const { settings, messages, print, printJson, advise, withArchive } = session;
  return withArchive("existing", async (archive) => {
    const { describeTopics } = await import("../../run/describe-topics.ts");
    const rows = await describeTopics(archive);
    if (settings.json) for (const row of rows) await printJson(row);
    else for (const line of topicLines(session, rows)) await print(line);
    if (rows.length === 0) await advise(messages.topics.none);
    const bare = rows.filter(
      ({ keywords, subjects, takesRest }) => keywords.length + subjects.length === 0 && !takesRest,
    );
    if (bare.length > 0 && !settings.json) {
      await advise(`\n${messages.topics.bare(bare.map(({ name }) => oneLine(name)).join(", "))}`);
    }
    return 0;
  });
}

/** Name, published tips, tips in the inbox, and what the topic is known by. */
function topicLines({ messages, numbers, language, terminal: { out } }: Session, rows: readonly TopicDescription[]) {
  const names = rows.map(({ name, parent }) => `${parent === null ? "" : "  "}${oneLine(name)}`);
  const name = Math.max(0, ...names.map(displayWidth));
  const waiting = rows.map(({ inbox }) => (inbox === 0 ? "" : messages.topics.inbox(numbers.count(inbox))));
  const wait = Math.max(0, ...waiting.map(displayWidth));
  return rows.map(({ tips, subjects, keywords }, place) => {
    const start = `${padEnd(names[place] ?? "", name)}  ${padStart(numbers.count(tips), 6)}`;
    const known = [...subjects.map((id) => subjectName(id, language)), ...keywords.map(oneLine)].join(", ");
    const middle = wait === 0 ? "" : `  ${padEnd(waiting[place] ?? "", wait)}`;
    const room = out.columns === null ? Number.POSITIVE_INFINITY : out.columns - displayWidth(start + middle) - 2;
    const end = known === "" || room < LEAST ? "" : `  ${out.paint("dim", truncate(known, room))}`;
    return `${start}${middle}${end}`.trimEnd();
  });
}
