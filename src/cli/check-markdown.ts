import type { CheckReport, ReportedLink } from "../run/check/report.ts";
import { escapeAddress, escapeMarkdown } from "../text/markdown-escape.ts";
import type { Messages } from "./messages/messages.ts";

/** The lists of a report, in the order in which people need them. */
export const LISTS = ["newlyDead", "dead", "failing", "moved", "drifted"] as const;

/** A report as Markdown, for people and for a CI job's page. */
export function checkMarkdown(report: CheckReport, { checked, elsewhere }: Messages): string {
  const counts = Object.entries(report.states)
    .filter(([, links]) => links > 0)
    .map(([state, links]) => `| ${checked.state[state as keyof typeof checked.state]} | ${links} |`);
  const told = new Set(report.newlyDead.map(({ key }) => key));
  const parts = LISTS.flatMap((list) => {
    const links = report[list].filter(({ key }) => list !== "dead" || !told.has(key));
    return links.length === 0 ? [] : [`## ${checked.lists[list]}`, links.map(line).join("\n")];
  });
  return `${[`# ${checked.title}`, `| | |\n|---|---:|\n${counts.join("\n")}`, ...parts].join("\n\n")}\n`;

  function line({ title, url, why, since, movedTo, copy }: ReportedLink): string {
    const facts = [
      `${escapeMarkdown(elsewhere(why), "within")} (${checked.since(since.slice(0, 10))})`,
      ...(movedTo === null ? [] : [`${checked.now} <${escapeAddress(movedTo)}>`]),
      ...(copy === null ? [] : [`[${checked.copy}](${escapeAddress(copy)})`]),
    ];
    return `- [${escapeMarkdown(title, "link")}](${escapeAddress(url)}): ${facts.join("; ")}`;
  }
}
