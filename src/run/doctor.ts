import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { InputError } from "../collect/collector.ts";
import type { Config } from "../model/config.ts";
import { readTestSwitch } from "../net/test-switch.ts";
import { folderBlobs } from "../store/blobs/folder-blobs.ts";
import { openStore } from "../store/open.ts";
import { loadConfig } from "./config.ts";
import { openCardDrawer } from "./draw-card.ts";
import { SWITCH_IS_ON } from "./open-door.ts";
import { sourcesFingerprint } from "./pipeline.ts";
import { type CopiesHealth, inspectCopies } from "./preserve/inspect-copies.ts";
import type { isVisible } from "./visible.ts";

/** One thing that the doctor looked at. */
export interface Finding {
  readonly level: "ok" | "warning" | "problem";
  readonly what: string;
  /** What to do about it; null when nothing need be done. */
  readonly mend: string | null;
}

/** Less free space than this is a warning. */
const FREE_BYTES = 500 * 1024 ** 2;

/** Looks at the set-up as a user has it and says what is wrong and how to mend it. Changes nothing. */
export async function doctor(options: {
  readonly data: string;
  readonly configFile: string;
  readonly databaseUrl: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Promise<readonly Finding[]> {
  const findings: Finding[] = [nodeVersion(process.versions.node), ...surroundings(options.env)];
  const config = await loadConfig(options.configFile).catch((error: Error) => error);
  if (config instanceof Error) {
    findings.push({
      level: "problem",
      what: config.message,
      mend: "mend the line, or let `tipkeeper init` write a new file",
    });
  } else findings.push({ level: "ok", what: `config: ${options.configFile}`, mend: null });
  if (options.databaseUrl === undefined) findings.push(...(await dataFolder(options.data)));
  if (findings.some(({ level }) => level === "problem") || config instanceof Error) return findings;
  return [...findings, ...(await archiveHealth(options, config))];
}

function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = major > 20 || (major === 20 && minor >= 19);
  return { level: fits ? "ok" : "problem", what: `Node ${version}`, mend: fits ? null : "install Node 20.19 or newer" };
}

/** What variables make of the door to the network. */
function surroundings(env: Readonly<Record<string, string | undefined>>): Finding[] {
  const findings: Finding[] = [];
  if (readTestSwitch(env)) findings.push({ level: "warning", what: SWITCH_IS_ON, mend: "unset it" });
  const proxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY"].find((name) => env[name]);
  if (proxy) {
    const what = `${proxy} is set but not used: the web is asked directly`;
    findings.push({ level: "ok", what, mend: null });
  }
  return findings;
}

async function dataFolder(data: string): Promise<Finding[]> {
  const folder = resolve(data);
  const present = await stat(folder).catch(() => null);
  if (present && !present.isDirectory()) {
    return [{ level: "problem", what: `${folder} is a file`, mend: "name another folder with --data" }];
  }
  const writable = present ? folder : dirname(folder);
  try {
    await access(writable, constants.W_OK);
  } catch {
    return [
      {
        level: "problem",
        what: `${writable} cannot be written`,
        mend: "give yourself the right, or name another folder with --data",
      },
    ];
  }
  const findings: Finding[] = [
    { level: "ok", what: `data folder: ${folder}${present ? "" : " (not there yet)"}`, mend: null },
  ];
  const { bavail, bsize } = await statfs(writable);
  if (bavail * bsize < FREE_BYTES) {
    findings.push({
      level: "warning",
      what: `only ${Math.round((bavail * bsize) / 1024 ** 2)} MB are free`,
      mend: "make room before the next import",
    });
  }
  if (present && (present.mode & 0o077) !== 0) {
    findings.push({ level: "warning", what: `others on this machine can read ${folder}`, mend: `chmod 700 ${folder}` });
  }
  return findings;
}

async function archiveHealth(
  options: { readonly data: string; readonly databaseUrl: string | undefined },
  config: Config,
): Promise<Finding[]> {
  if (options.databaseUrl === undefined && !(await stat(resolve(options.data)).catch(() => null))) {
    return [{ level: "warning", what: "nothing is imported yet", mend: "tipkeeper import export.zip" }];
  }
  try {
    const store = await openStore({ folder: options.data, databaseUrl: options.databaseUrl, archive: "main" });
    try {
      const findings: Finding[] = [];
      const { tips } = await store.counts();
      const messages = await store.countMessages();
      findings.push({
        level: "ok",
        what: `${store.place}: ${messages} messages, ${tips.published} tips published, ${tips.inbox} in the inbox`,
        mend: tips.inbox > 0 ? "tipkeeper tips --state inbox" : null,
      });
      const unfinished =
        (await store.countStale()) > 0 || (await store.setting("sources")) !== sourcesFingerprint(config);
      if (unfinished && messages > 0) {
        findings.push({
          level: "warning",
          what: "the last run did not finish, or the config has changed since",
          mend: "tipkeeper rebuild",
        });
      }
      findings.push(...(await cardsHealth(config)));
      findings.push(...copiesHealth(await inspectCopies(store, folderBlobs(join(options.data, "blobs"))), config));
      findings.push(...unknownChannels(config, await store.channels()));
      if (config.workspaceUrl === null && (await store.workspaces()).every(({ url }) => url === null)) {
        findings.push({
          level: "warning",
          what: "the workspace's address is not known, so tips have no permalinks",
          mend: "set `workspaceUrl` in the config",
        });
      }
      return findings;
    } finally {
      await store.close();
    }
  } catch (error) {
    return [
      {
        level: "problem",
        what: (error as Error).message,
        mend: error instanceof InputError ? null : "restore the last backup into an empty folder",
      },
    ];
  }
}

async function cardsHealth({ site }: Config): Promise<Finding[]> {
  if (site.url === null || site.cards === "none" || (await openCardDrawer()) !== null) return [];
  const what = "pictures for the site's addresses cannot be drawn on this machine: it has no @takumi-rs/core";
  return [{ level: "warning", what, mend: "run `npm install` without --omit=optional, or set `site.cards: none`" }];
}

function unknownChannels(config: Config, channels: readonly Parameters<typeof isVisible>[0][]): Finding[] {
  const known = new Set(channels.flatMap((channel) => (channel ? [channel.id, channel.name] : [])));
  return [...config.channels.keys(), ...config.privateChannels]
    .filter((name) => channels.length > 0 && !known.has(name))
    .map((name) => ({
      level: "warning",
      what: `the config names a channel that no import has: ${name}`,
      mend: "correct the name",
    }));
}

/** Part of the room for copies that is worth a word once it is taken. */
const NEARLY = 0.9;

function copiesHealth({ copies, bytes, missing, unnamed }: CopiesHealth, { preserve }: Config): Finding[] {
  if (copies === 0 && bytes === 0) return [];
  const findings: Finding[] = [
    { level: "ok", what: `preserved copies: ${copies}, ${megabytes(bytes)} MB on disk`, mend: null },
  ];
  if (missing > 0) {
    const mend = "restore a backup, or copy the pages again with `tipkeeper preserve --again`";
    findings.push({ level: "warning", what: `${missing} copies are missing or damaged`, mend });
  }
  if (bytes > preserve.bytes * NEARLY) {
    const what = `the copies take ${megabytes(bytes)} of ${megabytes(preserve.bytes)} MB (preserve.bytes)`;
    findings.push({ level: "warning", what, mend: "raise preserve.bytes, or `tipkeeper preserve --prune`" });
  } else if (unnamed > FREE_BYTES) {
    const what = `${megabytes(unnamed)} MB of contents are in no copy`;
    findings.push({ level: "warning", what, mend: "tipkeeper preserve --prune" });
  }
  return findings;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}
