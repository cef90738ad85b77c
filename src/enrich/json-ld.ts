import type { Thing } from "./html-page.ts";

const MOST_THINGS = 200;

/** The things that a page's JSON-LD describes; those inside `@graph` and lists among them. What is no JSON says nothing. */
export function thingsIn(scripts: readonly string[]): readonly Thing[] {
  const things: Thing[] = [];
  for (const script of scripts) {
    const waiting: unknown[] = [parsed(script)];
    while (waiting.length > 0 && things.length < MOST_THINGS) {
      const next = waiting.shift();
      if (Array.isArray(next)) waiting.unshift(...next.slice(0, MOST_THINGS));
      else if (isThing(next)) {
        things.push(next);
        if (next["@graph"] !== undefined) waiting.push(next["@graph"]);
        if (next.mainEntity !== undefined) waiting.push(next.mainEntity);
      }
    }
  }
  return things;
}

/** JSON as pages write it: comments of HTML and CDATA around it, line feeds inside its strings. */
function parsed(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, "").trim();
  for (const tried of [text, text.replace(/[\n\r\t]+/g, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(tried);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Types without the address of their vocabulary. */
export function typesOf(thing: Thing): readonly string[] {
  const type = thing["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types.flatMap((one) => (typeof one === "string" ? [one.replace(/^.*[/#:]/, "")] : []));
}

/** A text, or the name of what stands there: of a person, a publisher, a picture. */
export function nameOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return nameOf(value[0]);
  if (!isThing(value)) return null;
  const { name, url } = value;
  return typeof name === "string" ? name : Array.isArray(name) ? nameOf(name[0]) : typeof url === "string" ? url : null;
}

/** The names of one or many. */
export function namesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value.slice(0, 100) : [value]).flatMap((one) => nameOf(one) ?? []);
}

/** The address of a picture: a text, an `ImageObject`, or the first of several. */
export function addressOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return addressOf(value[0]);
  if (!isThing(value)) return null;
  const { url, contentUrl } = value;
  return typeof url === "string" ? url : typeof contentUrl === "string" ? contentUrl : null;
}
