import type { Tip, TipState } from "../model/tip.ts";
import { displayWidth, padEnd, padStart, truncate } from "./display-width.ts";
import type { Session } from "./session.ts";
import { oneLine } from "./terminal.ts";

/** Columns for a title; a longer one is cut on a screen. */
const TITLE = { least: 20, most: 60 } as const;
/** Columns taken by what stands beside the title: state, id, confidence, address, spaces. */
const BESIDE = 56;

/** Prints tips for people: topic by topic, in columns. */
export async function printTips(session: Session, tips: AsyncIterable<Tip>, shown: TipState | "all"): Promise<void> {
  let topic: Tip[] = [];
  let topics = 0;
  const flush = async () => {
    if (topic.length > 0) await printTopic(session, topic, shown, topics++ === 0);
    topic = [];
  };
  for await (const tip of tips) {
    if (topic[0] && topic[0].topic !== tip.topic) await flush();
    topic.push(tip);
  }
  await flush();
  const { advise, messages, self } = session;
  if (topics === 0) await advise(messages.tips.none);
  else if (shown === "inbox") await advise(`\n${messages.tips.decide(self)}`);
}

async function printTopic(
  { messages, numbers, print, terminal: { out } }: Session,
  tips: readonly Tip[],
  shown: TipState | "all",
  isFirst: boolean,
): Promise<void> {
  const name = tips[0]?.topic ?? messages.tips.noTopic;
  await print(
    `${isFirst ? "" : "\n"}${out.paint("bold", oneLine(name))} ${out.paint("dim", `(${numbers.count(tips.length)})`)}`,
  );
  const room = out.columns === null ? TITLE.most : Math.max(TITLE.least, Math.min(TITLE.most, out.columns - BESIDE));
  const titles = tips.map(({ title }) => (out.columns === null ? oneLine(title) : truncate(oneLine(title), room)));
  const column = Math.min(room, Math.max(...titles.map(displayWidth)));
  const states = Math.max(...Object.values(messages.state).map(displayWidth));
  for (const [place, tip] of tips.entries()) {
    const state = shown === "all" ? `${padEnd(messages.state[tip.state], states)}  ` : "";
    const sure = shown === "published" ? "" : `${out.paint("dim", padStart(numbers.percent(tip.confidence), 4))}  `;
    const title = padEnd(titles[place] ?? "", column);
    await print(`  ${state}${out.paint("cyan", tip.id)}  ${sure}${title}  ${out.paint("dim", hosts(tip))}`);
    if (shown === "inbox")
      await print(
        `  ${" ".repeat(18)}${out.paint("dim", tip.reasons.map((reason) => messages.reason(oneLine(reason))).join("; "))}`,
      );
  }
}

/** Where the links lead: `arxiv.org +2`. */
function hosts({ links }: Tip): string {
  const url = links[0]?.url ?? "";
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
  return links.length > 1 ? `${host} +${links.length - 1}` : host;
}
