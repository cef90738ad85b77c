import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type PageFields, type Rules, readFields } from "../fields.ts";
import { withoutMarkup } from "../plain-text.ts";
import { listOf, number, part, text } from "../schema.ts";
import type { Source, Way } from "../source.ts";

const QUESTIONS = z.object({
  /** Seconds to leave the API alone. https://api.stackexchange.com/docs/throttle */
  backoff: number,
  items: listOf(
    z.object({
      question_id: number,
      title: text,
      body: text,
      owner: part({ display_name: text }),
      creation_date: number,
      last_activity_date: number,
      tags: listOf(z.string()),
    }),
  ),
});
type Question = z.infer<typeof QUESTIONS>["items"][number];

/** Texts come with their entities: `&quot;`, `&#39;`. */
const rules: Rules<Question> = {
  title: [({ title }) => withoutMarkup(title)],
  description: [({ body }) => withoutMarkup(body), ({ tags }) => tags.join(", ")],
  siteName: [() => "Stack Exchange"],
  authors: [({ owner }) => withoutMarkup(owner?.display_name)],
  published: [({ creation_date }) => creation_date],
  modified: [({ last_activity_date }) => last_activity_date],
};

/** Questions, and the questions of answers, of all sites of Stack Exchange. https://api.stackexchange.com/docs */
export const stackExchange: Source = {
  name: "stack-exchange",
  idOf({ key }) {
    const [, number] = /^so:(\d+)$/.exec(key) ?? [];
    if (number !== undefined) return `stackoverflow/${number}`;
    return /^se:([\w.-]+\/\d+)$/.exec(key)?.[1] ?? null;
  },
  groupOf: (id) => id.split("/")[0] ?? "",
  ways: [
    questionsBy(100, (numbers) => `questions/${numbers.join(";")}`),
    questionsBy(1, ([number]) => `answers/${number}/questions`),
  ],
};

function questionsBy(batch: number, path: (numbers: readonly string[]) => string): Way {
  return {
    batch,
    request(ids) {
      const [site = ""] = ids[0]?.split("/") ?? [];
      const numbers = ids.map((id) => id.split("/")[1] ?? "");
      return {
        url: `https://api.stackexchange.com/2.3/${path(numbers)}?site=${encodeURIComponent(site)}&pagesize=100&filter=withbody`,
        maxBytes: MOST_DATA,
      };
    },
    read(answer, ids, now) {
      const read = jsonOf(answer, QUESTIONS);
      if ("unreadable" in read) return read;
      const { items, backoff } = read.json;
      if (items.length === 0 && backoff !== null && backoff > 0) return { wait: backoff * 1000 };
      const site = ids[0]?.split("/")[0] ?? "";
      const siteName = site === "stackoverflow" ? "Stack Overflow" : `${site}.stackexchange.com`;
      const found = new Map<string, PageFields>();
      for (const item of items) {
        const id = batch === 1 ? ids[0] : `${site}/${item.question_id}`;
        if (id !== undefined) found.set(id, { ...readFields(rules, item, { now, base: answer.url }), siteName });
      }
      return { found };
    },
  };
}
