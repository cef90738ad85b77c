import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentEntries } from "../../src/collect/document-entries.ts";
import type { DocumentKind, Entry } from "../../src/model/document.ts";
import { eachNote, type Note } from "../../src/model/note.ts";
import type { Tip } from "../../src/model/tip.ts";
import type { Publisher, PublishInput } from "../../src/publish/publisher.ts";
import { shownText } from "../../src/text/markdown-escape.ts";
import { inputOf, keyOf, tip } from "./publisher-tips.ts";

/** What reading a publication back may lose: bookmarks know one link each and a flat description. */
export interface PublisherTraits {
  readonly kind: DocumentKind;
  readonly keepsLinksTogether: boolean;
  readonly keepsNoteTree: boolean;
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "[",
        "]",
        "(",
        ")",
        "|",
        "\\",
        "`",
        "*",
        "_",
        "~~",
        "<b>",
        "&lt;",
        "{{",
        "{%",
        "#",
        "- ",
        "1) ",
        ">",
        "\n",
        "\u202e",
        ":",
        "![",
      ),
      fc.constantFrom("논문 정리", "snake_case", "https://in.text/", "word", "C#", "제목"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" "))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const noteWith = (notes: fc.Arbitrary<readonly Note[]>): fc.Arbitrary<Note> => fc.record({ text: words, notes });
const leaf = noteWith(fc.constant([]));
const note = noteWith(fc.array(noteWith(fc.array(leaf, { maxLength: 2 })), { maxLength: 2 }));
const address = fc
  .tuple(fc.nat(40), fc.constantFrom("", "?a=1&b=2", "/x_(y)", "#part", "/가나", "/a b|c", "/)("))
  .map(([page, rest]) => `https://page${page}.example/${rest}`);
const topic = fc.constantFrom("Python", "시각화", "C #", "ETC", "1. 논문 | *읽기*");
/** Tips with pages of their own each. */
export const someTips: fc.Arbitrary<readonly Tip[]> = fc
  .array(
    fc.record({
      title: words,
      topic,
      notes: fc.array(note, { maxLength: 3 }),
      url: address,
      links: fc.array(fc.record({ url: address, label: words }), { maxLength: 2 }),
      allLabelled: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((drafts) => {
    const seen = new Set<string>();
    return drafts.flatMap(({ url, links, allLabelled, ...rest }) => {
      const own = [{ url, label: allLabelled ? "1" : null }, ...links].filter(({ url: one }) => {
        const key = keyOf(one);
        return seen.has(key) ? false : seen.add(key);
      });
      return own[0]?.url === url ? [tip({ ...rest, url, links: own })] : [];
    });
  });

/** Every publisher: deterministic, safe with hostile words, and read back as what was published. */
export function publisherContract(publisher: Publisher, traits: PublisherTraits): void {
  const read = (text: string) => documentEntries({ name: "a", revision: 1, kind: traits.kind, text });
  const publish = (tips: readonly Tip[], more: Partial<PublishInput> = {}) => {
    return publisher.publish({ ...inputOf(null, tips), ...more });
  };

  describe(`publisher ${publisher.name}`, () => {
    test("an empty archive is fine", () => {
      expect(read(publish([]).text).entries).toEqual([]);
      expect(publish([])).toMatchObject({ added: 0, changed: 0, removed: 0 });
    });

    test("the same tips give the same text, and are read back as they were", () => {
      fc.assert(
        fc.property(someTips, (tips) => {
          const publication = publish(tips);
          expect(publish(tips)).toEqual(publication);
          expect(publication.added).toBe(tips.length);
          const { entries, problems } = read(publication.text);
          expect(problems).toEqual([]);
          const leads = new Map(entries.map((entry) => [keyOf(entry.links[0]?.url ?? ""), entry]));
          if (traits.keepsLinksTogether) expect(entries.length).toBe(tips.length);
          for (const one of tips) expectSame(leads.get(one.links[0]?.key ?? ""), one, traits);
        }),
        { numRuns: 150 },
      );
    });

    test("addresses other than http(s) are not written as links", () => {
      const bad = ["javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "/relative", "file:///etc/passwd"];
      const tips = [
        ...bad.map((url) => tip({ title: "나쁨", url, topic: "ETC" })),
        tip({
          title: "좋음",
          url: "https://good.example/",
          topic: "ETC",
          links: bad.map((url) => ({ url, label: "x" })),
          notes: [{ text: "누르세요", links: [{ label: "누르세요", url: "javascript:alert(1)" }], notes: [] }],
        }),
      ];
      const { text, added } = publish(tips);
      expect(added).toBe(1);
      expect(text).not.toMatch(/javascript:|data:text|mailto:|file:/);
      expect(read(text).entries.map(({ links }) => links.map(({ url }) => url))).toEqual([["https://good.example/"]]);
    });
  });
}

function expectSame(entry: Entry | undefined, expected: Tip, traits: PublisherTraits): void {
  expect(shownText(entry?.title ?? "")).toBe(shownText(expected.title));
  expect(shownText(entry?.topic ?? "")).toBe(shownText(expected.topic ?? ""));
  if (traits.keepsLinksTogether) {
    expect(entry?.links.map(({ url }) => keyOf(url))).toEqual(expected.links.map(({ key }) => key));
    expect(entry?.links.slice(1).map(({ label }) => shownText(label ?? ""))).toEqual(
      expected.links.slice(1).map(({ label }) => shownText(label ?? "")),
    );
  }
  if (traits.keepsNoteTree) expect(shape(entry?.notes ?? [])).toEqual(shape(expected.notes));
  else {
    const texts = (notes: readonly Note[]) => [...eachNote(notes)].map(({ text }) => shownText(text));
    expect(texts(entry?.notes ?? [])).toEqual(texts(expected.notes));
  }
}

function shape(notes: readonly Note[]): unknown {
  return notes.map(({ text, notes: under }) => [shownText(text), shape(under)]);
}
