import type { Site } from "./site.ts";

const UP = "../";

/** A page that is being drawn: its site, and its address within. */
export interface Place {
  readonly site: Site;
  /** `tips/0abc.html`. */
  readonly path: string;
  /** The address of another page as seen from here, so that the site works in any folder, and from a disk. */
  readonly to: (path: string) => string;
}

export function placeOf(site: Site, path: string): Place {
  const up = UP.repeat(path.split("/").length - 1);
  return { site, path, to: (target) => up + encodePath(target) };
}

/** The page that a web server shows at any address where there is none: its links start at the site's root. */
export function lostPlace(site: Site): Place {
  const root = site.config.url === null ? "" : new URL(site.config.url).pathname.replace(/\/$/, "");
  return { site, path: "404.html", to: (target) => `${root}/${encodePath(target)}` };
}

/** The page's whole address on the web; null where the site's own is not known. */
export function absolute({ config: { url } }: Pick<Site, "config">, path: string): string | null {
  return url === null ? null : `${url}/${encodePath(path.replace(/^index\.html$/, ""))}`;
}

function encodePath(path: string): string {
  if (/^[\w./-]*$/.test(path)) return path; // most of ten thousand pages' links are so
  return path.split("/").map(encodeURIComponent).join("/");
}
