import type { Capture, CaptureFormat } from "../model/capture.ts";
import { copyPath } from "../model/copy-path.ts";
import type { Link } from "../model/link.ts";
import type { Tip } from "../model/tip.ts";
import { bytes } from "./bytes.ts";
import type { Place } from "./place.ts";
import { hostOf } from "./shown.ts";

/** In this order they are offered; what comes first is what a reader wants. */
const ORDER: readonly CaptureFormat[] = ["text", "pdf", "file", "screenshot", "html", "warc"];
/** For keeping: offered with their size, and saved instead of opened. */
const SAVED: ReadonlySet<CaptureFormat> = new Set(["html", "warc"]);

/** The copies that are kept of a tip's pages, so that what was recommended can be read when the page has gone. */
export function Copies({ at, tip }: { readonly at: Place; readonly tip: Tip }) {
  const { words } = at.site;
  const kept = tip.links.map((link) => ({ link, copies: ordered(at.site.copiesOf(link.key)) }));
  const rows = kept.filter(({ copies }) => copies.length > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{words.copies.title}</h2>
      <ul class="copies">
        {rows.map(({ link: { url, label }, copies }) => (
          <li>
            {tip.links.length > 1 && (
              <p class="facts">
                <span>
                  {hostOf(url)} {label}
                </span>
              </p>
            )}
            <p class="formats">
              {copies.map((copy) => (
                <CopyLink at={at} copy={copy} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyLink({ at, copy }: { readonly at: Place; readonly copy: Capture }) {
  const { words, dates } = at.site;
  const isSaved = SAVED.has(copy.format);
  return (
    <span>
      <a href={at.to(copyPath(copy))} rel="nofollow" download={isSaved ? true : undefined}>
        {words.copies[copy.format]}
      </a>{" "}
      {isSaved ? <span class="aside">{bytes(copy.bytes)}</span> : <time datetime={copy.at}>{dates.day(copy.at)}</time>}
    </span>
  );
}

/** In place of a page that is gone: what it said, when we last saw it. Nothing where no copy can be read. */
export function CopyDoor({ at, link }: { readonly at: Place; readonly link: Link }) {
  const { words, dates } = at.site;
  const [best] = ordered(at.site.copiesOf(link.key)).filter(({ format }) => !SAVED.has(format));
  if (best === undefined) return null;
  return (
    <a class="copy" href={at.to(copyPath(best))} rel="nofollow">
      <span class="host">{words.copies.text}</span>
      <span class="address">{words.copies.asOf(dates.day(best.at), hostOf(link.url) ?? "")}</span>
    </a>
  );
}

function ordered(copies: readonly Capture[]): readonly Capture[] {
  return copies.toSorted((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format));
}
