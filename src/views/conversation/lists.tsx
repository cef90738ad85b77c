import { type Node, nodes, string } from "../../text/slack-nodes.ts";
import { Leaves } from "./leaves.tsx";
import type { Talk } from "./talk.ts";

/** Slack indents this deep. */
const DEEPEST = 8;

interface Item {
  readonly section: Node;
  readonly indent: number;
  readonly isOrdered: boolean;
  /** What an ordered list begins with. */
  readonly start: number;
}

/** Lists that follow each other are one: Slack writes each level of a nested list as a list of its own. */
export function Lists({ lists, talk }: { readonly lists: readonly Node[]; readonly talk: Talk }) {
  return <Level items={lists.flatMap((list) => itemsOf(list, 0))} talk={talk} depth={0} />;
}

function itemsOf(list: Node, depth: number): readonly Item[] {
  const indent = Math.min(DEEPEST, Math.max(depth, Math.trunc(Number(list.indent ?? 0)) || 0));
  const isOrdered = list.style === "ordered";
  const offset = Math.trunc(Number(list.offset ?? 0)) || 0;
  return nodes(list.elements).flatMap((section): readonly Item[] => {
    if (section.type !== "rich_text_list") return [{ section, indent, isOrdered, start: Math.max(0, offset) + 1 }];
    return depth < DEEPEST ? itemsOf(section, indent + 1) : [];
  });
}

function Level({
  items,
  talk,
  depth,
}: {
  readonly items: readonly Item[];
  readonly talk: Talk;
  readonly depth: number;
}) {
  const [first] = items;
  if (first === undefined) return null;
  const end = items.findIndex(({ indent, isOrdered }) => indent <= depthOf(first) && isOrdered !== first.isOrdered);
  const own = end < 0 ? items : items.slice(0, end);
  const rows: { readonly item: Item; readonly under: Item[] }[] = [];
  for (const item of own) {
    const last = rows.at(-1);
    if (last && item.indent > first.indent) last.under.push(item);
    else rows.push({ item, under: [] });
  }
  const drawn = rows.map(({ item, under }) => (
    <li>
      <Leaves of={item.section.elements ?? textLeaf(item.section)} talk={talk} />
      <Level items={under} talk={talk} depth={depth + 1} />
    </li>
  ));
  return (
    <>
      {first.isOrdered ? <ol start={first.start === 1 ? undefined : first.start}>{drawn}</ol> : <ul>{drawn}</ul>}
      {end < 0 ? null : <Level items={items.slice(end)} talk={talk} depth={depth} />}
    </>
  );
}

function depthOf({ indent }: Item): number {
  return indent;
}

function textLeaf(section: Node): Node {
  return { type: "text", text: string(section.text) };
}
