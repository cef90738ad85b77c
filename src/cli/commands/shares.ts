import type { CliCommand } from "../command.ts";
import { padEnd } from "../display-width.ts";
import { oneLine } from "../terminal.ts";

export const shares: CliCommand = {
  name: "shares",
  run: (session) =>
    session.withArchive("existing", async (archive) => {
      const { messages, print, printJson, advise, settings, terminal } = session;
      const { listShares } = await import("../../run/list.ts");
      let any = false;
      for await (const row of listShares(archive)) {
        any = true;
        if (settings.json) {
          await printJson(row);
          continue;
        }
        const day = new Date(Number(row.ts) * 1000);
        const date = Number.isNaN(day.getTime()) ? row.ts : day.toISOString().slice(0, 10);
        const state = row.state === null ? "" : messages.state[row.state];
        const channel = padEnd(`#${oneLine(row.channelName)}`, 16);
        await print(`${date}  ${channel}  ${padEnd(state, 10)}  ${oneLine(row.url)}`);
        if (row.reasons.length > 0) {
          await print(
            `${" ".repeat(12)}${terminal.out.paint("dim", row.reasons.map((reason) => messages.reason(oneLine(reason))).join("; "))}`,
          );
        }
      }
      if (!any) await advise(messages.shares.none);
      return 0;
    }),
};
