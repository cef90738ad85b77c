import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conversation, richText, section, spokenMessage } from "../../../test/site/conversation.ts";
import { siteInputOf } from "../../../test/site/tips.ts";
import type { Spoken } from "../../model/conversation.ts";
import { conversationPage } from "../conversation-page.tsx";
import { placeOf } from "../place.ts";
import { arrangeSite } from "../site.ts";

const CHANNELS: Readonly<Record<string, string>> = { C1: "꿀팁", C2: "random" };

/** What the page shows of a message that says this. */
function drawn(said: Partial<Spoken>, person: (id: string) => string | null = () => null): string {
  const one = conversation([spokenMessage(said), spokenMessage({ text: "ok" }, { minute: 2, user: "U2" })]);
  const site = arrangeSite(
    siteInputOf([], {
      conversations: [one],
      person,
      showsNames: person("U1") !== null,
      channelName: (id) => CHANNELS[id] ?? null,
      language: "en",
    }),
  );
  const html = conversationPage(placeOf(site, "conversations/C1-1630465200.000100.html"), one);
  return /<div class="said">(.*?)<\/div>(?:<ul class="reactions|<\/li>)/s.exec(html)?.[1] ?? "";
}

const text = (words: string, style: object = {}) => ({ type: "text", text: words, style });

describe("rich text is drawn as Slack shows it", () => {
  test.each<[string, readonly object[], string]>([
    ["words", [section(text("a < b & c"))], "<p>a &lt; b &amp; c</p>"],
    [
      "emphasis",
      [section(text("b", { bold: true }), text("i", { italic: true }), text("s", { strike: true, bold: true }))],
      "<p><strong>b</strong><em>i</em><strong><s>s</s></strong></p>",
    ],
    ["code", [section(text("x = 1", { code: true }))], "<p><code>x = 1</code></p>"],
    [
      "a code block",
      [{ type: "rich_text_preformatted", elements: [text("a\n  b")] }],
      '<pre tabindex="0"><code>a\n  b</code></pre>',
    ],
    ["a quote", [{ type: "rich_text_quote", elements: [text("so")] }], "<blockquote><p>so</p></blockquote>"],
    [
      "a link with words",
      [section({ type: "link", url: "https://a.example/?x=1&y=2", text: "A" })],
      '<p><a href="https://a.example/?x=1&amp;y=2" rel="noopener nofollow ugc">A</a></p>',
    ],
    ["a link to nowhere", [section({ type: "link", url: "javascript:alert(1)", text: "A" })], "<p>A</p>"],
    ["a mail link", [section({ type: "link", url: "mailto:[email]", text: "[email]" })], "<p>[email]</p>"],
    ["a member", [section({ type: "user", user_id: "U9" })], '<p><span class="mention">@a member</span></p>'],
    [
      "a member who speaks here",
      [section({ type: "user", user_id: "U2" })],
      '<p><span class="mention">@a member B</span></p>',
    ],
    ["a channel", [section({ type: "channel", channel_id: "C2" })], '<p><span class="mention">#random</span></p>'],
    [
      "a channel that may not be named",
      [section({ type: "channel", channel_id: "G1" })],
      '<p><span class="mention">#a private channel</span></p>',
    ],
    ["a call to all", [section({ type: "broadcast", range: "here" })], '<p><span class="mention">@here</span></p>'],
    ["emoji", [section({ type: "emoji", name: "tada" })], '<p><span class="emoji">🎉</span></p>'],
    [
      "emoji with a tone",
      [section({ type: "emoji", name: "+1", skin_tone: 4 })],
      '<p><span class="emoji">👍🏽</span></p>',
    ],
    [
      "custom emoji",
      [section({ type: "emoji", name: "our-parrot" })],
      '<p><span class="custom-emoji">:our-parrot:</span></p>',
    ],
    [
      "lists in lists",
      [
        { type: "rich_text_list", style: "bullet", indent: 0, elements: [section(text("a"))] },
        { type: "rich_text_list", style: "ordered", indent: 1, elements: [section(text("b")), section(text("c"))] },
        { type: "rich_text_list", style: "bullet", indent: 0, elements: [section(text("d"))] },
      ],
      "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>",
    ],
    [
      "a numbered list that goes on",
      [{ type: "rich_text_list", style: "ordered", offset: 2, elements: [section(text("c"))] }],
      '<ol start="3"><li>c</li></ol>',
    ],
    ["what is not known yet", [section({ type: "hologram", text: "words" }, { type: "hologram" })], "<p>words</p>"],
  ])("%s", (_, elements, html) => {
    expect(drawn({ blocks: richText(...elements), text: "fallback" })).toBe(html);
  });
});

describe("text without blocks is drawn by the same rules", () => {
  test.each([
    ["*bold* _italic_ ~gone~ `code`", "<p><strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code></p>"],
    ["*_both_*", "<p><strong><em>both</em></strong></p>"],
    ["2*3*4 and snake_case_name", "<p>2*3*4 and snake_case_name</p>"],
    ["&lt;b&gt; &amp;amp;", "<p>&lt;b&gt; &amp;amp;</p>"],
    ["<https://a.example/|A &amp; B>", '<p><a href="https://a.example/" rel="noopener nofollow ugc">A &amp; B</a></p>'],
    ["<javascript:alert(1)|click>", "<p>click</p>"],
    [
      "<@U9|mina> in <#C2|other>",
      '<p><span class="mention">@a member</span> in <span class="mention">#random</span></p>',
    ],
    [
      "<!channel> <!subteam^S1|@all>",
      '<p><span class="mention">@channel</span> <span class="mention">@a group</span></p>',
    ],
    ["<!date^1630465200^{date}|Sept 1>", "<p>Sept 1</p>"],
    ["&gt; quoted\n&gt; on\nanswer", "<blockquote><p>quoted\non</p></blockquote><p>answer</p>"],
    ["```\na *b*\n```", '<pre tabindex="0"><code>a *b*</code></pre>'],
    ["• one\n    ◦ two\n• three", "<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>"],
    ["well done :tada: :our-parrot:", "<p>well done 🎉 :our-parrot:</p>"],
    ["`&lt;b&gt; :tada:`", "<p><code>&lt;b&gt; :tada:</code></p>"],
  ])("%j", (said, html) => {
    expect(drawn({ text: said })).toBe(html);
  });
});

test("where names are shown, members have theirs", () => {
  const html = drawn({ text: "thanks <@U2>" }, (id) => (id === "U2" ? "Mina" : "Jun"));
  expect(html).toBe('<p>thanks <span class="mention">@Mina</span></p>');
});

test("a page's preview, an app's words, a shared message, files and reactions", () => {
  const html = drawn({
    attachments: [
      {
        from_url: "https://a.example/",
        title: "A page",
        title_link: "https://a.example/",
        service_name: "A",
        text: "Of <https://b.example/|b>",
      },
      { pretext: "An app *says*", fields: [{ title: "State", value: "open" }] },
      { is_share: true, author_id: "U2", channel_id: "C2", ts: "1630465200.000100", text: "shared words" },
    ] as unknown as Spoken["attachments"],
    files: [{ id: null, title: "talk.pdf", kind: "PDF", size: 1_234_567, url: null, preview: "" }],
  });
  expect(html).toContain(
    '<p class="aside">A</p><p><a href="https://a.example/" rel="noopener nofollow ugc">A page</a></p><p>Of b</p>',
  );
  expect(html).toContain("<p>An app <strong>says</strong></p><p><strong>State</strong> open</p>");
  expect(html).toMatch(/a member B .*#random.*1 September 2021.*<p>shared words<\/p>/s);
  expect(html).toContain('talk.pdf <span class="aside">PDF · 1.2 MB · in Slack only</span>');
});

describe("hostile messages", () => {
  test("make no element, whatever their JSON", () => {
    const evil = fc.constantFrom(
      '"><script>alert(1)</script>',
      "<img src=x onerror=alert(1)>",
      "javascript:alert(1)",
      "\u202e",
      "`*_~<@!#",
      "```",
    );
    const words = fc.array(fc.oneof(evil, fc.string()), { maxLength: 4 }).map((parts) => parts.join(""));
    const { leaf } = fc.letrec((tie) => ({
      leaf: fc.record(
        {
          type: fc.constantFrom(
            "text",
            "link",
            "emoji",
            "user",
            "rich_text",
            "rich_text_list",
            "rich_text_quote",
            "rich_text_section",
            "section",
            "table",
            "image",
            "button",
            "color",
            "date",
          ),
          text: fc.oneof(words, fc.record({ type: fc.constant("mrkdwn"), text: words })),
          url: words,
          name: words,
          user_id: words,
          style: fc.jsonValue(),
          indent: fc.jsonValue(),
          offset: fc.jsonValue(),
          elements: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie("leaf"), { maxLength: 3 })),
          rows: fc.array(fc.array(tie("leaf"), { maxLength: 2 }), { maxLength: 2 }),
          alt_text: words,
        },
        { requiredKeys: [] },
      ),
    }));
    fc.assert(
      fc.property(words, fc.array(leaf, { maxLength: 3 }), (said, blocks) => {
        const html = drawn({
          text: said,
          blocks: blocks as Spoken["blocks"],
          attachments: blocks as Spoken["attachments"],
        });
        const tags = [...html.matchAll(/<([a-z]+)((?: [a-z]+="[^"<]*")*)>/g)];
        expect(html.match(/</g)?.length ?? 0).toBe(tags.length + (html.match(/<\/[a-z]+>|<hr\/>/g)?.length ?? 0));
        for (const [, name = "", attributes = ""] of tags) {
          expect(name).not.toMatch(/^(?:script|img|style|iframe)$/);
          expect(attributes).not.toMatch(/ on\w+=|javascript:|style=/);
        }
        expect(html).not.toContain("\u202e");
      }),
      { numRuns: 150 },
    );
  });

  test.each(["*", "_", "~", "`", "<", "<a|", "> ", "• ", "```", ":a:", "*a _b ~c "])(
    "a message of 40,000 letters of %j is drawn in time",
    (mark) => {
      const before = process.cpuUsage();
      drawn({ text: mark.repeat(40_000 / mark.length) });
      // Microseconds of the processor: a busy machine does not count.
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    },
  );
});
