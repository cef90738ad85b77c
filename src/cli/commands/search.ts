import { InvalidArgumentError } from "commander";
import type { Archive } from "../../run/archive.ts";
import type { MarkedHit } from "../../run/search.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { inputLines } from "../input-lines.ts";
import type { Session } from "../session.ts";
import { type Output, oneLine } from "../terminal.ts";

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
  const { plainHit, searchTips } = await import("../../run/search.ts");
  const { hits, didYouMean } = await searchTips(archive, query, limit);
  if (didYouMean !== null) await advise(messages.search.didYouMean(oneLine(didYouMean)));
  for (const hit of hits) {
    if (settings.json) await printJson(plainHit(hit));
    else await print(shown(hit, terminal.out));
  }
  if (hits.length === 0) await advise(messages.search.none);
  return 0;
}

/** A hit for people: what was looked for stands out in the title and in the words around it. */
function shown({ id, title, topic, excerpt, titleMarks, excerptMarks }: MarkedHit, { paint }: Output): string {
  const topicName = topic === null ? "" : `  ${paint("dim", oneLine(topic))}`;
  const heading = `${paint("cyan", id)}  ${paint("bold", highlighted(title, titleMarks, paint))}${topicName}`;
  return excerpt === "" ? heading : `${heading}\n${" ".repeat(12)}${highlighted(excerpt, excerptMarks, paint)}`;
}

function highlighted(text: string, marks: MarkedHit["titleMarks"], paint: Output["paint"]): string {
  let line = "";
  let done = 0;
  for (const { start, end } of marks) {
    line += clean(text.slice(done, start)) + paint("yellow", clean(text.slice(start, end)));
    done = end;
  }
  return (line + clean(text.slice(done))).trim();
}

/** `oneLine` trims: between two marks the spaces count. */
function clean(text: string): string {
  return text === "" ? "" : oneLine(`|${text}|`).slice(1, -1);
}

async function searchMany(session: Session, archive: Archive, limit: number): Promise<ExitCode> {
  const { plainHit, searchTips } = await import("../../run/search.ts");
  for await (const { text } of inputLines(session)) {
    const query = text.trim();
    if (query === "") continue;
    const start = performance.now();
    const { hits } = await searchTips(archive, query, limit);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    await session.printJson({ query, ms, hits: hits.map(plainHit) });
  }
  return 0;
}

function wholeNumber(text: string, expected: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError(expected);
  return number;
}
