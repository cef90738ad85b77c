import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type Rules, readFields } from "../fields.ts";
import { listOf, part, text } from "../schema.ts";
import type { Source } from "../source.ts";

/** A repository, or one of its issues and pull requests. */
const ANSWER = z.object({
  full_name: text,
  description: text,
  title: text,
  body: text,
  owner: part({ login: text, avatar_url: text }),
  user: part({ login: text }),
  created_at: text,
  pushed_at: text,
  updated_at: text,
  topics: listOf(z.string()),
});
type Answer = z.infer<typeof ANSWER>;

const rules: Rules<Answer> = {
  title: [({ title }) => title, ({ full_name, description }) => [full_name, description].filter(Boolean).join(": ")],
  description: [({ description }) => description, ({ body }) => body, ({ topics }) => topics.join(", ")],
  siteName: [() => "GitHub"],
  authors: [({ user }) => user?.login, ({ owner }) => owner?.login],
  published: [({ created_at }) => created_at],
  modified: [({ pushed_at }) => pushed_at, ({ updated_at }) => updated_at],
  picture: [({ owner }) => owner?.avatar_url],
  kind: [({ full_name }) => (full_name === null ? null : "repository")],
};

/**
 * Repositories, issues and pull requests. Without a token GitHub answers 60 requests an hour, with one 5,000.
 * https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
export const github: Source = {
  name: "github",
  idOf: ({ key }) => /^gh:([^/]+\/[^/?#]+(?:\/(?:issues|pull)\/\d+)?)$/.exec(key)?.[1] ?? null,
  ways: [
    {
      batch: 1,
      request: ([id = ""], { github: token }) => ({
        url: `https://api.github.com/repos/${id.replace("/pull/", "/issues/").split("/").map(encodeURIComponent).join("/")}`,
        headers: {
          accept: "application/vnd.github+json",
          "x-github-api-version": "2022-11-28",
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        maxBytes: MOST_DATA,
      }),
      read(answer, [id = ""], now) {
        const read = jsonOf(answer, ANSWER);
        if ("unreadable" in read) return read;
        return { found: new Map([[id, readFields(rules, read.json, { now, base: answer.url })]]) };
      },
    },
  ],
};
