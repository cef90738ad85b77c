import { InvalidArgumentError } from "commander";
import type { Archive } from "../../run/archive.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { inputLines } from "../input-lines.ts";
import type { Session } from "../session.ts";
import { oneLine } from "../terminal.ts";

/** Hits shown unless asked otherwise. */
const LIMIT = 10;

interface Flags {
  readonly limit?: number;
  readonly batch?: boolean;
}

export const search: CliCommand<Flags> = {
  name: "search",
  define: (command, { commands: { search: words }, usage }) =>
    command
      .argument("[words...]", words.arguments.words)
      .option("--limit <number>", words.options.limit, (text) => wholeNumber(text, usage.wholeNumber))
      .option("--batch", words.options.batch),
  async run(session, words, { limit = LIMIT, batch = false }) {
    const { withArchive, wrongUsage, messages } = session;
    if (batch) return withArchive("existing", (archive) => searchMany(session, archive, limit));
    if (words.length === 0) return wrongUsage(messages.usage.missingArgument("words"));
    return withArchive("existing", (archive) => searchOnce(session, archive, words.join(" "), limit));
  },
};

async function searchOnce(session: Session, archive: Archive, query: string, limit: number): Promise<ExitCode> {
  const { settings, messages, print, printJson, advise, terminal } = session;
  const { search } = await import("../../run/search.ts");
  const hits = await search(archive, query, limit);
  for (const hit of hits) {
    if (settings.json) {
      await printJson(hit);
      continue;
    }
    const topic = hit.topic === null ? "" : `  ${terminal.out.paint("dim", oneLine(hit.topic))}`;
    await print(`${terminal.out.paint("cyan", hit.id)}  ${terminal.out.paint("bold", oneLine(hit.title))}${topic}`);
    if (hit.excerpt !== "") await print(`${" ".repeat(12)}${oneLine(hit.excerpt)}`);
  }
  if (hits.length === 0) await advise(messages.search.none);
  return 0;
}

async function searchMany(session: Session, archive: Archive, limit: number): Promise<ExitCode> {
  const { search } = await import("../../run/search.ts");
  for await (const { text } of inputLines(session)) {
    const query = text.trim();
    if (query === "") continue;
    const start = performance.now();
    const hits = await search(archive, query, limit);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    await session.printJson({ query, ms, hits });
  }
  return 0;
}

function wholeNumber(text: string, expected: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError(expected);
  return number;
}
