import { tipId } from "../model/tip-id.ts";
import { page } from "./layout.tsx";
import { type Place, placeOf } from "./place.ts";
import { type Site, tipPath } from "./site.ts";

/** A page that only says where its tip is now. */
export interface MovedPage {
  readonly path: string;
  readonly html: () => string;
}

/** The addresses that tips had before they were merged into another: each link of a tip may have led one of its own. */
export function* movedPages(site: Site): Generator<MovedPage> {
  const known = new Set<string>();
  for (const tip of site.tips) {
    for (const { key } of tip.links) {
      const id = tipId(key);
      if (known.has(id) || site.tipById(id) !== null) continue;
      known.add(id);
      const path = tipPath({ id });
      yield { path, html: () => movedPage(placeOf(site, path), tip.title, tipPath(tip)) };
    }
  }
}

function movedPage(at: Place, title: string, target: string): string {
  const { words } = at.site;
  return page({
    at,
    title,
    description: words.moved,
    movedTo: target,
    children: (
      <div class="intro">
        <p class="kind">{words.moved}</p>
        <h1>
          <a href={at.to(target)}>{title}</a>
        </h1>
      </div>
    ),
  });
}
