import type { ImportSummary } from "../../run/import.ts";
import type { CliCommand } from "../command.ts";
import { displayWidth, padEnd, padStart } from "../display-width.ts";
import type { Session } from "../session.ts";

/** Problems shown one by one; a damaged export can have thousands. */
const SHOWN_PROBLEMS = 20;

export const importCommand: CliCommand<{ readonly as?: string }> = {
  name: "import",
  resumes: true,
  define: (command, { commands: { import: words } }) =>
    command.argument("<path...>", words.arguments.path).option("--as <kind>", words.options.as),
  run: (session, paths, { as }) =>
    session.withArchive("any", async (archive) => {
      const { importPaths } = await import("../../run/import.ts");
      const summary = await session.withProgress((progress) => importPaths(archive, paths, { as, progress }));
      await reportSkipped(session, summary);
      if (session.settings.json) await session.printJson(summary);
      else {
        const { tips } = await archive.store.counts();
        const post = (await archive.store.documents()).find(({ kind }) => kind === "markdown")?.name;
        await printSummary(session, summary, tips);
        await adviseNext(session, tips, post);
      }
      return summary.skipped.length > 0 ? 1 : 0;
    }),
};

async function reportSkipped(
  { report, advise, messages, numbers }: Session,
  { skipped }: ImportSummary,
): Promise<void> {
  for (const { where, why } of skipped.slice(0, SHOWN_PROBLEMS)) {
    await report(messages.problem.inFile(where, messages.elsewhere(why)));
  }
  const more = skipped.length - SHOWN_PROBLEMS;
  if (more > 0) await advise(messages.problem.more(numbers.count(more)));
}

type Row = readonly [label: string, value: number, note: string];

async function printSummary(
  { messages: { imported }, numbers: { count }, print, terminal: { out } }: Session,
  summary: ImportSummary,
  tips: { readonly published: number; readonly inbox: number },
): Promise<void> {
  const fromSlack: readonly Row[] = [
    [imported.messages, summary.messages, imported.messagesOf(count(summary.newMessages))],
    [
      imported.shares,
      summary.shares,
      imported.sharesOf(count(summary.shares - summary.repeats), count(summary.repeats)),
    ],
    [imported.chatter, summary.chatter, imported.chatterOf],
  ];
  const rows: readonly Row[] = [
    ...(summary.messages + summary.shares > 0 ? fromSlack : []),
    [imported.tips, summary.tips, imported.tipsOf(count(tips.published), count(tips.inbox))],
    ...(summary.skipped.length > 0
      ? [[imported.skipped, summary.skipped.length, imported.skippedOf] satisfies Row]
      : []),
  ];
  const labels = Math.max(...rows.map(([label]) => displayWidth(label)));
  const values = Math.max(...rows.map(([, value]) => count(value).length));
  for (const [label, value, note] of rows) {
    await print(
      `${padEnd(label, labels)}  ${out.paint("bold", padStart(count(value), values))}  ${out.paint("dim", note)}`,
    );
  }
}

async function adviseNext(
  { messages: { imported }, numbers, advise, self }: Session,
  { published, inbox }: { readonly published: number; readonly inbox: number },
  post: string | undefined,
): Promise<void> {
  if (published + inbox > 0) await advise("");
  if (inbox > 0) await advise(imported.inbox(numbers.count(inbox), self));
  if (published > 0) await advise(post === undefined ? imported.publish(self) : imported.publishInto(self, post));
}
