import type { Agent, Dispatcher } from "undici";

/** An answer without its body. */
export type Headers = Pick<Dispatcher.ResponseData, "statusCode" | "headers">;

/**
 * A HEAD has no body, so it needs none of the streams that undici's `request` makes for one: without them it costs half.
 *
 * @param onInfo told of interim answers; what it throws ends the request
 */
export function askHeaders(
  agent: Agent,
  options: Dispatcher.DispatchOptions,
  { signal, onInfo }: { readonly signal: AbortSignal; readonly onInfo: () => void },
): Promise<Headers> {
  return new Promise((resolve, reject) => {
    let control: Dispatcher.DispatchController | null = null;
    let answer: Headers | null = null;
    const giveUp = () => {
      control?.abort(signal.reason);
      reject(signal.reason);
    };
    const isOver = () => signal.removeEventListener("abort", giveUp);
    if (signal.aborted) return giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    agent.dispatch(options, {
      onRequestStart(controller) {
        control = controller;
        // It waited for a connection longer than anybody waited for it.
        if (signal.aborted) controller.abort(signal.reason);
      },
      onResponseStart(_, statusCode, headers) {
        if (statusCode < 200) onInfo();
        else answer = { statusCode, headers };
      },
      onResponseEnd() {
        isOver();
        if (answer) resolve(answer);
      },
      onResponseError(_, error) {
        isOver();
        reject(error);
      },
    });
  });
}
