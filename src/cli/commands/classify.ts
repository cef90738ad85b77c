import { Option } from "commander";
import type { Classification } from "../../classify/classifier.ts";
import type { Archive } from "../../run/archive.ts";
import type { ModelKind } from "../../run/models.ts";
import { askAboutInbox } from "../ask-about-inbox.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { explanation, guesses } from "../explain-classification.ts";
import { inputRows, type Read } from "../input-lines.ts";
import type { Session } from "../session.ts";

interface Flags {
  readonly explain?: boolean;
  readonly inbox?: boolean;
  readonly model?: ModelKind;
  readonly yes?: boolean;
}

/** A line of input. */
interface Row {
  readonly title: string;
  readonly url: string;
  readonly note: string;
}

export const classify: CliCommand<Flags> = {
  name: "classify",
  define: (command, { commands: { classify: words } }) =>
    command
      .option("--explain", words.options.explain)
      .option("--inbox", words.options.inbox)
      .addOption(new Option("--model <model>", words.options.model).choices(["llm", "embeddings"]))
      .option("--yes", words.options.yes),
  async run(session, _args, { explain = false, inbox = false, model, yes = false }) {
    const { withArchive, wrongUsage, messages } = session;
    if (!inbox && model !== undefined) return wrongUsage(messages.classified.modelNeedsInbox);
    if (!inbox) return withArchive("any", (archive) => classifyInput(session, archive, explain));
    return withArchive("existing", async (archive) => {
      const asked = model === undefined ? "asked" : await askAboutInbox(session, archive, model, yes);
      if (asked === "planned") return 0;
      await classifyInbox(session, archive, explain);
      return asked === "asked" ? 0 : 1;
    });
  },
};

async function classifyInput(session: Session, archive: Archive, explain: boolean): Promise<ExitCode> {
  const { classifierOf } = await import("../../run/classify.ts");
  const classifier = await classifierOf(archive);
  let bad = 0;
  const countBad = () => {
    bad += 1;
  };
  for await (const { title, url, note } of inputRows(session, readRow, countBad)) {
    const classification = classifier.classify({ title, urls: url === "" ? [] : [url], words: note });
    if (explain && !session.settings.json)
      await printLines(session, explanation(session, title || url, classification));
    else await session.printJson(fieldsOf(classification));
  }
  return bad > 0 ? 1 : 0;
}

async function classifyInbox(session: Session, archive: Archive, explain: boolean): Promise<void> {
  const { classifyInbox } = await import("../../run/classify.ts");
  const { settings, messages, printJson, print, advise, self, terminal } = session;
  let tips = 0;
  for await (const { id, title, ...classification } of classifyInbox(archive)) {
    tips += 1;
    const name = terminal.out.paint("cyan", id);
    if (settings.json) await printJson({ id, title, ...fieldsOf(classification) });
    else if (explain) await printLines(session, explanation(session, title, classification, name));
    else await print(`${name}  ${guesses(session, title, classification)}`);
  }
  if (tips === 0) await advise(messages.tips.none);
  else if (!settings.json) await advise(`\n${messages.tips.decide(self)}`);
}

async function printLines({ print }: Session, lines: Iterable<string>): Promise<void> {
  for (const line of lines) await print(line);
}

function fieldsOf({ topic, confidence, candidates, reasons }: Classification): Classification {
  return { topic, confidence, candidates, reasons };
}

function readRow(value: unknown): Read<Row> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { why: `expected {"title":…,"url":…,"note":…}, found ${kindOf(value)}` };
  }
  const { title = "", url = "", note = "" } = value as Readonly<Record<string, unknown>>;
  for (const [field, found] of Object.entries({ title, url, note })) {
    if (typeof found !== "string" && found !== null) {
      return { why: `${field}: expected text, found ${kindOf(found)}` };
    }
  }
  return { row: { title: text(title), url: text(url), note: text(note) } };
}

/** Named and not printed: what was found may be of any size and depth. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value === null ? "nothing" : `a ${typeof value}`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
