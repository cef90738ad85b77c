import { type Config, DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Archive } from "../../src/run/archive.ts";
import { openStore } from "../../src/store/open.ts";
import { NO_BLOBS } from "../no-blobs.ts";
import { MESSAGES, sharedAt, slackAddress } from "../site/messages.ts";
import { hostileTip, siteTip } from "../site/tips.ts";

const LONG = "손실 지형을 그려 가며 왜 배치 정규화가 학습을 빠르게 하는지 하나하나 따라가 볼 수 있게 설명한 글입니다. ";

export const TIPS = [
  siteTip({
    title: "어텐션, 그림으로 이해하기",
    url: "https://attention.example/",
    times: 2,
    day: 1,
    notes: [{ text: LONG.repeat(4), notes: [{ text: "`softmax` 부분이 특히 좋아요", notes: [] }] }],
  }),
  siteTip({ title: "객체 탐지 한눈에 보기", url: "https://detect.example/?a=b", day: 9 }),
  siteTip({ title: "BERT: Pre-training", url: "https://arxiv.org/abs/1810.04805", key: "arxiv:1810.04805", day: 3 }),
  siteTip({
    title: "Attention Is All You Need",
    url: "https://arxiv.org/abs/1706.03762",
    key: "arxiv:1706.03762",
    day: 6,
  }),
  siteTip({
    title: "Multi-Head Attention",
    url: "https://aclanthology.org/P19-1580/",
    key: "acl:p19-1580",
    day: 7,
    notes: [{ text: "앞선 대화", links: [{ label: "대화", url: slackAddress(sharedAt(1, 5)) }], notes: [] }],
  }),
  siteTip({
    title: "Hugging Face 강의",
    url: "https://huggingface.co/learn",
    day: 4,
    notes: [{ text: "짧은 메모", notes: [] }],
  }),
  siteTip({ title: "Git을 되돌리는 법", url: "https://git-scm.com/book/ko/v2", topic: "Git", day: 5 }),
  siteTip({ title: "슬랙에서 나눈 이야기", url: slackAddress(sharedAt(1)), topic: "Git", day: 8 }),
  hostileTip(20),
];

export const TIP = `tips/${TIPS[0]?.id}.html`;
export const CONVERSATION = `conversations/C1-${sharedAt(1)}.html`;
/** A page of every kind, and those that hostile words are on. */
export const PATHS = [
  ...["index.html", "browse.html", "charts.html", "search.html", "topics/nlp.html", "topics/nlp/newest.html"],
  ...["months/2021-09.html", "sites/arxiv.org.html", "channels/꿀팁.html", TIP, CONVERSATION],
  ...[`tips/${TIPS.at(-1)?.id}.html`, `conversations/C1-${sharedAt(20)}.html`],
];

/** A new archive of the sample. */
export async function openSample(language: Config["language"], folder: string): Promise<Archive> {
  const store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
  const channel = { kind: "public", topic: "", purpose: "", isArchived: false } as const;
  await store.putChannels([{ id: "C1", name: "꿀팁", ...channel }]);
  await store.putMessages(MESSAGES);
  await store.putTips(TIPS.map((tip) => ({ tip, root: tip.links[0]?.key ?? "", listed: null, pinned: false })));
  const names = [...new Set(TIPS.flatMap(({ topic }) => topic ?? []))];
  const topics = names.map((name) => ({ name, keywords: [] }));
  return {
    store,
    blobs: NO_BLOBS,
    config: { ...DEFAULT_CONFIG, title: "우리 팁", language, topics },
    now: () => new Date(0),
  };
}
