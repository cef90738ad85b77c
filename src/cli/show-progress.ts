import type { Progress, ProgressStep } from "../run/progress.ts";
import { truncate } from "./display-width.ts";
import type { Messages } from "./messages/messages.ts";
import type { Numbers } from "./numbers.ts";
import { type Output, oneLine } from "./terminal.ts";

/** What takes less time than this is not worth a bar. Milliseconds. */
const PATIENCE = 1000;
/** Between two lines where there is no screen to draw on. Milliseconds. */
const LINE_EVERY = 5000;

interface Look {
  readonly output: Output;
  readonly messages: Messages["progress"];
  readonly numbers: Numbers;
}

/** Works while stderr shows how far it is: a bar on a screen, else a plain line now and then. */
export async function showProgress<Result>(look: Look, work: (progress: Progress) => Promise<Result>): Promise<Result> {
  if (!look.output.isTerminal) return work(plainLines(look));
  const { progress, stop } = await bar(look);
  try {
    return await work(progress);
  } finally {
    stop();
  }
}

function plainLines(look: Look): Progress {
  let task: ProgressStep["task"] | null = null;
  let started = 0;
  let shown = 0;
  return (step) => {
    const now = performance.now();
    if (step.task !== task) {
      task = step.task;
      started = now;
      shown = now;
    }
    if (now - shown < LINE_EVERY) return;
    shown = now;
    const percent = step.total ? ` ${look.numbers.percent(step.done / step.total)}` : "";
    void look.output.write(`${look.messages.task[step.task]}${percent} ${figures(look, step, now - started)}\n`);
  };
}

async function bar(look: Look): Promise<{ readonly progress: Progress; readonly stop: () => void }> {
  const { default: cliProgress } = await import("cli-progress");
  let task: ProgressStep["task"] | null = null;
  let started = 0;
  let current: InstanceType<typeof cliProgress.SingleBar> | null = null;
  const stop = () => {
    current?.stop();
    current = null;
  };
  const progress: Progress = (step) => {
    const now = performance.now();
    if (step.task !== task) {
      stop();
      task = step.task;
      started = now;
    }
    if (current === null) {
      if (now - started < PATIENCE) return;
      current = new cliProgress.SingleBar({
        format: "{task} [{bar}] {figures}",
        barCompleteChar: "█",
        barIncompleteChar: "░",
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        linewrap: false,
        stream: process.stderr,
      });
      current.start(step.total ?? 0, step.done, payload(look, step, now - started));
    }
    current.setTotal(step.total ?? 0);
    current.update(step.done, payload(look, step, now - started));
  };
  return { progress, stop };
}

function payload(look: Look, step: ProgressStep, elapsed: number): { readonly task: string; readonly figures: string } {
  const detail = step.detail === undefined ? "" : `  ${truncate(oneLine(step.detail), 30)}`;
  return { task: look.messages.task[step.task], figures: figures(look, step, elapsed) + detail };
}

/** How much of how much, and how quickly. */
export function figures({ messages, numbers }: Look, { task, done, total }: ProgressStep, elapsed: number): string {
  const number = task === "read" ? numbers.bytes : numbers.count;
  const amount = total === null ? number(done) : messages.of(number(done), number(total));
  return elapsed > 0 ? `${amount} (${messages.rate(number(done / (elapsed / 1000)))})` : amount;
}
