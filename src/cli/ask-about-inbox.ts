import type { Archive } from "../run/archive.ts";
import type { AskPlan, ModelKind } from "../run/models.ts";
import type { Session } from "./session.ts";
import { oneLine } from "./terminal.ts";

/**
 * Says what asking a model about the inbox takes, and asks when nothing leaves this machine or the user has agreed.
 *
 * @returns `planned`: not asked yet; `missing`: asked, but some tips got no answer
 */
export async function askAboutInbox(
  session: Session,
  archive: Archive,
  kind: ModelKind,
  agreed: boolean,
): Promise<"planned" | "asked" | "missing"> {
  const { settings, messages, numbers, env, self, print, printJson, advise, report, withProgress } = session;
  const words = messages.asking;
  const { askModel, planAsking } = await import("../run/models.ts");
  const plan = await planAsking(archive, kind, { env, fetch });
  const { requests } = plan.estimate;
  if (requests > 0 && !agreed) {
    if (settings.json) await printJson(planFields(plan));
    else for (const line of planLines(session, plan)) await print(line);
    await advise(words.agree(`${self} classify --inbox --model ${kind} --yes`));
    return "planned";
  }
  for (const line of planLines(session, plan)) await advise(line);
  // Ctrl-C ends the process; what was answered by then is kept.
  const { signal } = new AbortController();
  const outcome = await withProgress((progress) => askModel(archive, plan, { signal, progress }));
  for (const problem of outcome.problems) await report(messages.elsewhere(problem));
  const { answered, unanswered } = outcome;
  if (plan.questions.length > 0)
    await advise(`${words.answered(numbers.count(answered), numbers.count(unanswered))}\n`);
  return unanswered > 0 ? "missing" : "asked";
}

function* planLines({ messages, numbers }: Session, plan: AskPlan): Generator<string> {
  const { model, questions, known, withheld, estimate } = plan;
  const words = messages.asking;
  yield words.about(oneLine(model.name), numbers.count(questions.length));
  if (known > 0) yield words.known(numbers.count(known));
  if (withheld > 0) yield words.withheld(numbers.count(withheld));
  const { requests, inputTokens, outputTokens, cost } = estimate;
  if (requests === 0) return;
  yield words.takes(numbers.count(requests), numbers.count(inputTokens), numbers.count(outputTokens));
  if (cost !== null) yield words.costs(cost.toFixed(4));
}

function planFields({ model, questions, known, withheld, estimate }: AskPlan) {
  return { model: model.name, questions: questions.length, known, withheld, ...estimate };
}
