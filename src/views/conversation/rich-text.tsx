import { type Node, nodes, string } from "../../text/slack-nodes.ts";
import { webAddress } from "../shown.ts";
import { Leaves } from "./leaves.tsx";
import { Lists } from "./lists.tsx";
import { mrkdwnNodes } from "./mrkdwn.ts";
import type { Talk } from "./talk.ts";

const DEEPEST = 12;

/** A message's blocks, rich text and apps' own, as Slack shows them. */
export function Blocks({
  blocks,
  talk,
  depth = 0,
}: {
  readonly blocks: unknown;
  readonly talk: Talk;
  readonly depth?: number;
}) {
  if (depth > DEEPEST) return null;
  return (
    <>
      {runs(nodes(blocks)).map(([first, ...more]) =>
        first?.type === "rich_text_list" ? (
          <Lists lists={[first, ...more]} talk={talk} />
        ) : first === undefined ? null : (
          <Block block={first} talk={talk} depth={depth} />
        ),
      )}
    </>
  );
}

/** Slack's `text` by the same rules. */
export function Mrkdwn({ text, talk }: { readonly text: string; readonly talk: Talk }) {
  return <Blocks blocks={mrkdwnNodes(text)} talk={talk} />;
}

/** Neighbouring lists together, everything else alone. */
function runs(all: readonly Node[]): readonly (readonly Node[])[] {
  const found: Node[][] = [];
  for (const node of all) {
    const last = found.at(-1);
    if (node.type === "rich_text_list" && last?.[0]?.type === "rich_text_list") last.push(node);
    else found.push([node]);
  }
  return found;
}

function Block({ block, talk, depth }: { readonly block: Node; readonly talk: Talk; readonly depth: number }) {
  const inner = (value: unknown) => <Blocks blocks={value} talk={talk} depth={depth + 1} />;
  switch (block.type) {
    case "rich_text":
      return inner(block.elements);
    case "rich_text_section":
      return (
        <p>
          <Leaves of={block.elements} talk={talk} />
        </p>
      );
    case "rich_text_quote":
      return (
        <blockquote>
          {hasBlocks(block) ? (
            inner(block.elements)
          ) : (
            <p>
              <Leaves of={block.elements} talk={talk} />
            </p>
          )}
        </blockquote>
      );
    case "rich_text_preformatted":
      return (
        <pre tabindex={0}>
          <code>
            <Leaves of={block.elements} talk={talk} />
          </code>
        </pre>
      );
    case "mrkdwn":
      return <Mrkdwn text={string(block.text)} talk={talk} />;
    case "plain_text":
    case "raw_text":
    case "markdown":
      return string(block.text) === "" ? null : <p>{string(block.text)}</p>;
    case "divider":
      return <hr />;
    case "table":
      return <Table rows={block.rows} talk={talk} depth={depth + 1} />;
    case "image":
      return string(block.alt_text) === "" ? null : <p class="aside">{string(block.alt_text)}</p>;
    case "button":
      return <Button button={block} />;
    default:
      return <>{[block.title, block.text, block.fields, block.elements, block.accessory].map(inner)}</>;
  }
}

function hasBlocks({ elements }: Node): boolean {
  return nodes(elements).some(({ type }) => string(type).startsWith("rich_text_"));
}

/** What an app's button opens; one that does something in Slack does nothing here. */
function Button({ button }: { readonly button: Node }) {
  const url = webAddress(string(button.url));
  const label = string(nodes(button.text)[0]?.text);
  return url === null || label === "" ? null : (
    <p>
      <a href={url} rel="noopener nofollow ugc">
        {label}
      </a>
    </p>
  );
}

function Table({ rows, talk, depth }: { readonly rows: unknown; readonly talk: Talk; readonly depth: number }) {
  const all: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return (
    <div class="table">
      <table>
        {all.map((row) => (
          <tr>
            {nodes(row).map((cell) => (
              <td>
                <Blocks blocks={cell} talk={talk} depth={depth} />
              </td>
            ))}
          </tr>
        ))}
      </table>
    </div>
  );
}
