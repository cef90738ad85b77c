/** A simple selector compiled: says whether an element is meant. */
export type Selector = (tag: string, attributes: Readonly<Record<string, string>>) => boolean;

const PART = /([#.])([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]+)["']?)?\]/g;

/**
 * `tag#id.class[attribute=value]`, each part but one of them optional: enough to name the few places that a site's rules
 * read, and it needs no tree of the page.
 */
export function selector(text: string): Selector {
  const tag = /^[\w-]*/.exec(text)?.[0] ?? "";
  const parts = [...text.slice(tag.length).matchAll(PART)].map(([, sign, name = "", attribute, value]) => {
    if (sign === "#") return (attributes: Readonly<Record<string, string>>) => attributes.id === name;
    if (sign === ".")
      return (attributes: Readonly<Record<string, string>>) => ` ${attributes.class ?? ""} `.includes(` ${name} `);
    return (attributes: Readonly<Record<string, string>>) =>
      value === undefined ? attribute !== undefined && attribute in attributes : attributes[attribute ?? ""] === value;
  });
  return (name, attributes) => (tag === "" || tag === name) && parts.every((part) => part(attributes));
}
