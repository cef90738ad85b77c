import type { CheckResult } from "../../model/check.ts";
import { LINK_STATES, type LinkHealth, type LinkState } from "../../model/link-health.ts";
import { BROKEN } from "../../preserve/health/judge-health.ts";
import type { Archive } from "../archive.ts";
import { eachWantedLink, type LinkChoice } from "../jobs/wanted-links.ts";
import type { CheckRun } from "./check-links.ts";
import { linkHealth } from "./link-health.ts";

/** A link that somebody should know of. */
export interface ReportedLink {
  /** The tip that shows it. */
  readonly tip: string;
  readonly title: string;
  readonly key: string;
  readonly url: string;
  readonly state: LinkState;
  readonly result: CheckResult;
  readonly why: string;
  readonly since: string;
  readonly movedTo: string | null;
  /** The Wayback Machine's copy. */
  readonly copy: string | null;
}

/** What `tipkeeper check --json` prints. */
export interface CheckReport {
  /** Links looked at this time; failed, to be looked at later; whether it was stopped before the end. */
  readonly checked: number;
  readonly later: number;
  readonly stopped: boolean;
  /** How many of them gave which result. */
  readonly results: Partial<Readonly<Record<CheckResult, number>>>;
  /** All links asked about, by how they are; `unchecked` were never looked at. */
  readonly states: Readonly<Record<LinkState | "unchecked", number>>;
  /** Dead for sure, and not reported as dead before. */
  readonly newlyDead: readonly ReportedLink[];
  readonly dead: readonly ReportedLink[];
  /** Not found this time, dead or not yet. */
  readonly broken: readonly ReportedLink[];
  readonly failing: readonly ReportedLink[];
  readonly moved: readonly ReportedLink[];
  readonly drifted: readonly ReportedLink[];
  readonly saved: number;
  readonly problems: readonly string[];
}

const REPORTED = "check:reported-dead";

/** What there is to tell after a run, of the links that it was about. Remembers which deaths were told. */
export async function reportCheck(archive: Archive, choice: LinkChoice, run: CheckRun): Promise<CheckReport> {
  const { store } = archive;
  const states = Object.fromEntries([...LINK_STATES, "unchecked"].map((state) => [state, 0])) as Record<
    LinkState | "unchecked",
    number
  >;
  const lists = { dead: [], broken: [], failing: [], moved: [], drifted: [] } as Record<string, ReportedLink[]>;
  const asked = new Set<string>();
  for await (const page of eachWantedLink(archive, choice)) {
    const health = await linkHealth(
      store,
      page.map(({ key }) => key),
    );
    for (const { key, url, tip } of page) {
      asked.add(key);
      const of = health.get(key);
      states[of?.state ?? "unchecked"] += 1;
      if (!of) continue;
      const link = reported(of, url, tip);
      lists[of.state]?.push(link);
      if (of.drifted) lists.drifted?.push(link);
      if (BROKEN.has(run.found.get(key) ?? "unknown")) lists.broken?.push(link);
    }
  }
  const { dead = [], broken = [], failing = [], moved = [], drifted = [] } = lists;
  const newlyDead = await notToldBefore(archive, dead, asked);
  const results: Partial<Record<CheckResult, number>> = {};
  for (const result of run.found.values()) results[result] = (results[result] ?? 0) + 1;
  const { later, stopped, saved, waybackProblems: problems } = run;
  const lines = { newlyDead, dead, broken, failing, moved, drifted };
  return { checked: run.found.size, later, stopped, results, states, ...lines, saved, problems };
}

function reported(health: LinkHealth, url: string, tip: { readonly id: string; readonly title: string }): ReportedLink {
  const { key, state, result, why, since, movedTo, copy } = health;
  return { tip: tip.id, title: tip.title, key, url, state, result, why, since, movedTo, copy };
}

/** A run that is killed before its report has told nothing: the next one does. */
async function notToldBefore(
  { store }: Archive,
  dead: readonly ReportedLink[],
  asked: ReadonlySet<string>,
): Promise<readonly ReportedLink[]> {
  return store.transaction(async (tx) => {
    const told = JSON.parse((await tx.setting(REPORTED)) ?? "[]") as readonly string[];
    const before = new Set(told);
    const left = told.filter((key) => !asked.has(key));
    await tx.putSetting(REPORTED, JSON.stringify([...left, ...dead.map(({ key }) => key)].sort()));
    return dead.filter(({ key }) => !before.has(key));
  });
}
