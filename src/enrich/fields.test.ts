import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicationDate } from "./dates.ts";
import { joinRules, readFields } from "./fields.ts";
import { languageOf } from "./language.ts";
import { people } from "./people.ts";
import { plainText, withoutMarkup } from "./plain-text.ts";
import { amountOf, minutesToRead, statedMinutes } from "./reading-time.ts";
import { webAddress } from "./web-address.ts";

const NOW = new Date("2026-05-01T00:00:00Z");

describe("a date", () => {
  test.each<[unknown, string | null]>([
    ["2021-10-05T23:30:00+09:00", "2021-10-05"],
    ["2021/10/5", "2021-10-05"],
    ["2021. 10. 5. 12:34", "2021-10-05"],
    ["2021년 10월 5일", "2021-10-05"],
    ["20211005", "2021-10-05"],
    ["20211005123456", "2021-10-05"],
    ["2021-10", "2021-10"],
    ["2021", "2021"],
    ["Tue, 05 Oct 2021 12:00:00 GMT", "2021-10-05"],
    ["October 5th, 2021", "2021-10-05"],
    ["Nov 12. 2019", "2019-11-12"],
    ["5 Oct. 2021", "2021-10-05"],
    [1633392000, "2021-10-05"],
    [1633392000000, "2021-10-05"],
    ["2021-02-30", "2021-02"],
    ["2021-13-01", "2021"],
    ["2300-01-01", null],
    ["0001-01-01", null],
    ["yesterday", null],
    ["5", null],
    [Number.NaN, null],
    [{}, null],
  ])("%j is %s", (value, expected) => {
    expect(publicationDate(value, NOW)).toBe(expected);
  });

  test("whatever stands there, what comes out is a day of the calendar", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.date().map(String), fc.stringMatching(/^[\d./ -]{4,12}$/)),
        (value) => {
          const date = publicationDate(value, NOW);
          if (date === null) return;
          expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
          expect(new Date(date).toISOString().startsWith(date)).toBe(true);
        },
      ),
    );
  });
});

describe("authors", () => {
  test.each<[unknown, readonly string[] | null]>([
    [
      ["Muster, Ada", "Beispiel, Ben"],
      ["Ada Muster", "Ben Beispiel"],
    ],
    ["Ada Muster, Ben Beispiel and Cem Örnek", ["Ada Muster", "Ben Beispiel", "Cem Örnek"]],
    ["Ada Muster; Ben Beispiel", ["Ada Muster", "Ben Beispiel"]],
    ["by Ada Muster", ["Ada Muster"]],
    ["김가람", ["김가람"]],
    [["Ada Muster", "ada muster"], ["ada muster"]],
    ["Boat Inc, Ltd", ["Boat Inc, Ltd"]],
    ["https://facebook.com/ada", null],
    ["admin", null],
    ["ada@muster.example", null],
    [[], null],
    [null, null],
  ])("%j are %j", (value, expected) => {
    expect(people(value)).toEqual(expected);
  });

  test("thousands are cut short", () => {
    expect(people(Array.from({ length: 3000 }, (_, n) => `Person Number${n}`))).toHaveLength(50);
  });
});

describe("a text", () => {
  test("is on one line, without what nobody sees and without mail addresses", () => {
    expect(plainText(" a\u202eb\u200bc \n d\u0000 x@y.example ", 99)).toBe("abc d [email]");
    expect(plainText("\u200b \n", 99)).toBeNull();
    expect(plainText(["a"], 99)).toBeNull();
  });

  test("is cut between words, never within a character", () => {
    expect(plainText("one two three four", 12)).toBe("one two…");
    expect(plainText("😀".repeat(20), 10)?.isWellFormed()).toBe(true);
  });

  test.each([
    ["a &amp; b", "a & b"],
    ["<p>One</p><p>two <i>three</i></p>", "One two three"],
    ["x < y and y > z", "x < y and y > z"],
    ["<script>alert(1)</script>Boats", "Boats"],
  ])("with markup reads like one without: %j", (value, expected) => {
    expect(plainText(withoutMarkup(value), 99)).toBe(expected);
  });
});

describe("a language", () => {
  const korean = "작은 배를 찾는 방법에 대하여 이야기한다";
  test.each<[unknown, string, string | null]>([
    ["en", korean, "ko"],
    ["ko_KR", "", "ko"],
    ["en-GB", "", "en"],
    [null, korean, "ko"],
    [null, "Boats are counted every day of the year, and nobody knows how many there are", "en"],
    ["de", "Boote werden jeden Tag gezählt, und niemand weiß, wie viele es eigentlich gibt", "de"],
    ["ko", "Boats are counted every day of the year, and nobody knows how many there are", "en"],
    [null, "小さな船を数える方法について話します", "ja"],
    ["uk", "Човни рахують щодня, і ніхто не знає, скільки їх насправді є", "uk"],
    ["not a language!", "", null],
  ])("%j over %j is %s", (declared, text, expected) => {
    expect(languageOf(declared, text)).toBe(expected);
  });
});

describe("reading time", () => {
  test("counts words of alphabets and signs of others", () => {
    expect(amountOf("Two words, 배를 세다")).toEqual({ words: 2, signs: 4 });
    expect(minutesToRead({ words: 460, signs: 1000 })).toBe(4);
    expect(minutesToRead({ words: 20, signs: 0 })).toBeNull();
  });

  test.each<[unknown, number | null]>([
    ["PT1H2M30S", 63],
    ["PT45S", 1],
    ["6 min read", 6],
    ["약 3분", 3],
    [12, 12],
    ["soon", null],
    [-1, null],
  ])("%j is %s minutes", (value, expected) => {
    expect(statedMinutes(value)).toBe(expected);
  });
});

test.each([
  ["/a.png", "https://b.example/a.png"],
  ["//c.example/a.png", "https://c.example/a.png"],
  ["javascript:alert(1)", null],
  ["data:image/png;base64,AA", null],
  ["https://u:p@c.example/", null],
  ["http://", null],
  [`https://c.example/${"a".repeat(3000)}`, null],
])("the address %j is %s", (value, expected) => {
  expect(webAddress(value, "https://b.example/x/")).toBe(expected);
});

describe("rules", () => {
  const reading = { now: NOW, base: "https://b.example/" };

  test("the first that gives something fit counts, the others are not asked", () => {
    const rules = { title: [() => null, () => "404", () => "Boats", () => expect.unreachable("asked")] };
    expect(readFields(rules, null, reading).title).toBe("Boats");
  });

  test("those of a site come before the general ones", () => {
    const joined = joinRules({ title: [() => "site's"] }, { title: [() => "general"], venue: [() => "J. Boats"] });
    expect(readFields(joined, null, reading)).toMatchObject({ title: "site's", venue: "J. Boats" });
  });

  test("whatever a rule gives, a field is fit or empty", () => {
    const anything = fc.anything();
    fc.assert(
      fc.property(anything, (value) => {
        const fields = readFields(
          Object.fromEntries(Object.keys(readFields({}, null, reading)).map((name) => [name, [() => value]])),
          null,
          reading,
        );
        for (const text of [fields.title, fields.description, fields.venue])
          expect(text === null || typeof text === "string").toBe(true);
        expect(fields.picture === null || /^https?:/.test(fields.picture)).toBe(true);
        expect(() => JSON.stringify(fields)).not.toThrow();
      }),
    );
  });
});
