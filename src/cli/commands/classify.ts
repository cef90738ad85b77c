import type { CliCommand } from "../command.ts";
import { inputRows, type Read } from "../input-lines.ts";

/** A line of input. */
interface Row {
  readonly title: string;
  readonly url: string;
  readonly note: string;
}

export const classify: CliCommand = {
  name: "classify",
  run: (session) =>
    session.withArchive("any", async (archive) => {
      const { classifierOf } = await import("../../run/classify.ts");
      const classifier = await classifierOf(archive);
      let bad = 0;
      const countBad = () => {
        bad += 1;
      };
      for await (const { title, url, note } of inputRows(session, readRow, countBad)) {
        const { topic, confidence, candidates, reasons } = classifier.classify({
          title,
          urls: url === "" ? [] : [url],
          words: note,
        });
        await session.printJson({ topic, confidence, candidates, reasons });
      }
      return bad > 0 ? 1 : 0;
    }),
};

function readRow(value: unknown): Read<Row> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { why: `expected {"title":…,"url":…,"note":…}, found ${wordShape(value)}` };
  }
  const { title = "", url = "", note = "" } = value as Readonly<Record<string, unknown>>;
  for (const [field, found] of Object.entries({ title, url, note })) {
    if (typeof found !== "string" && found !== null) {
      return { why: `${field}: expected text, found ${wordShape(found)}` };
    }
  }
  return { row: { title: text(title), url: text(url), note: text(note) } };
}

/** Without what is inside: that may be nested beyond every stack. */
function wordShape(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
