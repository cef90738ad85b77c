import { setImmediate } from "node:timers/promises";
import type { Progress, ProgressStep } from "../run/progress.ts";
import { truncate } from "./display-width.ts";
import type { Messages } from "./messages/messages.ts";
import type { Numbers } from "./numbers.ts";
import { type Output, oneLine } from "./terminal.ts";

/** What takes less time than this is not worth a bar. Milliseconds. */
const PATIENCE = 1000;
/** Between two lines where there is no screen to draw on. Milliseconds. */
const LINE_EVERY = 5000;

/** Longest stretch of work during which Ctrl-C is not heard. Milliseconds. */
const BREATH = 100;

type Show = (step: ProgressStep) => void;

interface Look {
  readonly output: Output;
  readonly messages: Messages["progress"];
  readonly numbers: Numbers;
}

/** Works while stderr shows how far it is: a bar on a screen, else a plain line now and then. */
export async function showProgress<Result>(look: Look, work: (progress: Progress) => Promise<Result>): Promise<Result> {
  if (!look.output.isTerminal) return work(breathing(plainLines(look)));
  const { show, stop } = await bar(look);
  try {
    return await work(breathing(show));
  } finally {
    stop();
  }
}

/** Shows each step, and lets the process look at signals now and then. */
export function breathing(show: Show): Progress {
  let last = performance.now();
  return (step) => {
    show(step);
    if (performance.now() - last < BREATH) return;
    return setImmediate().then(() => {
      last = performance.now();
    });
  };
}

function plainLines(look: Look): Show {
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

async function bar(look: Look): Promise<{ readonly show: Show; readonly stop: () => void }> {
  const { default: cliProgress } = await import("cli-progress");
  let task: ProgressStep["task"] | null = null;
  let started = 0;
  let current: InstanceType<typeof cliProgress.SingleBar> | null = null;
  const stop = () => {
    current?.stop();
    current = null;
  };
  const show: Show = (step) => {
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
  return { show, stop };
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
