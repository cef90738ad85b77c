import { readFile } from "node:fs/promises";
import { InputError } from "../collect/collector.ts";
import type { SiteConfig } from "../model/config.ts";
import type { Tip } from "../model/tip.ts";
import { citation } from "../publish/bibtex.ts";
import type { FolderInput } from "../publish/publisher.ts";
import { logoPath } from "../views/layout.tsx";
import type { Archive } from "./archive.ts";
import { healthOfTips } from "./check/link-health.ts";
import { conversationsAround } from "./conversations.ts";
import { openCardDrawer } from "./draw-card.ts";
import { listTips, listTopics } from "./list.ts";
import { pagesOfTips } from "./pages-of.ts";
import { shownCopies } from "./preserve/shown-copies.ts";
import { isVisible } from "./visible.ts";

/** Ours: style, scripts, icon. Beside the views in the sources, for a build leaves them where they are. */
const ASSETS = new URL("../../src/views/assets/", import.meta.url);
const OWN = ["site.css", "charts.css", "site.js", "search.js", "icon.svg"];
/** The script that searches the exported site: built out of the sources. */
const BUILT = new URL("../../dist/assets/search-engine.js", import.meta.url);

/** What the site of this archive is made of. */
export async function siteInput(archive: Archive, url: string | null = archive.config.site.url): Promise<FolderInput> {
  const { store, blobs, config } = archive;
  const site = { ...config.site, url };
  const [topics, people, channels, assets, drawCard] = await Promise.all([
    listTopics(archive),
    config.showNames ? store.people() : [],
    store.channels(),
    siteAssets(config.site),
    url === null || site.cards === "none" ? null : openCardDrawer(),
  ]);
  const tips: Tip[] = [];
  for await (const tip of listTips(archive, {})) tips.push(tip);
  const open = channels.filter((channel) => isVisible(channel, config));
  const channelNames = new Map(open.map(({ id, name }) => [id, name]));
  const conversations = await conversationsAround(archive, tips);
  const health = await healthOfTips(archive, tips);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const pageOf = await pagesOfTips(store, tips);
  return {
    title: config.title,
    language: config.language,
    site,
    topics: topics.map(({ tips: _count, ...topic }) => topic),
    tips,
    person: (id) => names.get(id) ?? null,
    showsNames: config.showNames,
    cite: (tip) => citation(tip, pageOf),
    channelName: (id) => channelNames.get(id) ?? null,
    drawCard,
    pageOf,
    conversations,
    ...health,
    copies: await shownCopies(archive, { tips, conversations, ...health }),
    readCopy: async (blob) => {
      const contents = await blobs.get(blob);
      return typeof contents === "string" ? null : contents;
    },
    assets,
    search: new Map(),
  };
}

/** @throws InputError when a file that the config names cannot be read */
async function siteAssets({ logo, style }: SiteConfig): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: readonly (readonly [string, string | URL])[] = [
    ...OWN.map((name) => [`assets/${name}`, new URL(name, ASSETS)] as const),
    ["assets/search-engine.js", BUILT],
    ...(logo === null ? [] : [[logoPath(logo), logo] as const]),
    ...(style === null ? [] : [["assets/own.css", style] as const]),
  ];
  return new Map(await Promise.all(files.map(async ([path, file]) => [path, await readAsset(file)] as const)));
}

async function readAsset(file: string | URL): Promise<Uint8Array> {
  return readFile(file).catch((error: Error) => {
    throw new InputError(String(file), `cannot be read: ${error.message}; tipkeeper.yaml names it under site`);
  });
}
