import type { CliCommand } from "../command.ts";
import type { Style } from "../terminal.ts";

const MARKS = { ok: ["✔", "green"], warning: ["!", "yellow"], problem: ["✖", "red"] } as const satisfies Record<
  string,
  readonly [string, Style]
>;

export const doctor: CliCommand = {
  name: "doctor",
  async run({ settings, messages, print, printJson, terminal, env }) {
    const { doctor } = await import("../../run/doctor.ts");
    const { data, configFile, databaseUrl } = settings;
    const findings = await doctor({ data, configFile, databaseUrl, env });
    for (const finding of findings) {
      if (settings.json) {
        await printJson(finding);
        continue;
      }
      const [mark, style] = MARKS[finding.level];
      await print(`${terminal.out.paint(style, mark)} ${messages.elsewhere(finding.what)}`);
      if (finding.mend !== null) await print(`  → ${messages.elsewhere(finding.mend)}`);
    }
    if (!settings.json && findings.every(({ level }) => level === "ok")) await print(messages.doctor.fine);
    return findings.some(({ level }) => level === "problem") ? 1 : 0;
  },
};
