import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type Rules, readFields } from "../fields.ts";
import { listOf, part, text } from "../schema.ts";
import type { Source } from "../source.ts";

const languages = z
  .union([z.string(), z.array(z.string()).transform((all) => (all.length === 1 ? (all[0] ?? null) : null))])
  .nullable()
  .catch(null)
  .default(null);
/** A model, dataset or space; or a paper, whose fields have other names. */
const CARD = z.object({
  id: text,
  author: text,
  description: text,
  pipeline_tag: text,
  sdk: text,
  tags: listOf(z.string()),
  createdAt: text,
  lastModified: text,
  cardData: part({ title: text, pretty_name: text, language: languages, short_description: text }),
  title: text,
  summary: text,
  publishedAt: text,
  authors: listOf(z.object({ name: text })),
});
type Card = z.infer<typeof CARD> & { readonly asked: string };

const rules: Rules<Card> = {
  title: [
    ({ title }) => title,
    ({ cardData, id }) => [cardData?.title ?? cardData?.pretty_name, id].filter(Boolean).join(" · "),
    ({ id }) => id,
  ],
  description: [
    ({ summary }) => summary,
    ({ description }) => description,
    ({ cardData }) => cardData?.short_description,
    ({ pipeline_tag, tags }) =>
      [pipeline_tag, ...tags.filter((tag) => !tag.includes(":") && tag !== pipeline_tag)]
        .filter(Boolean)
        .slice(0, 8)
        .join(", "),
  ],
  abstract: [({ summary }) => summary],
  siteName: [() => "Hugging Face"],
  authors: [({ authors }) => authors.map(({ name }) => name), ({ author, id }) => author ?? id?.split("/")[0]],
  published: [({ publishedAt }) => publishedAt, ({ createdAt }) => createdAt],
  modified: [({ lastModified }) => lastModified],
  language: [({ cardData, asked }) => (asked.startsWith("papers/") ? "en" : cardData?.language)],
  kind: [
    ({ asked }) =>
      asked.startsWith("papers/")
        ? "paper"
        : asked.startsWith("datasets/")
          ? "dataset"
          : asked.startsWith("spaces/")
            ? "tool"
            : "model",
  ],
};

/** Models, datasets, spaces and papers. https://huggingface.co/docs/hub/api */
export const huggingFace: Source = {
  name: "hugging-face",
  idOf({ key, url }) {
    const paper = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/papers\/(\d{4}\.\d{4,5})/.exec(url)?.[1];
    if (paper !== undefined) return `papers/${paper}`;
    const id = /^hf:(.+)$/.exec(key)?.[1];
    return id === undefined ? null : /^(?:datasets|spaces)\//.test(id) ? id : `models/${id}`;
  },
  ways: [
    {
      batch: 1,
      request: ([id = ""]) => ({
        url: `https://huggingface.co/api/${id.split("/").map(encodeURIComponent).join("/")}`,
        maxBytes: MOST_DATA,
      }),
      read(answer, [id = ""], now) {
        const read = jsonOf(answer, CARD);
        if ("unreadable" in read) return read;
        return { found: new Map([[id, readFields(rules, { ...read.json, asked: id }, { now, base: answer.url })]]) };
      },
    },
  ],
};
