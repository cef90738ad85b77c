import { describe, expect, test } from "vitest";
import { findsIn } from "./finds.ts";
import { mrkdwnLines } from "./mrkdwn.ts";

const LINK = "<https://a.example/some-page>";

function found(text: string, unfurl?: string) {
  const unfurls = new Map(unfurl === undefined ? [] : [["https://a.example/some-page", unfurl]]);
  return findsIn(mrkdwnLines(text), unfurls, 100);
}

describe("the words that name a page", () => {
  test.each([
    ["a label", "<https://a.example/some-page|A fine page>", "A fine page"],
    ["words before the link", `Graph networks ${LINK}`, "Graph networks"],
    ["words with a colon", `Graph networks: ${LINK}`, "Graph networks"],
    ["words behind the link", `${LINK} Interactive Data for the Web`, "Interactive Data for the Web"],
    ["words behind a dash", `${LINK} - graph networks explained`, "graph networks explained"],
    ["the line above", `Graph networks\n${LINK}`, "Graph networks"],
    ["the line below", `${LINK}\nMoments of Happiness`, "Moments of Happiness"],
    [
      "a line beyond a blank one",
      `${LINK}\n\nConverting a Chart to WebGL: How and Why`,
      "Converting a Chart to WebGL: How and Why",
    ],
    ["a lead-in", `Here's a great article on graph networks: ${LINK}`, "Graph networks"],
    ["check out", `check out Nicholas's class on charts: ${LINK}`, "Nicholas's class on charts"],
    ["an announcement", `This talk is really important: The Art of Graphs ${LINK}`, "The Art of Graphs"],
    [
      "an article named on its own line",
      `Great article on R vs Python in terms of speed.\n${LINK}`,
      "R vs Python in terms of speed",
    ],
    [
      "a retweet with credits",
      `RT @who: Corpus of 7 million speeches: ${LINK} via @who and @whom`,
      "Corpus of 7 million speeches",
    ],
    ["mentions and copies", `<@U1>: Graph networks ${LINK} cc <@U2>`, "Graph networks"],
    ["the last of several sentences", `Has anyone heard of this? Graph Studio: ${LINK}`, "Graph Studio"],
    [
      "a question that belongs to the title",
      `How to train your ViT? Data and Augmentation\n${LINK}`,
      "How to train your ViT? Data and Augmentation",
    ],
    ["words in quotes", `素晴らしい。\n「Graph Reading Guide」\n${LINK}`, "Graph Reading Guide"],
    ["bold words", `*Graph networks* ${LINK}`, "Graph networks"],
    ["words with code", `\`numpy_x\` for beginners ${LINK}`, "`numpy_x` for beginners"],
    ["Korean handed over", `PyTorch 성능 비교 자료 공유합니다 ${LINK}`, "PyTorch 성능 비교 자료"],
    ["Korean handed over that ends like a sentence", `프로그래밍 언어 추천합니다 ${LINK}`, "프로그래밍 언어"],
    ["a Korean noun that ends like a verb", `초보 개발자의 미래\n${LINK}`, "초보 개발자의 미래"],
    ["a Korean question", `딥러닝이란 무엇인가\n${LINK}`, "딥러닝이란 무엇인가"],
    ["a Korean overview", `쿠버네티스 개요 ${LINK}`, "쿠버네티스 개요"],
    ["Korean after a courtesy", `좋은 자료 발견!\n그래프 신경망 정리\n${LINK}`, "그래프 신경망 정리"],
    ["a Korean pointer", `그래프 신경망 정리는 여기: ${LINK}`, "그래프 신경망 정리"],
    ["a Japanese pointer", `型システムの概略はこちら\n${LINK}`, "型システムの概略"],
    ["an emoji before it", `:rocket: Graph networks ${LINK}`, "🚀 Graph networks"],
    ["a custom emoji behind it", `Graph networks :party_parrot_42: ${LINK}`, "Graph networks"],
  ])("%s", (_, text, title) => {
    expect(found(text)[0]?.title).toBe(title);
  });
});

describe("words that name nothing: the preview does, else the address", () => {
  test.each([
    ["nothing but courtesy", `thought you'd enjoy this ${LINK}`],
    ["a label that points", "read <https://a.example/some-page|this post>"],
    ["a label that is a kind", "<https://a.example/some-page|docs>"],
    ["a label that is the address, shortened", "<https://a.example/some-page|a.example/[…]page>"],
    ["a sentence that flows into the link", `Hope no one minds, but there's a group at ${LINK}`],
    ["a sentence around it", `I used ${LINK} as the framework for my charts`],
    [
      "a paragraph",
      `Graph networks are a way to learn from graphs. I have used them for years and they are good at what they do. ${LINK}`,
    ],
    ["a remark", `prepare to waste the rest of your day ${LINK}`],
    ["an interjection", `Neurons! ${LINK}`],
    ["Korean talk", `회의록 여기요 ${LINK}`],
    ["a Korean request", `리뷰 부탁드려요 ${LINK}`],
    ["Japanese talk", `今日は勉強会で発表しました\n${LINK}`],
    ["Japanese that goes on", `どうしてるのかと思って${LINK}`],
  ])("%s", (_, text) => {
    expect([found(text)[0]?.title, found(text, "The page's own title")[0]?.title]).toEqual([
      null,
      "The page's own title",
    ]);
  });
});

test("a preview that says the same and more is the better title", () => {
  expect(found(`Graph networks ${LINK}`, "Graph networks: a survey")[0]?.title).toBe("Graph networks: a survey");
});

test("a long label gives way to the preview", () => {
  const label = "word ".repeat(40).trim();
  expect(found(`<https://a.example/some-page|${label}>`, "Short")[0]?.title).toBe("Short");
});

describe("notes are what the title leaves", () => {
  test.each<[said: string, text: string, notes: readonly string[]]>([
    [
      "words behind a label",
      "<https://a.example/some-page|Graph networks> - by the people of Example",
      ["by the people of Example"],
    ],
    [
      "a sentence around a label whole",
      "If you use graphs, see <https://a.example/some-page|the quick start> first",
      ["If you use graphs, see the quick start first"],
    ],
    [
      "the sentences before the title",
      `Has anyone heard of this? It scales to big graphs. Graph Studio: ${LINK}`,
      ["It scales to big graphs."],
    ],
    [
      "a sentence without its colon",
      `The slides alone say little, so here are the demos: ${LINK}`,
      ["The slides alone say little, so here are the demos"],
    ],
    [
      "words to a person without the person",
      `<@U1>: this layout is pretty entertaining ${LINK}`,
      ["this layout is pretty entertaining"],
    ],
    ["no courtesy", `hey <@U1>, have you seen this? ${LINK}\nthanks!`, []],
    ["short code in backticks", `Graph networks\n${LINK}\n\`\`\`pip install graphs\`\`\``, ["`pip install graphs`"]],
    ["no long listing", `Graph networks\n${LINK}\n\`\`\`\n${"x = 1\n".repeat(30)}\`\`\``, []],
    [
      "quoted lines without their mark",
      `Graph networks\n${LINK}\n&gt; graphs are everywhere`,
      ["graphs are everywhere"],
    ],
    [
      "no marks of bold and italic",
      `Graph networks\n${LINK}\n*all* of _it_ and ~no~ \`a_b_c\` snake_case`,
      ["all of it and no `a_b_c` snake_case"],
    ],
  ])("%s", (_, text, notes) => {
    expect(found(text).flatMap((find) => find.notes.map((note) => note.text))).toEqual(notes);
  });

  test("words go with the link that they speak of", () => {
    const text =
      "First I read this and liked it.\n<https://a.example/1>\nThen I read that and did not.\n<https://b.example/2>";
    expect(found(text).map(({ notes }) => notes.map((note) => note.text))).toEqual([
      ["First I read this and liked it."],
      ["Then I read that and did not."],
    ]);
  });
});
