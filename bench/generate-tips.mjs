// Tips that nobody wrote, always the same: for measuring what many of them cost.
const TOPICS = [
  "NLP",
  "시각화",
  "Python",
  "Git & 도구",
  "논문",
  "데이터",
  "웹",
  "강의",
  "커리어",
  "수학",
  "배포",
  "ETC",
];
const NOUNS =
  "모델 데이터 그림 학습 논문 코드 서버 언어 검색 지도 시간 문장 그래프 함수 실험 결과 질문 설명 예제 도구".split(" ");
const VERBS = "이해하기 그려 보기 빠르게 만들기 처음부터 배우기 되돌리는 법 한눈에 보기 고치기 비교하기 정리".split(
  " ",
);
const WORDS =
  "attention sparse graph index query layer token parser queue cache vector matrix kernel stream type lambda".split(
    " ",
  );
const HOSTS = Array.from({ length: 120 }, (_, at) => `${WORDS[at % WORDS.length]}${at}.example`);
const START = Date.UTC(2019, 2, 4) / 1000;

/** As `tipkeeper import` reads them, one object a tip. */
export function generateTips(count) {
  const next = randomNumbers(20_240_501);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const phrase = () => `${pick(NOUNS)} ${pick(WORDS)} ${pick(NOUNS)} ${pick(VERBS)}`;
  return Array.from({ length: count }, (_, at) => {
    const url = `https://${HOSTS[Math.floor(next() ** 2 * HOSTS.length)]}/posts/${at}`;
    const seconds = START + Math.floor((at / count) * 5 * 365 * 86_400) + Math.floor(next() * 86_400);
    const channel = 1 + Math.floor(next() ** 2 * 5);
    const share = (again) => ({
      workspace: "T1",
      channel: `C${channel}`,
      channelName: `channel-${channel}`,
      ts: `${seconds + again * 90_000}.000100`,
      user: `U${Math.floor(next() * 60)}`,
      url,
      permalink: `https://team.slack.com/archives/C${channel}/p${seconds + again * 90_000}000100`,
    });
    const shares = Array.from({ length: next() < 0.1 ? 2 : 1 }, (_, again) => share(again));
    const iso = ({ ts }) => new Date(Number(ts) * 1000).toISOString();
    return {
      title: `${phrase()} ${at}`,
      topic: TOPICS[Math.floor(next() ** 1.5 * TOPICS.length)],
      state: "published",
      links: [{ url, label: null }],
      notes: Array.from({ length: Math.floor(next() * 4) }, () => ({
        text: Array.from({ length: 4 }, phrase).join(", "),
        notes: next() < 0.2 ? [{ text: phrase(), notes: [] }] : [],
      })),
      shares,
      firstSharedAt: iso(shares[0]),
      lastSharedAt: iso(shares.at(-1)),
      reactions: Math.floor(next() * 5),
    };
  });
}

/** Numbers from 0 to 1 that follow from the seed: mulberry32. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
