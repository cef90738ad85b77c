// Writes a standard Slack export of any size as a zip, a day file at a time. The same arguments give the same bytes.
// node bench/generate-export.mjs OUT.zip [messages=100000] [channels=40]
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { strToU8, Zip, ZipDeflate } from "fflate";

const MEMBERS = 400;
const PAGES = 15_000;
const DAYS = 365;
const START = Date.UTC(2021, 0, 1) / 1000;
/** What makes two equal runs equal bytes. */
const MTIME = new Date("2022-01-01T00:00:00Z");
const HOSTS = [
  "arxiv.org/abs/",
  "github.com/sample/repo-",
  "blog.example.com/posts/",
  "sample.tistory.com/",
  "medium.com/@sample/post-",
];
const WORDS =
  "오늘 모델 학습 데이터 결과 공유 감사합니다 the attention paper 코드 질문 성능 배포 정리 링크 확인 내일 회의 논문".split(
    " ",
  );

const ids = (letter, count) =>
  Array.from({ length: count }, (_, at) => `${letter}0BENCH${String(at).padStart(4, "0")}`);
const USERS = ids("U", MEMBERS);

/** @param {string} path @param {number} count messages @param {number} channels the fewer, the larger the day files */
export async function generateExport(path, count, channels = 40) {
  const channelIds = ids("C", channels);
  const random = numbers(count);
  const out = createWriteStream(path);
  const zip = new Zip((error, chunk) => (error ? out.destroy(error) : out.write(chunk)));
  const add = async (name, rows) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = MTIME;
    zip.add(entry);
    entry.push(strToU8(JSON.stringify(rows)), true);
    if (out.writableNeedDrain) await once(out, "drain");
  };
  await add(
    "channels.json",
    channelIds.map((id, at) => ({ id, name: channelName(at), created: START, creator: USERS[0], members: USERS })),
  );
  await add(
    "users.json",
    USERS.map((id, at) => ({ id, name: `member${at}`, profile: profile(at) })),
  );
  const files = channels * DAYS;
  for (let at = 0; at < files; at += 1) {
    const rows = Math.floor(((at + 1) * count) / files) - Math.floor((at * count) / files);
    const channel = Math.floor(at / DAYS);
    const day = START + (at % DAYS) * 86_400;
    if (rows > 0)
      await add(
        `${channelName(channel)}/${new Date(day * 1000).toISOString().slice(0, 10)}.json`,
        dayOf(random, day, rows),
      );
  }
  zip.end();
  out.end();
  await finished(out);
}

const channelName = (at) => `channel-${String(at).padStart(2, "0")}`;

function profile(at) {
  return {
    avatar_hash: `g${at}`,
    image_72: `https://avatars.example.com/${at}_72.png`,
    real_name: `member ${at}`,
    display_name: `멤버${at}`,
    team: "T0BENCH",
  };
}

function dayOf(random, day, rows) {
  const messages = [];
  let thread = null;
  for (let at = 0; at < rows; at += 1) {
    const ts = `${day + Math.floor((at * 80_000) / rows)}.${String(1 + Math.floor(random() * 999_998)).padStart(6, "0")}`;
    const member = Math.floor(random() * MEMBERS);
    const message = said(random, ts, member);
    if (thread !== null && random() < 0.45) {
      Object.assign(message, { thread_ts: thread.ts, parent_user_id: thread.user });
      thread.thread_ts = thread.ts;
      thread.replies = [...(thread.replies ?? []), { user: message.user, ts }];
      thread.reply_count = thread.replies.length;
    } else thread = message;
    messages.push(message);
  }
  return messages;
}

function said(random, ts, member) {
  const words = Array.from(
    { length: 6 + Math.floor(random() * 24) },
    () => WORDS[Math.floor(random() * WORDS.length)],
  ).join(" ");
  // Squared: some pages are shared again and again, most once or twice.
  const page = Math.floor(random() ** 2 * PAGES);
  const url =
    random() < 0.12 ? `https://${HOSTS[page % HOSTS.length]}${page}${random() < 0.2 ? "?utm_source=slack" : ""}` : null;
  const elements = [{ type: "text", text: `${words} ` }, ...(url === null ? [] : [{ type: "link", url }])];
  return {
    client_msg_id: `${Math.floor(random() * 2 ** 32).toString(16)}-0000-4000-8000-000000000000`,
    type: "message",
    user: USERS[member],
    text: url === null ? words : `${words} <${url}>`,
    ts,
    team: "T0BENCH",
    user_team: "T0BENCH",
    source_team: "T0BENCH",
    user_profile: profile(member),
    blocks: [{ type: "rich_text", block_id: ts.slice(-5), elements: [{ type: "rich_text_section", elements }] }],
    ...(random() < 0.2 ? { reactions: [{ name: "+1", users: [USERS[0], USERS[1]], count: 2 }] } : {}),
  };
}

/** Numbers in [0, 1) that depend on `seed` alone (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [path, count = "100000", channels = "40"] = process.argv.slice(2);
  if (path === undefined || ![count, channels].every((number) => /^[1-9]\d*$/.test(number))) {
    console.error("node bench/generate-export.mjs OUT.zip [messages=100000] [channels=40]");
    process.exit(2);
  }
  await generateExport(path, Number(count), Number(channels));
}
