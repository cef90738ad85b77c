import type { Tip } from "../model/tip.ts";
import { Notes } from "./notes.tsx";
import { hostOf } from "./shown.ts";

/** A tip as a feed reader shows it: its links and notes as HTML. */
export function feedContent({ title, links, notes }: Tip): string {
  return (
    <>
      <ul>
        {links.map(({ url, label }) => (
          <li>
            <a href={url}>{label ?? title}</a> ({hostOf(url)})
          </li>
        ))}
      </ul>
      {notes.length > 0 && <Notes at={null} notes={notes} />}
    </>
  ).toString();
}
