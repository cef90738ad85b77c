import { identify } from "../../identify/identify.ts";
import { type Check, type CheckResult, type CheckStretch, joinStretch, stretchOf } from "../../model/check.ts";
import type { Fetch } from "../../model/fetch.ts";
import type { Job } from "../../model/job.ts";
import type { Tip } from "../../model/tip.ts";
import type { WebCopy } from "../../model/web-copy.ts";
import { BROKEN, judgeHealth } from "../../preserve/health/judge-health.ts";
import { howToLook, isDue } from "../../preserve/health/next-look.ts";
import { askToSave, findCopy, type WaybackAnswer } from "../../preserve/wayback.ts";
import type { Store } from "../../store/store.ts";
import type { Archive } from "../archive.ts";
import { planJobs } from "../jobs/plan-jobs.ts";
import { type JobsReport, runJobs, type WorkResult } from "../jobs/run-jobs.ts";
import type { LinkChoice } from "../jobs/wanted-links.ts";
import type { Progress } from "../progress.ts";
import { openLook } from "./look.ts";

export interface CheckOptions extends LinkChoice {
  readonly fetch: Fetch;
  readonly limit?: number | undefined;
  /** Links that were looked at lately too. */
  readonly again?: boolean | undefined;
  /** Asks the Wayback Machine to keep living pages of published tips; `keys` of an archive.org account, where there are any. */
  readonly save?: { readonly keys: string | null } | null | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress: Progress;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** What one run of `check` saw. */
export interface CheckRun extends JobsReport {
  /** By the link's key, what was found this time. */
  readonly found: ReadonlyMap<string, CheckResult>;
  /** Copies that the Wayback Machine was asked to make. */
  readonly saved: number;
  /** Why it could not be asked, a line each. */
  readonly waybackProblems: readonly string[];
}

/** What one look brought. */
interface Seen {
  readonly check: Check;
  readonly copy: WebCopy | null;
}

const DAY = 86_400_000;
/** Pages that one run reads only to know what they say; a large archive's are read over several runs. */
const READS = 100;
/** Days after which it is asked again whether there is a copy of a dead page, or a new one of a living. */
const ASK_AGAIN = 30;
const SAVE_AGAIN = 180;

/** Looks at every link that is due, and keeps what was seen. */
export async function checkLinks(archive: Archive, options: CheckOptions): Promise<CheckRun> {
  const { store, config, now } = archive;
  const { fetch, only, since, limit, again = false, random, pause, progress, signal } = options;
  const tips = new Map<string, Tip["state"]>();
  const known = new Map<string, readonly CheckStretch[]>();
  const plan = await planJobs(archive, {
    kind: "check",
    only,
    since,
    limit,
    again,
    needed: async (links) => {
      for (const { key, tip } of links) tips.set(key, tip.state);
      const checks = await store.checksOf(links.map(({ key }) => key));
      const due = links.filter(({ key }) => again || isDue(checks.get(key) ?? [], now()));
      for (const { key } of due) known.set(key, checks.get(key) ?? []);
      return due;
    },
  });
  const look = openLook({ fetch, random, pause, keyOf: (url) => identify(url)?.key ?? null });
  const wayback = openWayback(archive, options, await store.webCopies());
  const found = new Map<string, CheckResult>();
  let reads = 0;

  async function work({ key, url }: Job): Promise<WorkResult<Seen>> {
    const before = known.get(key) ?? (await store.checksOf([key])).get(key) ?? [];
    const how = again ? "must" : howToLook(before, now());
    if (how === "may") reads += 1;
    const seen = await look({ key, url }, how === "must" || (how === "may" && reads <= READS));
    const check: Check = { key, url, at: now().toISOString(), ...seen };
    const copy = tips.get(key) === "published" ? await wayback.copyOf(check, before) : null;
    return { outcome: { done: true }, found: { check, copy } };
  }

  async function save(tx: Store, seen: readonly Seen[]): Promise<void> {
    await tx.putChecks(seen.map(({ check }) => stretchOf(check)));
    await tx.putWebCopies(seen.flatMap(({ copy }) => copy ?? []));
    for (const { check } of seen) found.set(check.key, check.result);
  }

  const { concurrency, perHost } = config.network;
  const report = await runJobs(archive, {
    kind: "check",
    work,
    save,
    concurrency,
    perHost: () => perHost,
    keys: plan.keys,
    signal,
    progress,
    random,
  });
  return { ...report, found, saved: wayback.saved(), waybackProblems: wayback.problems() };
}

/** Finds copies of pages that are gone, and where the owner wishes it, has copies made of those that are not. */
function openWayback({ now }: Archive, { fetch, save }: CheckOptions, known: readonly WebCopy[]) {
  const copies = new Map(known.map((copy) => [copy.id, copy]));
  const problems = new Set<string>();
  let saved = 0;
  const isFresh = (at: string, days: number) => now().getTime() - Date.parse(at) < days * DAY;
  const told = (key: string, answer: WaybackAnswer): WebCopy | null => {
    if (!answer.ok) problems.add(answer.why);
    if (!answer.ok) return null;
    const { address = null, madeAt = null } = answer.copy ?? {};
    return { id: key, at: now().toISOString(), address, madeAt };
  };
  return {
    saved: () => saved,
    problems: () => [...problems],
    async copyOf(check: Check, before: readonly CheckStretch[]): Promise<WebCopy | null> {
      const { key, url, result, at } = check;
      const copy = copies.get(key);
      if (BROKEN.has(result)) {
        const stretches = joinStretch(before, stretchOf(check));
        if (judgeHealth(stretches)?.state !== "dead" || copy?.address || (copy && isFresh(copy.at, ASK_AGAIN)))
          return null;
        const lastSeen = stretches.findLast((stretch) => !BROKEN.has(stretch.result))?.at ?? stretches[0]?.since ?? at;
        return told(key, await findCopy(fetch, url, lastSeen));
      }
      if (!save || (result !== "alive" && result !== "moved")) return null;
      if (copy?.madeAt && isFresh(copy.madeAt, SAVE_AGAIN)) return null;
      const kept = await findCopy(fetch, url, at);
      if (kept.ok && kept.copy && isFresh(kept.copy.madeAt, SAVE_AGAIN)) return told(key, kept);
      const made = await askToSave(fetch, url, save.keys);
      if (!made.ok) return told(key, made);
      saved += 1;
      return made.copy ? told(key, made) : null;
    },
  };
}
