import type { DecideOutcome, DecideRequest } from "../../run/decide.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { inputRows } from "../input-lines.ts";
import type { Session } from "../session.ts";
import { oneLine } from "../terminal.ts";

type Flags = Omit<DecideRequest, "id">;

export const decide: CliCommand<Flags> = {
  name: "decide",
  define: (command, { commands: { decide: words } }) =>
    command
      .argument("[id]", words.arguments.id)
      .option("--topic <topic>", words.options.topic)
      .option("--title <title>", words.options.title)
      .option("--note <text>", words.options.note)
      .option("--publish", words.options.publish)
      .option("--hide", words.options.hide)
      .option("--pin", words.options.pin)
      .option("--merge <id>", words.options.merge)
      .option("--split <address>", words.options.split)
      .option("--readdress <address>", words.options.readdress)
      .option("--link <address>", words.options.link)
      .option("--undo", words.options.undo)
      .option("--by <name>", words.options.by),
  run: (session, [id], flags) => (id === undefined ? decideMany(session) : decideOne(session, { ...flags, id })),
};

function decideOne(session: Session, request: DecideRequest): Promise<ExitCode> {
  return session.withArchive("existing", async (archive) => {
    const { decide } = await import("../../run/decide.ts");
    return printOutcomes(session, await decide(archive, [request]));
  });
}

function decideMany(session: Session): Promise<ExitCode> {
  return session.withArchive("existing", async (archive) => {
    const { decide } = await import("../../run/decide.ts");
    const { readDecideRequest } = await import("../read-decide-request.ts");
    let bad = 0;
    const countBad = () => {
      bad += 1;
    };
    const exit = await printOutcomes(session, await decide(archive, inputRows(session, readDecideRequest, countBad)));
    return bad > 0 ? 1 : exit;
  });
}

async function printOutcomes(session: Session, outcomes: readonly DecideOutcome[]): Promise<ExitCode> {
  const { settings, messages, print, printJson, report } = session;
  for (const outcome of outcomes) {
    if (settings.json) await printJson(outcome);
    if (!outcome.ok) await report(messages.problem.inFile(outcome.id, messages.elsewhere(outcome.why)));
    else if (!settings.json) await print(wordTip(session, outcome));
  }
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

function wordTip({ messages, terminal: { out } }: Session, { id, tip }: Extract<DecideOutcome, { ok: true }>): string {
  if (tip === null) return `${out.paint("cyan", id)}  ${messages.decided.gone}`;
  const place = `${messages.state[tip.state]}, ${oneLine(tip.topic ?? messages.tips.noTopic)}`;
  return `${out.paint("cyan", tip.id)}  ${oneLine(tip.title)}  ${out.paint("dim", `(${place})`)}`;
}
