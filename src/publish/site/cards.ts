import { createHash } from "node:crypto";
import { siteCards } from "../../views/card.ts";
import type { Site } from "../../views/site.ts";
import type { PublishedFile } from "../publisher.ts";

/** Raised when cards are drawn differently: all are made again then. */
const DESIGN = 1;

/** The pictures beside the site's addresses, drawn when they are wanted and not already there. */
export function* cardFiles(site: Site): Generator<PublishedFile> {
  const { drawCard } = site;
  if (drawCard === null) return;
  for (const [path, card] of siteCards(site)) {
    const stamp = createHash("sha256")
      .update(JSON.stringify([DESIGN, card]))
      .digest("base64url")
      .slice(0, 16);
    yield { path, contents: () => drawCard(card), stamp };
  }
}
