import { z } from "zod";
import { jsonOf, MOST_DATA } from "./answers.ts";
import { type Rules, readFields } from "./fields.ts";
import { text } from "./schema.ts";
import type { Way } from "./source.ts";

const EMBED = z.object({
  title: text,
  author_name: text,
  provider_name: text,
  thumbnail_url: text,
  thumbnail: text,
  description: text,
});
export type Embed = z.infer<typeof EMBED>;

const RULES: Rules<Embed> = {
  title: [({ title }) => title],
  description: [({ description }) => description],
  siteName: [({ provider_name }) => provider_name],
  authors: [({ author_name }) => author_name],
  picture: [({ thumbnail_url }) => thumbnail_url, ({ thumbnail }) => thumbnail],
};

/** Asks a site's oEmbed endpoint of the page at an address. https://oembed.com/#section2 */
export function oembedWay(endpoint: string, address: (id: string) => string, more: Rules<Embed>): Way {
  return {
    batch: 1,
    request: ([id = ""]) => ({
      url: `${endpoint}?format=json&url=${encodeURIComponent(address(id))}`,
      maxBytes: MOST_DATA,
    }),
    read(answer, [id = ""], now) {
      const read = jsonOf(answer, EMBED);
      if ("unreadable" in read) return read;
      return { found: new Map([[id, readFields({ ...RULES, ...more }, read.json, { now, base: answer.url })]]) };
    },
  };
}
