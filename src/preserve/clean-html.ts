import sanitize from "sanitize-html";

/** Tags deeper than this lose their tags, not their text: no reader nests so deep, and recursion has an end. */
const DEEPEST = 200;

const READ = [
  ..."a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em".split(
    " ",
  ),
  ..."figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark math ol p pre q rp rt ruby".split(
    " ",
  ),
  ..."s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split(" "),
];

/** Markup that does nothing but show text and pictures; addresses are whole, by the page's own. */
export function clean(html: string, base: string): string {
  return sanitize(html, {
    allowedTags: READ.filter((tag) => tag !== "math"),
    allowedAttributes: {
      a: ["href", "title", "rel"],
      img: ["src", "alt", "width", "height"],
      "*": ["lang", "dir"],
      td: ["colspan", "rowspan"],
      th: ["colspan", "rowspan", "scope"],
      time: ["datetime"],
      ol: ["start"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    nestingLimit: DEEPEST,
    transformTags: {
      a: (tagName, { href, title }) => {
        const address = whole(href, base);
        return {
          tagName,
          attribs: address === null ? {} : { href: address, rel: "noreferrer nofollow", ...(title ? { title } : {}) },
        };
      },
      img: (tagName, attribs) => {
        const source = attribs.src?.startsWith("data:") ? attribs["data-src"] : (attribs["data-src"] ?? attribs.src);
        const { alt = "", width, height } = attribs;
        return {
          tagName,
          attribs: { src: whole(source, base) ?? "", alt, ...(width ? { width } : {}), ...(height ? { height } : {}) },
        };
      },
    },
  });
}

/** The whole address; null for what is no page of the web. */
function whole(address: string | undefined, base: string): string | null {
  if (address === undefined || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
