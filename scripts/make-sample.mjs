// Writes sample/export: the sample workspace as a standard Slack export. The same words always give the same files.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { richText } from "./sample/rich-text.mjs";
import { CHATTER_LINKS, MEMBERS, QUESTIONS, REACTIONS, TALK, THANKS } from "./sample/talk.mjs";
import { AGAIN, SHARED } from "./sample/tips.mjs";

const OUT = fileURLToPath(new URL("../sample/export/", import.meta.url));
const TEAM = "T0SAMPLE1";
const CHANNELS = ["공지", "잡담", "꿀팁", "논문-읽기", "질문", "team-03", "운영진"].map((name, at) => ({
  name,
  id: `${name === "운영진" ? "G" : "C"}0SAMPLE${at}0`,
  secret: name === "운영진",
}));
const START = Date.UTC(2021, 8, 6) / 1000;
const DAYS = 86;

/** A number in [0, 1) that depends on `seed` alone (mulberry32). */
function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const chance = chances(20210906);
const pick = (list) => list[Math.floor(chance() * list.length)];
const userId = (at) => `U0SAMPLE${String(at).padStart(2, "0")}`;
const someone = (but) => {
  const user = userId(Math.floor(chance() * MEMBERS.length));
  return user === but ? someone(but) : user;
};
const ids = new Map(MEMBERS.map(([name], at) => [name, userId(at)]));
const messages = [];
const taken = new Set();

/** A moment between nine in the morning and eleven at night in Seoul, `share` of the way through the three months. */
function moment(share) {
  return START + Math.floor(share * DAYS) * 86_400 + Math.floor(chance() * 14 * 3600);
}

function tsAt(at) {
  const ts = `${at}.${String(100 * (1 + Math.floor(chance() * 9000))).padStart(6, "0")}`;
  if (taken.has(ts)) return tsAt(at + 1);
  taken.add(ts);
  return ts;
}

/** One message as Slack exports it; every fifth is as old ones are, without blocks. */
function post(channel, user, words, at, fields = {}) {
  const ts = tsAt(at);
  const { text, blocks } = richText(words, ids);
  const old = messages.length % 5 === 4;
  const message = {
    client_msg_id: `5a3b1e00-0000-4000-8000-${String(messages.length).padStart(12, "0")}`,
    type: "message",
    user,
    text,
    ts,
    team: TEAM,
    ...(old ? {} : { blocks: [{ ...blocks, block_id: `b${messages.length}` }] }),
    ...fields,
  };
  messages.push({ channel, message });
  return message;
}

function reply(channel, parent, user, words, after) {
  const message = post(channel, user, words, Number(parent.ts.split(".")[0]) + after, {
    thread_ts: parent.ts,
    parent_user_id: parent.user,
  });
  parent.thread_ts = parent.ts;
  parent.replies = [...(parent.replies ?? []), { user, ts: message.ts }];
  parent.reply_users = [...new Set(parent.replies.map((one) => one.user))];
  parent.reply_count = parent.replies.length;
  parent.reply_users_count = parent.reply_users.length;
  parent.latest_reply = message.ts;
  return message;
}

function react(message) {
  const names = new Set([pick(REACTIONS), pick(REACTIONS)]);
  message.reactions = [...names].map((name) => {
    const users = [...new Set([someone(message.user), someone(message.user)])];
    return { name, users, count: users.length };
  });
}

function unfurl(title, url) {
  const host = new URL(url).hostname;
  return [
    {
      id: 1,
      from_url: url,
      original_url: url,
      title,
      title_link: url,
      fallback: `${host}: ${title}`,
      service_name: host,
    },
  ];
}

for (const [at, [channel, title, url, words, notes = []]] of SHARED.entries()) {
  const user = someone();
  const placed = words.replace("{t}", () => `<${url}|${title}>`).replace("{title}", title);
  const said = placed.replace("{}", () => `<${url}>`);
  const namesTitle = said.includes(title);
  const message = post(
    channel,
    user,
    said,
    moment(at / SHARED.length),
    namesTitle ? {} : { attachments: unfurl(title, url) },
  );
  for (const [place, note] of notes.entries()) reply(channel, message, user, note, 60 + place * 45);
  if (chance() < 0.6) reply(channel, message, someone(user), pick(THANKS), 900 + Math.floor(chance() * 3000));
  if (chance() < 0.8) react(message);
  if (at % 12 === 5) message.edited = { user, ts: `${Number(message.ts.split(".")[0]) + 120}.000000` };
}

for (const [at, [channel, url, words]] of AGAIN.entries()) {
  const message = post(
    channel,
    someone(),
    words.replace("{}", () => `<${url}>`),
    moment(0.75 + (0.25 * at) / AGAIN.length),
  );
  if (chance() < 0.4) reply(channel, message, someone(message.user), pick(THANKS), 600);
}

for (const [channel, words] of CHATTER_LINKS) {
  post(
    channel,
    someone(),
    words.replace(/https?:\/\/\S+/g, (url) => `<${url}>`),
    moment(chance()),
  );
}

for (const [at, [question, ...answers]] of QUESTIONS.entries()) {
  const message = post("질문", someone(), question, moment(at / QUESTIONS.length));
  for (const [place, answer] of answers.entries()) {
    const own = place > 0 && place === answers.length - 1;
    reply("질문", message, own ? message.user : someone(message.user), answer, 300 * (place + 1));
  }
}

for (const [channel, lines] of Object.entries(TALK)) {
  for (const [at, words] of lines.entries()) {
    const message = post(channel, someone(), words, moment(at / lines.length));
    if (chance() < 0.25) react(message);
  }
}

// The odd cases: people who join, an app, a file with its export token, a deleted message, a reply sent to the channel.
for (const { id, name } of CHANNELS) {
  const user = userId(0);
  const text = `<@${user}>님이 채널에 참여했습니다`;
  messages.push({
    channel: name,
    message: {
      type: "message",
      subtype: "channel_join",
      user,
      text,
      ts: tsAt(START + 60),
      inviter: id.startsWith("G") ? userId(1) : undefined,
    },
  });
}
for (let week = 1; week <= 12; week += 1) {
  const text = `:alarm_clock: 알림: 이번 주 논문 정하셨나요? (${week}주차)`;
  const message = {
    type: "message",
    subtype: "bot_message",
    bot_id: "B0SAMPLE1",
    username: "논문알리미",
    text,
    ts: tsAt(START + week * 604_800 - 80_000),
  };
  messages.push({ channel: "논문-읽기", message });
}
const slides = post("team-03", userId(4), "중간 발표 자료 올립니다", moment(0.7));
slides.files = [
  {
    id: "F0SAMPLE1",
    name: "team-03-중간발표.pdf",
    title: "team-03 중간발표",
    mimetype: "application/pdf",
    filetype: "pdf",
    mode: "hosted",
    size: 482_133,
    url_private:
      "https://files.slack.com/files-pri/T0SAMPLE1-F0SAMPLE1/team-03.pdf?t=xoxe-0000000000-sample-not-a-real-token",
    permalink: "https://tipkeeper-sample.slack.com/files/U0SAMPLE04/F0SAMPLE1/team-03.pdf",
  },
];
const lost = post("잡담", "USLACKBOT", "This message was deleted.", moment(0.4));
Object.assign(lost, { subtype: "tombstone", hidden: true });
reply("잡담", lost, userId(3), "왜 지우셨어요 ㅋㅋㅋ", 240);
const parent = post("질문", userId(2), "발표는 몇 분인가요?", moment(0.55));
const broadcast = reply("질문", parent, userId(1), "10분이에요. 다들 보시라고 채널에도 올려요", 500);
Object.assign(broadcast, {
  subtype: "thread_broadcast",
  root: { ts: parent.ts, user: parent.user, text: parent.text },
});

write();

function write() {
  rmSync(OUT, { recursive: true, force: true });
  const members = MEMBERS.map((_, at) => userId(at));
  const rows = CHANNELS.map(({ id, name, secret }) => ({
    id,
    name,
    created: START,
    creator: userId(0),
    is_archived: false,
    is_general: name === "공지",
    members: secret ? members.slice(0, 3) : members,
    topic: { value: "", creator: "", last_set: 0 },
    purpose: { value: name === "꿀팁" ? "좋은 자료를 나눠요" : "", creator: userId(0), last_set: START },
    secret,
  }));
  const listed = (secret) => rows.filter((row) => row.secret === secret).map(({ secret: _, ...row }) => row);
  writeJson("channels.json", listed(false));
  writeJson("groups.json", listed(true));
  writeJson("integration_logs.json", [
    {
      user_id: userId(0),
      user_name: "haneul",
      date: String(START),
      change_type: "added",
      app_id: "A0SAMPLE1",
      app_type: "논문알리미",
    },
  ]);
  const people = MEMBERS.map(([name, called], at) => ({
    id: userId(at),
    team_id: TEAM,
    name,
    deleted: at === MEMBERS.length - 1,
    real_name: called,
    tz: "Asia/Seoul",
    profile: { real_name: called, display_name: called, email: `${name}@example.com` },
    is_bot: false,
  }));
  writeJson("users.json", people);

  const days = groupDays();
  for (const [file, list] of [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const inOrder = list.map(({ message }) => message).toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
    writeJson(file, inOrder);
  }
}

function groupDays() {
  const days = new Map();
  for (const one of messages) days.set(dayFile(one), [...(days.get(dayFile(one)) ?? []), one]);
  return days;
}

function dayFile({ channel, message }) {
  return join(channel, `${new Date(Number(message.ts.split(".")[0]) * 1000).toISOString().slice(0, 10)}.json`);
}

function writeJson(path, value) {
  const file = join(OUT, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}
