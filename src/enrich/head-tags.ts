import type { Frame } from "./html-page.ts";

type Attributes = Readonly<Record<string, string>>;

/** What stands in attributes: metas, links, frames, times, the language. */
export interface HeadTags {
  read(tag: string, attributes: Attributes): void;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, string>;
  readonly frames: readonly Frame[];
  readonly times: readonly string[];
  language(): string | null;
}

const MOST = { metas: 500, frames: 20, times: 5, content: 20_000, address: 2000, name: 100 } as const;

export function collectHeadTags(): HeadTags {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const frames: Frame[] = [];
  const times: string[] = [];
  let language: string | null = null;
  let read = 0;

  function meta({ name, property, itemprop, content, value }: Attributes): void {
    const said = (content ?? value)?.slice(0, MOST.content);
    if (said === undefined || read++ >= MOST.metas) return;
    for (const key of new Set([name, property, itemprop])) {
      if (key === undefined) continue;
      const known = metas.get(key.toLowerCase().trim().slice(0, MOST.name));
      if (known) known.push(said);
      else metas.set(key.toLowerCase().trim().slice(0, MOST.name), [said]);
    }
  }

  function link({ rel = "", href }: Attributes): void {
    for (const kind of rel.toLowerCase().split(/\s+/)) {
      if (kind !== "" && href && !links.has(kind) && links.size < MOST.metas)
        links.set(kind, href.slice(0, MOST.address));
    }
  }

  return {
    metas,
    links,
    frames,
    times,
    language: () => language,
    read(tag, attributes) {
      if (tag === "meta") meta(attributes);
      else if (tag === "link") link(attributes);
      else if (tag === "html") language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
      else if (tag === "time") {
        if (attributes.datetime && times.length < MOST.times) times.push(attributes.datetime);
      } else if ((tag === "iframe" || tag === "frame") && attributes.src && frames.length < MOST.frames) {
        frames.push({ name: attributes.id ?? attributes.name ?? "", src: attributes.src.slice(0, MOST.address) });
      }
    },
  };
}
