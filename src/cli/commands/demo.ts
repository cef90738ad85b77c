import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../../run/archive.ts";
import type { ImportSummary } from "../../run/import.ts";
import type { Progress } from "../../run/progress.ts";
import type { Published } from "../../run/publish.ts";
import { barChart } from "../bar-chart.ts";
import type { CliCommand } from "../command.ts";
import { displayWidth, padEnd } from "../display-width.ts";
import { SAMPLE } from "../sample.ts";
import type { Session } from "../session.ts";
import { oneLine } from "../terminal.ts";

const POST = "2021-09-01-tips.md";
/** Names a folder as the demo's own, which the next demo may make anew. */
const MARK = ".tipkeeper-demo";
/** Columns of the longest bar. */
const BAR = 32;

export const demo: CliCommand<{ readonly out?: string }> = {
  name: "demo",
  define: (command, { commands: { demo: words } }) => command.option("--out <dir>", words.options.out),
  async run(session, _args, { out = "tipkeeper-demo" }) {
    if (!(await prepare(out, session.language))) return session.wrongUsage(session.messages.problem.notDemo(out));
    const places = placesIn(out);
    const { openArchive } = await import("../../run/archive.ts");
    const archive = await openArchive({ data: places.data, configFile: places.config });
    try {
      const found = await session.withProgress((progress) => runFlow(archive, places, progress));
      if (session.settings.json) await session.printJson({ ...places, ...found });
      else await tell(session, archive, places, found);
    } finally {
      await archive.store.close();
    }
    return 0;
  },
};

interface Places {
  readonly data: string;
  readonly config: string;
  readonly post: string;
  readonly list: string;
  readonly rows: string;
}

function placesIn(out: string): Places {
  return {
    data: join(out, "tipkeeper-data"),
    config: join(out, "tipkeeper.yaml"),
    post: join(out, "_posts", POST),
    list: join(out, "tips.md"),
    rows: join(out, "tips.jsonl"),
  };
}

/** An empty folder with the sample's post; false when the folder holds what the demo did not make. */
async function prepare(out: string, language: "ko" | "en"): Promise<boolean> {
  await mkdir(out, { recursive: true });
  const present = await readdir(out);
  if (present.length > 0 && !present.includes(MARK)) return false;
  for (const name of ["tipkeeper-data", "tipkeeper.yaml", "_posts", "tips.md", "tips.jsonl"]) {
    await rm(join(out, name), { recursive: true, force: true });
  }
  const { configTemplate } = await import("../../run/config-template.ts");
  await writeFile(join(out, MARK), "");
  await writeFile(join(out, "tipkeeper.yaml"), configTemplate(language));
  await mkdir(join(out, "_posts"));
  await copyFile(join(SAMPLE, "_posts", POST), join(out, "_posts", POST));
  return true;
}

interface Found {
  readonly post: ImportSummary;
  readonly export: ImportSummary;
  readonly published: Published;
}

async function runFlow(archive: Archive, places: Places, progress: Progress): Promise<Found> {
  const { importPaths } = await import("../../run/import.ts");
  const { publish } = await import("../../run/publish.ts");
  const post = await importPaths(archive, [places.post], { progress });
  const whole = await importPaths(archive, [join(SAMPLE, "export")], { progress });
  const published = await publish(archive, { to: "jekyll", out: places.post, progress });
  await publish(archive, { to: "markdown", out: places.list, progress });
  await publish(archive, { to: "jsonl", out: places.rows, progress });
  return { post, export: whole, published };
}

async function tell(session: Session, archive: Archive, places: Places, found: Found): Promise<void> {
  const { messages, numbers, print, self, terminal } = session;
  const { demo } = messages;
  const { count } = numbers;
  const { tips } = await archive.store.counts();
  const heading = (text: string) => print(terminal.out.paint("bold", text));

  await heading(demo.intro);
  await printColumns(session, [
    [demo.post, demo.postHolds(count(found.post.tips))],
    [demo.export, demo.exportHolds(count(found.export.messages), count(found.export.shares))],
  ]);
  await heading(`\n${demo.found}`);
  await print(`  ${demo.tips(count(tips.published), count(found.published.added))}`);
  await print(`  ${demo.repeats(count(found.export.repeats))}`);
  await print(`  ${demo.inbox(count(tips.inbox))}`);
  await print(`  ${demo.chatter(count(tips.chatter))}\n`);
  const { listTopics } = await import("../../run/list.ts");
  const topics = (await listTopics(archive)).filter((topic) => topic.tips > 0);
  const rows = topics.map(({ name, tips: value }) => ({ label: oneLine(name), value }));
  for (const line of barChart(rows, BAR)) await print(`  ${line}`);

  await heading(`\n${demo.where}`);
  await printColumns(session, [
    [places.post, demo.thePost],
    [places.list, demo.plain],
    [places.rows, demo.data],
    [places.data, demo.archive],
  ]);
  await heading(`\n${demo.next}`);
  for (const [what, command] of [
    [demo.tryInbox, `${self} tips --state inbox --data ${places.data}`],
    [demo.trySearch, `${self} search attention --data ${places.data}`],
    [demo.tryOwn, `${self} import export.zip`],
  ]) {
    await print(`  ${what}\n      ${command}`);
  }
}

async function printColumns({ print, terminal }: Session, rows: readonly (readonly [string, string])[]): Promise<void> {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  for (const [left, right] of rows) await print(`  ${padEnd(left, width)}  ${terminal.out.paint("dim", right)}`);
}
