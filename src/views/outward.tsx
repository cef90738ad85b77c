import type { Child } from "hono/jsx";
import type { Place } from "./place.ts";

/** Where an address leads: a Slack message that the archive holds is here, everything else is out there. */
export function doorOf({ site, to }: Place, url: string): { readonly href: string; readonly isInside: boolean } {
  const inside = site.conversationAt(url);
  if (inside === null) return { href: url, isInside: false };
  return { href: `${to(inside.path)}${inside.anchor === null ? "" : `#${inside.anchor}`}`, isInside: true };
}

interface OutwardProps {
  readonly at: Place | null;
  /** A web address. */
  readonly url: string;
  readonly text?: string;
  readonly children?: Child;
}

/** A link that people wrote. */
export function Outward({ at, url, text, children }: OutwardProps) {
  const { href, isInside } = at === null ? { href: url, isInside: false } : doorOf(at, url);
  return (
    <a href={href} rel={isInside ? undefined : "noopener nofollow ugc"}>
      {text}
      {children}
    </a>
  );
}
