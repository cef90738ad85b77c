import type { Expectation } from "../../run/config-error.ts";
import { translateProblem } from "../translate-problem.ts";
import type { Messages } from "./en.ts";
import { koCommands } from "./ko-commands.ts";
import { koProblems } from "./ko-problems.ts";

/** 명령줄의 모든 한국어 문구. */
export const ko: Messages = {
  commands: koCommands,

  help: {
    program: "슬랙 커뮤니티가 공유한 팁을 빠짐없이 모아, 검색할 수 있는 아카이브로 펴냅니다.",
    usage: "사용법:",
    options: "옵션:",
    globalOptions: "모든 명령의 옵션:",
    arguments: "인자:",
    commands: "명령:",
    examples: "예시:",
    help: "도움말을 보여 줍니다",
    helpCommand: "명령의 도움말을 보여 줍니다",
    version: "버전을 보여 줍니다",
    data: "아카이브 폴더(기본값: ./tipkeeper-data, PostgreSQL은 DATABASE_URL로 지정)",
    config: "설정 파일(기본값: ./tipkeeper.yaml)",
    json: "JSON으로 출력합니다",
    quiet: "결과와 문제만 출력합니다",
    lang: "터미널 언어: ko 또는 en(기본값: LC_ALL, LC_MESSAGES, LANG)",
    debug: "오류의 스택 트레이스를 보여 줍니다",
    start: { demo: "예제로 결과를 먼저 봅니다", import: "내 슬랙 내보내기를 가져옵니다", help: "명령의 예시를 봅니다" },
  },

  usage: {
    unknownCommand: (name) => `\`${name}\` 명령은 없습니다. \`--help\`로 명령 목록을 볼 수 있습니다`,
    unknownOption: (name) => `여기에는 \`${name}\` 옵션이 없습니다. \`--help\`로 옵션 목록을 볼 수 있습니다`,
    suggestion: (name) => `혹시 ${name}?`,
    missingArgument: (name) => `빠진 것이 있습니다: ${name}. \`--help\`에 예시가 있습니다`,
    missingOption: (name) => `이 옵션이 필요합니다: ${name}`,
    missingValue: (name) => `${name} 옵션에는 값이 필요합니다`,
    excessArguments: "인자가 너무 많습니다. 띄어 쓴 말은 따옴표로 묶어 주세요",
    badValue: (option, value, expected) => `${option}: ${expected} 자리에 "${value}" 값이 있습니다`,
    wholeNumber: "1 이상의 정수",
    noArchive: (place, self) =>
      `${place}에는 아직 아카이브가 없습니다. \`${self} import 경로…\`로 만들거나 --data로 다른 곳을 지정하세요`,
    noConfig: (file) => `${file} 파일이 없습니다. \`tipkeeper init --config ${file}\` 명령으로 만들 수 있습니다`,
  },

  problem: {
    sign: "문제",
    more: (number) => `… 외 ${number}건(--json으로 모두 볼 수 있습니다)`,
    unexpected: (message) => `예상하지 못한 오류입니다: ${message}`,
    debugHint: "--debug를 붙여 다시 실행하면 어디인지 보입니다. 꼭 알려 주세요",
    inFile: (where, why) => `${where}: ${why}`,
    configExpected: (expected, found) => `${expected} 자리에 ${found} 값이 있습니다`,
    line: (number, why) => `${number}번째 줄: ${why}`,
    notJson: "JSON이 아닙니다",
    refused: (what) => `${what}: 권한이 없습니다`,
    noDatabase: (why) => `데이터베이스에 연결할 수 없습니다: ${why}. \`doctor\`가 자세히 알려 줍니다`,
    notFound: (what) => `${what}: 그런 파일이나 폴더가 없습니다`,
    diskFull: "디스크가 가득 찼습니다. 잃어버린 것은 없으며, 다음 실행이 이어서 합니다",
    exists: (file) => `${file} 파일이 이미 있습니다. --force를 붙이면 덮어씁니다`,
    notDemo: (folder) =>
      `${folder} 폴더는 데모가 만든 것이 아니어서 그대로 두었습니다. --out으로 다른 폴더를 지정하세요`,
  },
  elsewhere: (problem) => translateProblem(problem, koProblems),
  expectation: (expectation) => EXPECTATION[expectation],

  interrupted: "멈췄습니다. 지금까지 한 일은 남아 있으니, 같은 명령을 다시 실행하면 이어서 합니다.",
  waiting: "표준 입력을 기다립니다(Ctrl-D로 끝냅니다)",

  progress: {
    task: {
      read: "읽는 중",
      assemble: "팁 정리 중",
      publish: "게시 중",
      backup: "백업 중",
      restore: "복원 중",
      rebuild: "다시 만드는 중",
    },
    of: (done, total) => `${done} / ${total}`,
    rate: (number) => `초당 ${number}`,
  },

  state: { chatter: "잡담", inbox: "검토함", published: "게시", hidden: "숨김" },

  init: { written: (file) => `${file} 파일을 만들었습니다` },
  imported: {
    messages: "메시지",
    messagesOf: (fresh) => `새 메시지 ${fresh}개`,
    shares: "공유된 링크",
    sharesOf: (links, repeats) => `페이지 ${links}개, 중복 ${repeats}개는 병합`,
    tips: "팁",
    tipsOf: (published, inbox) => `게시 ${published}개, 검토함 ${inbox}개`,
    chatter: "잡담",
    chatterOf: "보관만 하고 보이지 않습니다",
    skipped: "건너뜀",
    skippedOf: "위에 적은 문제입니다",
    inbox: (number, self) => `검토함에 ${number}개가 있습니다: \`${self} tips --state inbox\``,
    publish: (self) => `게시하려면: \`${self} publish --to markdown --out tips.md\``,
    publishInto: (self, file) => `쓰던 파일에 게시하려면: \`${self} publish --to jekyll --out ${file}\``,
  },
  tips: {
    none: "해당하는 팁이 없습니다",
    noTopic: "주제 없음",
    decide: (self) => `결정하려면: \`${self} decide ID --topic 주제 --publish\` 또는 \`--hide\``,
  },
  topics: { none: "아직 주제가 없습니다" },
  shares: { none: "아직 링크가 없습니다" },
  decided: { published: "게시", gone: "더는 팁이 아닙니다" },
  search: { none: "찾은 것이 없습니다" },
  published: {
    written: (path, tips) => `${path}에 썼습니다: 팁 ${tips}개`,
    unchanged: (path, tips) => `${path}은(는) 이미 최신입니다: 팁 ${tips}개`,
    changes: (added, changed, removed) => `추가 ${added}, 변경 ${changed}, 삭제 ${removed}`,
  },
  backedUp: (file, facts, size) => `${file}에 백업했습니다: 사실 ${facts}개, ${size}`,
  restored: (file, facts) => `${file}에서 되살렸습니다: 사실 ${facts}개`,
  rebuilt: (tips, inbox) => `다시 만들었습니다: 게시된 팁 ${tips}개, 검토함 ${inbox}개`,
  doctor: { fine: "모두 정상입니다" },

  demo: {
    intro: "어느 스터디 모임의 슬랙 내보내기와, 지금까지 손으로 팁을 모으던 글입니다:",
    post: "쓰던 글",
    postHolds: (tips) => `팁 ${tips}개`,
    export: "슬랙",
    exportHolds: (messages, shares) => `메시지 ${messages}개, 링크 ${shares}개`,
    found: "Tipkeeper가 찾아낸 것:",
    tips: (published, fresh) => `게시된 팁 ${published}개(그중 ${fresh}개는 글에 없던 팁)`,
    inbox: (number) => `검토함 ${number}개: 확실하지 않아 결정을 기다립니다`,
    repeats: (number) => `중복 ${number}개는 같은 팁으로 병합`,
    chatter: (number) => `잡담 링크 ${number}개는 보관만`,
    where: "결과가 있는 곳:",
    thePost: "쓰던 글: 줄만 더해졌습니다",
    plain: "간단한 목록",
    data: "데이터로 된 팁",
    archive: "아카이브",
    next: "다음에 할 일:",
    tryInbox: "검토함에 있는 팁 결정하기",
    trySearch: "한국어나 영어로 검색하기",
    tryOwn: "내 슬랙 내보내기로 해 보기",
  },
};

const EXPECTATION: Record<Expectation, string> = {
  YAML: "올바른 YAML",
  "fields with values": "항목과 값",
  "one of the known fields": "알려진 항목",
  text: "글자",
  "a list of texts": "글자 목록",
  "ko or en": "ko 또는 en",
  "an address such as https://team.slack.com": "https://team.slack.com 같은 주소",
  "channels, each with publish, inbox or ignore": "채널마다 publish, inbox, ignore 가운데 하나",
  "publish, inbox or ignore": "publish, inbox, ignore 가운데 하나",
  "true or false": "true 또는 false",
  "a number from 0 to 1": "0부터 1까지의 수",
  "a list of topics, each with a name and keywords": "주제 목록(각각 name과 keywords)",
  "a whole number above 0": "1 이상의 정수",
  "a price of 0 and more": "0 이상의 가격",
  "an address such as http://localhost:11434/v1": "http://localhost:11434/v1 같은 주소",
};
