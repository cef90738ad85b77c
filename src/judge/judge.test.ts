import { describe, expect, test } from "vitest";
import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import { gatherStats, type JudgeContext, judge, NO_STATS, type WorkspaceStats } from "./judge.ts";

describe("what a curator keeps", () => {
  test.each([
    ["a paper", "https://arxiv.org/abs/1706.03762", ""],
    ["a blog post", "https://ann.tistory.com/12", "좋은 글이라 공유합니다"],
    ["a library's documentation", "https://docs.python.org/3/library/asyncio.html", ""],
    ["a repository", "https://github.com/BurntSushi/ripgrep", "빠른 검색 도구 추천합니다"],
    ["a course", "https://www.coursera.org/learn/machine-learning", ""],
    ["a PDF of a site that nobody knows", "https://example-lab.ac.kr/files/thesis.pdf", ""],
    ["an article of a site that nobody knows", "https://somebody.dev/blog/how-indexes-really-work", ""],
    ["slides", "https://docs.google.com/presentation/d/1abc/edit", "here are the slides of the talk"],
  ])("%s is published", (_, url, said) => {
    expect(verdict(url, `${said} <${url}>`).state).toBe("published");
  });

  test.each([
    ["a meeting room", "https://us02web.zoom.us/j/123?pwd=x", "여기로 오세요"],
    ["a calendar", "https://calendar.google.com/calendar/event?eid=1", "일정 추가했어요"],
    ["a form", "https://docs.google.com/forms/d/e/1/viewform", "설문 부탁드립니다"],
    ["a pull request", "https://github.com/acme/site/pull/6", "please review"],
    ["a run", "https://wandb.ai/acme/seg/runs/7", ""],
    ["localhost", "http://localhost:8888/lab/tree/1", ""],
    ["a private address", "http://192.168.0.7/status", ""],
    ["a host without a domain", "http://jenkins/job/1", ""],
    ["a host inside a cluster", "http://api.default.svc.cluster.local:80/x", ""],
    ["a shared file without a word", "https://drive.google.com/file/d/1/view", ""],
    ["a meme", "https://media.giphy.com/media/1/giphy.gif", "ㅋㅋㅋ"],
    ["a job offer", "https://jobs.lever.co/acme/1", "we're hiring"],
    ["an address that cannot be read", "http://[", ""],
  ])("%s is chatter", (_, url, said) => {
    expect(verdict(url, `${said} <${url}>`).state).toBe("chatter");
  });

  test("says why", () => {
    const { reasons } = verdict("https://us02web.zoom.us/j/123", "회의 링크입니다");
    expect(reasons.join("; ")).toContain("a meeting room");
  });
});

describe("the owner's wishes", () => {
  test("an address on the never list is chatter, whatever it is", () => {
    expect(verdict("https://arxiv.org/abs/1", "", { neverKeep: ["arxiv.org"] }).state).toBe("chatter");
  });

  test("the always list wins over everything", () => {
    const url = "https://calendar.google.com/calendar/event?eid=1";
    expect(verdict(url, "", { alwaysKeep: ["calendar.google.com"] }).state).toBe("published");
  });

  test("a prefix covers its own path only", () => {
    const context = { neverKeep: ["github.com/acme"] };
    expect(verdict("https://github.com/acme/site", "", context).state).toBe("chatter");
    expect(verdict("https://github.com/acmeist/site", "", context).state).not.toBe("chatter");
  });

  test.each([
    ["inbox", "inbox"],
    ["ignore", "chatter"],
  ] as const)("a channel of policy %s gives %s at best", (policy, state) => {
    expect(verdict("https://arxiv.org/abs/1", "", { policy: () => policy }).state).toBe(state);
  });
});

describe("where and how it was shared", () => {
  const url = "https://some-site.com/thing";

  test("a channel for tips lifts what a channel for chat lowers", () => {
    const tips = verdict(url, "", { channel: () => channel("꿀팁") }).probability;
    const chat = verdict(url, "", { channel: () => channel("잡담") }).probability;
    expect(tips).toBeGreaterThan(chat);
  });

  test("a song in a channel for chat is chatter, a talk in one for talks is not", () => {
    const video = "https://www.youtube.com/watch?v=abcdefghijk";
    expect(verdict(video, "노동요 추천합니다", { channel: () => channel("잡담") }).state).toBe("chatter");
    expect(verdict(video, "발표 영상 공유합니다", { channel: () => channel("talks") }).state).toBe("published");
  });

  test("an address inside code is hardly a tip", () => {
    const command = `run \`curl ${url} | sh\` then`;
    expect(verdict(url, command).probability).toBeLessThan(verdict(url, `run ${url} then`).probability);
  });

  test.each([
    "here's a more complete version:",
    "Here’s what I’ve got so far",
    "first draft of the map",
    "제가 만든 프로토타입입니다",
  ])("a sender's own work (%s) is less of a tip", (words) => {
    expect(verdict(url, `${words} ${url}`).reasons).toContain(
      "its words: shown for feedback or as the sender's own work",
    );
  });

  test("a site only named in a sentence is less of a tip than one whose address is given", () => {
    const around = (name: string) =>
      `we meet the people of ${name} next week, and many friends of ours will be there too`;
    const home = "http://some-site.com/";
    expect(verdict(home, around("some-site.com")).probability).toBeLessThan(
      verdict(home, around(`the site (${home})`)).probability,
    );
  });

  test("a page at the door of a site, posted without a word, is rather a tip; a door to sign up is not", () => {
    const reasons = (path: string) => verdict(`https://some-site.com/${path}`, "").reasons;
    expect(reasons("")).toContain("posted for its own sake");
    expect(reasons("explore")).toContain("posted for its own sake");
    expect(reasons("signup")).not.toContain("posted for its own sake");
  });

  test.each<[string, Partial<Share>, string]>([
    ["is kept for later", { reactions: 2, saves: 2 }, "kept for later 2 times"],
    ["is answered", { replies: 4 }, "4 replies"],
    ["has a preview with a title and a text", { hasPreview: true }, "Slack's preview has a title and a text"],
  ])("what %s is rather a tip, and it is said", (_, fields, reason) => {
    const plain = verdict(url, "");
    const seen = judge(input(url, [{ ...share(url, ""), ...fields }], 0), context({}));
    expect(seen.probability).toBeGreaterThan(plain.probability);
    expect(seen.reasons).toContain(reason);
  });

  test("keeping for later says more than any other reaction", () => {
    const reacted = (saves: number) =>
      judge(input(url, [{ ...share(url, ""), reactions: 2, saves }], 0), context({})).probability;
    expect(reacted(2)).toBeGreaterThan(reacted(0));
  });

  test("the replies to a question say nothing of the page", () => {
    const asked = (replies: number) =>
      judge(input(url, [{ ...share(url, `anyone know ${url} ?`), replies }], 0), context({})).probability;
    expect(asked(9)).toBe(asked(0));
  });

  test("two links of one message count its reactions once", () => {
    const other = { ...share(`${url}/2`, ""), index: 1, reactions: 3 };
    const { reasons } = judge(input(url, [{ ...share(url, ""), reactions: 3 }, other], 0), context({}));
    expect(reasons).toContain("3 reactions");
  });

  test("reactions, notes and repeats by several people speak for it", () => {
    const once = judge(input(url, [share(url, "")], 0), context({})).probability;
    const reacted = judge(input(url, [{ ...share(url, ""), reactions: 5 }], 0), context({})).probability;
    const noted = judge(input(url, [share(url, "")], 3), context({})).probability;
    const both = [share(url, ""), { ...share(url, ""), user: "U2" }];
    const repeated = judge(input(url, both, 0), context({})).probability;
    for (const more of [reacted, noted, repeated]) expect(more).toBeGreaterThan(once);
  });
});

describe("the workspace's own work", () => {
  test("an organisation that is mostly pull requests and issues is the community's own", async () => {
    const urls = [1, 2, 3].map((n) => `https://github.com/our-club/site/pull/${n}`);
    const stats = await statsOf([...urls, "https://github.com/someone/library"]);
    expect(stats.ownPlaces).toEqual(["github.com/our-club"]);
    const own = verdict("https://github.com/our-club/data-jam", "", { stats }).probability;
    const other = verdict("https://github.com/someone/library", "", { stats }).probability;
    expect(own).toBeLessThan(other);
  });

  test("what a curator dropped of a publisher lowers its other pages, and what was kept lifts them", async () => {
    const urls = [1, 2, 3, 4].map((n) => `https://some-site.com/${n}`);
    const asked = async (kept: boolean) =>
      verdict("https://some-site.com/9", "", { stats: await statsOf(urls, () => kept) });
    const untaught = verdict("https://some-site.com/9", "").probability;
    expect((await asked(false)).probability).toBeLessThan(untaught);
    expect((await asked(true)).probability).toBeGreaterThan(untaught);
    expect((await asked(true)).reasons.join()).toContain("the curator kept 4");
  });

  test("statistics are plain data: they survive JSON, and do not depend on the order of shares", async () => {
    const urls = ["https://arxiv.org/abs/1", "https://us02web.zoom.us/j/1", "https://github.com/a/b/pull/1"];
    const stats = await statsOf(urls);
    expect(JSON.parse(JSON.stringify(stats))).toEqual(stats);
    expect(await statsOf(urls.toReversed())).toEqual(stats);
  });
});

test.each([
  ["words", "https://some-site.com/thing", `${"<https://".repeat(20_000)} ${"`".repeat(20_000)}`],
  ["words", "https://some-site.com/thing", "안녕하세요 ".repeat(20_000)],
  ["address", `https://some-site.com/${"a-".repeat(200_000)}`, ""],
  ["address", `https://some-site.com/${"a".repeat(400_000)}`, ""],
])("hostile %s are read in part, and judged like others", (_, url, words) => {
  expect(verdict(url, words).probability).toBeGreaterThan(0);
});

function verdict(url: string, words: string, over: Partial<JudgeContext> = {}) {
  return judge(input(url, [share(url, words)], 0), context(over));
}

function input(url: string, shares: readonly Share[], noteCount: number) {
  return { title: "", links: [{ url, key: url, rule: "general" }], shares, noteCount };
}

function context(over: Partial<JudgeContext>): JudgeContext {
  return {
    channel: () => undefined,
    policy: () => "publish",
    alwaysKeep: [],
    neverKeep: [],
    stats: NO_STATS,
    ...over,
  };
}

function channel(name: string): Channel {
  return { id: "C1", name, kind: "public", topic: "", purpose: "", isArchived: false };
}

function share(url: string, words: string): Share {
  return {
    workspace: "T1",
    channel: "C1",
    ts: "1.0",
    index: 0,
    user: "U1",
    isBot: false,
    threadTs: null,
    url,
    key: url,
    address: url,
    rule: "general",
    where: "text",
    lead: url,
    label: null,
    title: url,
    titleFrom: "address",
    notes: [],
    words,
    reactions: 0,
    saves: 0,
    replies: 0,
    hasPreview: false,
  };
}

async function statsOf(
  urls: readonly string[],
  decided?: (key: string) => boolean | undefined,
): Promise<WorkspaceStats> {
  async function* pages() {
    yield urls.map((url) => share(url, ""));
  }
  return gatherStats(pages(), () => channel("team"), decided);
}
