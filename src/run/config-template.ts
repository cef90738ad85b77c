import { DEFAULT_CONFIG, DEFAULT_LIMITS, DEFAULT_NETWORK, DEFAULT_PRESERVE, LLM_DEFAULTS } from "../model/config.ts";

/** The `tipkeeper.yaml` that `init` writes: every field with its default and what it is for, in the owner's language. */
export function configTemplate(language: "ko" | "en"): string {
  const words = WORDS[language];
  const { fileBytes, totalBytes, entries, messageBytes, linksPerMessage } = DEFAULT_LIMITS;
  const network = DEFAULT_NETWORK;
  const preserve = DEFAULT_PRESERVE;
  return `${comment(words.head)}

${comment(words.title)}
title: ${DEFAULT_CONFIG.title}

${comment(words.language)}
language: ${language}

${comment(words.workspaceUrl)}
workspaceUrl:

${comment(words.channels)}
channels:
#  til: publish
#  random: inbox
#  help: ignore

${comment(words.privateChannels)}
privateChannels: []

${comment(words.keep)}
alwaysKeep: []
neverKeep: []

${comment(words.showNames)}
showNames: ${DEFAULT_CONFIG.showNames}

${comment(words.showConversations)}
showConversations: ${DEFAULT_CONFIG.showConversations}

${comment(words.publishAt)}
publishAt: ${DEFAULT_CONFIG.publishAt}

${comment(words.topics)}
topics: []
#  - name: NLP
#    keywords: [transformer, tokenizer, ${words.keyword}]

${comment(words.synonyms)}
synonyms: []
#  - [GPU, ${words.gpu}]
#  - [deep learning, 딥러닝]

${comment(words.site)}
site:
#  url: https://our-study.github.io/tips
#  about: ${words.about}
#  logo: logo.svg
#  style: site.css
#  timeZone: ${language === "ko" ? "Asia/Seoul" : "UTC"}
#  cards: ${DEFAULT_CONFIG.site.cards}

${comment(words.models)}
models:
#  llm:
#    url: http://localhost:11434/v1
#    model: qwen3:8b
#    apiKeyEnv: OPENAI_API_KEY
#    batch: ${LLM_DEFAULTS.batch}
#    timeout: ${LLM_DEFAULTS.timeout}
#    price: { input: 0.15, output: 0.6 }
#  embeddings:
#    folder: ./models/multilingual-e5-small

${comment(words.network)}
network:
  contact: ${network.contact}
  ports: [${network.ports.join(", ")}]
  concurrency: ${network.concurrency}
  perHost: ${network.perHost}
#  delay: 0.5
  longestRest: ${network.longestRest}
  connectTimeout: ${network.connectTimeout}
  idleTimeout: ${network.idleTimeout}
  timeout: ${network.timeout}
  redirects: ${network.redirects}
  headerBytes: ${network.headerBytes}
  pageBytes: ${network.pageBytes}
  bodyBytes: ${network.bodyBytes}
  cacheBytes: ${network.cacheBytes}

${comment(words.preserve)}
preserve:
  bytes: ${preserve.bytes}
  pageBytes: ${preserve.pageBytes}
  browser: ${preserve.browser}
  show: ${preserve.show}

${comment(words.wayback)}
wayback:
  save: ${DEFAULT_CONFIG.wayback.save}
#  keysEnv: ARCHIVE_ORG_KEYS

${comment(words.limits)}
limits:
  fileBytes: ${fileBytes}
  totalBytes: ${totalBytes}
  entries: ${entries}
  messageBytes: ${messageBytes}
  linksPerMessage: ${linksPerMessage}
`;
}

function comment(text: string): string {
  return text.replace(/^/gm, "# ");
}

const WORDS = {
  en: {
    head: "Tipkeeper's settings. Every field may be left out; what stands here is the default.",
    title: "Title of the archive.",
    language: "Language of the archive: ko or en. (The terminal's language is set with --lang or LANG.)",
    workspaceUrl: `Address of your Slack, for links back to the messages: https://team.slack.com
Empty: as far as the export names it.`,
    channels: `How a channel is treated, by name or id:
  publish  tips are judged, and published when sure (the default)
  inbox    tips always wait for a curator
  ignore   not read at all`,
    privateChannels: `Private channels and direct messages that may be read, by name or id.
All others stay private: nothing of them is archived as a tip.`,
    keep: `Hosts (example.org) or beginnings of addresses (https://example.org/blog/) that are always tips, or never.`,
    showNames: "Show who shared a tip, and mentioned people, by name: true or false.",
    showConversations: "Show the conversation around each tip on the site, of channels that are read: true or false.",
    publishAt: "How sure the machine must be of a tip's topic to publish it without a curator: 0 to 1.",
    topics: "Topics beyond those of your own archive, in order. Keywords in any language help to file tips.",
    keyword: "language model",
    synonyms: "Words that mean the same: a search for one of them finds the others too.",
    gpu: "graphics card",
    site: `The archive as a site (\`serve\`, \`publish --to site\`). url: where it will be found, for feeds and the site map;
about: a sentence for the home page; logo: a picture beside the title; style: your own CSS, read after ours, where
:root { --accent: #0a7; } is often enough; timeZone: whose clock dates are read on. cards: what has a picture of its own
for chats that preview addresses: tips (and topics), topics, or none. They need url.`,
    about: "What our study group recommends to each other",
    models: `Models that \`classify --inbox --model llm\` or \`--model embeddings\` may ask for topics. Off: none is needed.
llm is any server that speaks OpenAI's protocol; it never sees private channels. apiKeyEnv names the environment
variable with its key; batch: tips in a request; timeout: seconds; price: of a million tokens, for the estimate.
embeddings is a folder with a model's files; nothing is downloaded.`,
    network: `How the web is asked. contact: where a site's owner may complain (https://… or mailto:…), shown to every site;
ports that may be asked; concurrency: requests at a time, perHost: to one host; delay: seconds between two of those;
longestRest: seconds that a host gets that asks to be left alone; then the longest times in seconds, the most redirects
of one address, and the largest headers, page, file and cache in bytes. Addresses inside your network are never asked.`,
    preserve: `Copies of linked pages (\`preserve\`). bytes: what all copies together may take; pageBytes: the largest page that is
kept; browser: keep whole pages and screenshots where Chromium is installed; show: on the site, the copies of all
pages, of those that died (dead), or none.`,
    wayback: `The Internet Archive's Wayback Machine. \`check\` always looks there for copies of dead pages of published tips.
save: whether it also asks to keep the living ones (\`check --save\` does it once); keysEnv: environment variable with an
archive.org account's keys as access:secret, with which more pages a minute are taken.`,
    limits: "Bounds against damaged or hostile exports: sizes in bytes once unpacked, files, links of one message.",
  },
  ko: {
    head: "Tipkeeper 설정입니다. 어느 항목이든 지워도 되며, 여기 적힌 값이 기본값입니다.",
    title: "아카이브 제목.",
    language: "아카이브의 언어: ko 또는 en. (터미널 언어는 --lang 또는 LANG으로 정합니다.)",
    workspaceUrl: `원래 메시지로 가는 링크에 쓸 슬랙 주소: https://team.slack.com
비워 두면 내보내기 파일에 적힌 주소를 씁니다.`,
    channels: `채널별 처리 방법(채널 이름 또는 id):
  publish  팁인지 판단해 확실하면 게시합니다(기본값)
  inbox    팁을 항상 검토함에 두고 큐레이터를 기다립니다
  ignore   아예 읽지 않습니다`,
    privateChannels: `읽어도 되는 비공개 채널과 다이렉트 메시지(이름 또는 id).
나머지는 비공개로 남으며, 팁으로 보관되지 않습니다.`,
    keep: "언제나 팁인, 또는 결코 팁이 아닌 호스트(example.org)나 주소의 앞부분(https://example.org/blog/).",
    showNames: "팁을 공유한 사람과 언급된 사람의 이름을 보일지: true 또는 false.",
    showConversations: "팁이 나온 대화를 사이트에 보일지(읽어도 되는 채널만): true 또는 false.",
    publishAt: "큐레이터 없이 게시하려면 주제를 얼마나 확신해야 하는지: 0부터 1까지.",
    topics: "기존 아카이브에 없는 주제를 순서대로 적습니다. 키워드는 어느 언어로 적어도 분류에 도움이 됩니다.",
    keyword: "언어 모델",
    synonyms: "뜻이 같은 말: 하나로 검색하면 나머지도 함께 찾습니다.",
    gpu: "그래픽 카드",
    site: `사이트로 볼 때의 설정(\`serve\`, \`publish --to site\`). url은 사이트를 올릴 주소로 피드와 사이트맵에 쓰이고, about은 첫
화면의 소개 글, logo는 제목 옆 그림, style은 기본 스타일 다음에 읽을 CSS 파일입니다. 대개 :root { --accent: #0a7; } 정도면
충분합니다. timeZone은 날짜를 읽을 시간대이고, cards는 주소를 채팅에 붙였을 때 보이는 그림을 무엇마다 만들지입니다:
tips(팁과 주제마다), topics(주제마다), none(없음). 그림에는 url이 필요합니다.`,
    about: "우리 스터디에서 서로 권한 글과 도구",
    models: `\`classify --inbox --model llm\` 또는 \`--model embeddings\`가 주제를 물어볼 모델. 기본은 꺼짐이며, 없어도 됩니다.
llm은 OpenAI 방식으로 통신하는 서버면 무엇이든 되고, 비공개 채널의 글은 보내지 않습니다. apiKeyEnv는 키가 든 환경 변수의
이름, batch는 요청 하나에 담을 팁 수, timeout은 초, price는 예상 비용을 보일 때 쓰는 토큰 백만 개의 가격입니다.
embeddings는 모델 파일이 든 폴더입니다. 아무것도 내려받지 않습니다.`,
    network: `웹에 요청하는 방법. contact는 사이트 주인이 항의할 곳(https://… 또는 mailto:…)으로 모든 사이트에 보입니다. ports는
요청해도 되는 포트, concurrency는 동시 요청 수, perHost는 호스트 하나에 보내는 동시 요청 수, delay는 같은 호스트에 보내는
요청 사이의 초, longestRest는 기다려 달라는 호스트를 쉬게 할 최대 초입니다. 이어서 최대 시간(초), 주소 하나의 최대
리디렉션 수, 헤더·페이지·파일·캐시의 최대 크기(바이트)입니다. 내부 네트워크의 주소에는 결코 요청하지 않습니다.`,
    preserve: `링크한 페이지의 보존본(\`preserve\`). bytes는 보존본 전체의 최대 크기, pageBytes는 보존할 가장 큰 페이지, browser는
Chromium이 있으면 페이지 전체와 화면 그림도 남길지, show는 사이트에 어떤 보존본을 보일지입니다: 모두(all), 사라진 페이지만(dead),
보이지 않음(none).`,
    wayback: `인터넷 아카이브의 웨이백 머신. \`check\`는 게시된 팁의 죽은 페이지를 언제나 여기에서 찾습니다. save는 살아 있는
페이지의 보관까지 요청할지(\`check --save\`는 한 번만), keysEnv는 archive.org 계정 키(access:secret)가 든 환경 변수의
이름으로, 키가 있으면 분당 더 많은 페이지를 받아 줍니다.`,
    limits: "손상되었거나 악의적인 파일에 대비한 한도: 압축을 푼 크기(바이트), 파일 수, 메시지 하나의 링크 수.",
  },
} as const;
