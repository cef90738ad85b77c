import { z } from "@hono/zod-openapi";

/** Longest query that is looked for, in characters. */
export const LONGEST_QUERY = 200;
/** Most rows in one answer, and most results of one search. */
const MOST = 200;

const limit = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,3}$/, `expected a whole number from 1 to ${MOST}`)
    .transform(Number)
    .refine((rows) => rows >= 1 && rows <= MOST, `expected a whole number from 1 to ${MOST}`)
    .default(usual)
    .openapi({ type: "integer", minimum: 1, maximum: MOST, default: usual, description: "Most rows in the answer." });

const offset = z
  .string()
  .regex(/^\d{1,9}$/, "expected a whole number from 0 on")
  .transform(Number)
  .default(0)
  .openapi({ type: "integer", minimum: 0, default: 0, description: "Rows to leave out before the first." });

const day = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/, "expected a year, month or day such as 2021, 2021-03 or 2021-03-09")
    .optional()
    .openapi({ description: what, example: "2021-03" });

/** What may be asked for; a parameter that nobody knows is a slip, and said. */
export const SearchQuery = z.strictObject({
  q: z
    .string({ error: "expected what to search for" })
    .max(LONGEST_QUERY, `expected ${LONGEST_QUERY} characters at most`)
    .openapi({
      description:
        'Words, "quotes", -without, and the fields topic: site: by: in: before: after: has:notes (also in Korean).',
      example: "시각화 site:github.com",
    }),
  limit: limit(10),
  offset,
});

export const TipsQuery = z.strictObject({
  topic: z.string().optional().openapi({ description: "Name of a topic." }),
  site: z.string().optional().openapi({ description: "Host of a link, without www.", example: "github.com" }),
  channel: z.string().optional().openapi({ description: "Name of a channel, without #." }),
  after: day("Shared on that day, or later."),
  before: day("First shared before."),
  order: z
    .enum(["archive", "newest"], { error: "expected archive or newest" })
    .default("archive")
    .openapi({ description: "As the archive is arranged, or by first share." }),
  limit: limit(50),
  offset,
});

export const TopicsQuery = z.strictObject({ limit: limit(MOST), offset });

export const NoQuery = z.strictObject({});

const Mark = z
  .object({ start: z.int(), end: z.int() })
  .openapi("Mark", { description: "A place in a text, in UTF-16 units; the end is not part of it." });

const HitSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    topic: z.string().nullable(),
    score: z.number().openapi({ description: "Higher is better; comparable within one query only." }),
    excerpt: z.string(),
    titleMarks: z.array(Mark),
    excerptMarks: z.array(Mark),
    page: z.string(),
  })
  .openapi("Hit");

export const SearchAnswer = z
  .object({
    query: z.string(),
    didYouMean: z
      .string()
      .nullable()
      .openapi({ description: "The query that was answered, where another one was typed." }),
    limit: z.int(),
    offset: z.int(),
    hits: z.array(HitSchema),
  })
  .openapi("SearchAnswer");

export interface ApiNote {
  readonly text: string;
  readonly notes: readonly ApiNote[];
}

const Note: z.ZodType<ApiNote> = z.object({ text: z.string(), notes: z.array(z.lazy(() => Note)) }).openapi("Note", {
  type: "object",
  required: ["text", "notes"],
  properties: {
    text: { type: "string" },
    notes: { type: "array", items: { $ref: "#/components/schemas/Note" } },
  },
});

export const TipSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    topic: z.string().nullable(),
    page: z.string().openapi({ description: "The address of its page." }),
    links: z.array(z.object({ url: z.string(), label: z.string().nullable() })),
    notes: z.array(Note),
    shares: z.array(
      z.object({
        channel: z.string(),
        ts: z.string(),
        by: z.string().nullable().openapi({ description: "Null where names are not shown." }),
        permalink: z.string().nullable(),
      }),
    ),
    firstSharedAt: z.string().nullable(),
    lastSharedAt: z.string().nullable(),
    reactions: z.int(),
  })
  .openapi("Tip");

export const TipsAnswer = z
  .object({ total: z.int(), limit: z.int(), offset: z.int(), tips: z.array(TipSchema) })
  .openapi("TipsAnswer");

export const TopicsAnswer = z
  .object({
    total: z.int(),
    limit: z.int(),
    offset: z.int(),
    topics: z.array(z.object({ name: z.string(), page: z.string(), tips: z.int() })),
  })
  .openapi("TopicsAnswer");

export const ProblemSchema = z
  .object({
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameters: z.array(z.object({ name: z.string(), problem: z.string() })).optional(),
  })
  .openapi("Problem");
