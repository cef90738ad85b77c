import { createRoute, z } from "@hono/zod-openapi";
import {
  NoQuery,
  ProblemSchema,
  SearchAnswer,
  SearchQuery,
  TipSchema,
  TipsAnswer,
  TipsQuery,
  TopicsAnswer,
  TopicsQuery,
} from "./api-schemas.ts";

function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

function wrong(description: string) {
  return { description, content: { "application/problem+json": { schema: ProblemSchema } } };
}

const ASKED_WRONGLY = wrong("A parameter is not known, or not as expected; the answer says which and why.");

export const searchRoute = createRoute({
  method: "get",
  path: "/search",
  summary: "Searches the published tips, best first.",
  request: { query: SearchQuery },
  responses: { 200: json(SearchAnswer, "The tips found."), 400: ASKED_WRONGLY },
});

export const tipsRoute = createRoute({
  method: "get",
  path: "/tips",
  summary: "Lists the published tips, a page at a time.",
  request: { query: TipsQuery },
  responses: { 200: json(TipsAnswer, "A page of tips, and how many there are."), 400: ASKED_WRONGLY },
});

export const tipRoute = createRoute({
  method: "get",
  path: "/tips/{id}",
  summary: "One tip.",
  request: { params: z.object({ id: z.string() }), query: NoQuery },
  responses: {
    200: json(TipSchema, "The tip."),
    400: ASKED_WRONGLY,
    404: wrong("No published tip has this id."),
  },
});

export const topicsRoute = createRoute({
  method: "get",
  path: "/topics",
  summary: "Lists the topics that hold tips, in the archive's order.",
  request: { query: TopicsQuery },
  responses: { 200: json(TopicsAnswer, "The topics, with how many tips each holds."), 400: ASKED_WRONGLY },
});
