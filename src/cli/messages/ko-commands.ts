import type { enCommands } from "./en-commands.ts";

/** 명령마다 `--help`가 보여 줄 말: 요약, 인자, 옵션, 예시와 그 뜻. */
export const koCommands: typeof enCommands = {
  init: {
    summary: "설명이 달린 tipkeeper.yaml을 만듭니다",
    options: { force: "파일이 있어도 덮어씁니다" },
    examples: { "tipkeeper init": "모든 설정과 기본값, 설명" },
  },
  import: {
    summary: "슬랙 내보내기, 마크다운 아카이브, 북마크를 가져옵니다",
    description:
      "경로가 무엇이든 알아보고 읽습니다: 슬랙 내보내기(zip 또는 폴더), slackdump와 slack-archive 폴더, 마크다운 아카이브, 브라우저 북마크, JSONL 팁. 두 번 가져와도 늘어나지 않으며, 중단된 가져오기는 다음 실행이 이어서 합니다.",
    arguments: { path: "파일이나 폴더(순서는 상관없습니다)" },
    options: { as: "종류를 직접 지정합니다(틀린 이름을 쓰면 목록이 나옵니다)" },
    examples: {
      "tipkeeper import export.zip": "내려받은 슬랙 내보내기 그대로",
      "tipkeeper import _posts/tips.md export.zip": "손으로 관리하던 글과 함께",
    },
  },
  tips: {
    summary: "팁 목록을 보여 줍니다",
    description: "게시된 팁을 주제별로 보여 줍니다. 다른 상태의 팁도 볼 수 있습니다.",
    options: {
      topic: "이 주제만",
      state: "chatter(잡담), inbox(검토함), published(게시), hidden(숨김) 가운데 하나(기본값: published)",
      all: "모든 상태",
    },
    examples: {
      "tipkeeper tips --state inbox": "검토를 기다리는 팁",
      "tipkeeper tips --topic NLP --json": "한 줄에 JSON 객체 하나",
    },
  },
  shares: {
    summary: "잡담까지, 공유된 모든 링크를 보여 줍니다",
    description: "모든 메시지의 모든 링크가 어떻게 되었고 왜 그런지 보여 줍니다.",
    examples: { "tipkeeper shares --json | grep zoom.us": "어떤 링크가 왜 팁인지, 왜 아닌지" },
  },
  topics: {
    summary: "주제 목록을 보여 주거나, 분류가 얼마나 맞는지 잽니다",
    description:
      "주제마다 게시된 팁과 검토함의 팁 수, 알고 있는 낱말을 보여 줍니다. eval을 붙이면 내 아카이브로 잽니다. 큐레이터가 분류한 팁을 하나씩 빼고 배운 분류기가 그 팁을 다시 분류합니다.",
    arguments: { action: "eval: 정확도, 혼동 표, 확신과 실제를 잽니다" },
    options: { out: "eval과 함께: 혼동 표와 확신 곡선을 SVG 그림으로 씁니다" },
    examples: {
      "tipkeeper topics": "아카이브에 실린 순서대로",
      "tipkeeper topics eval --out topics.svg": "분류가 얼마나 맞는지, 그림과 함께",
    },
  },
  identify: {
    summary: "어떤 주소들이 같은 페이지인지 알려 줍니다",
    description:
      "표준 입력에서 주소를 한 줄에 하나씩 읽어 {url,key,address,rule}을 JSON으로 출력합니다. key가 같으면 같은 페이지입니다.",
    examples: { "echo https://youtu.be/dQw4w9WgXcQ | tipkeeper identify": "주소 하나" },
  },
  classify: {
    summary: "팁이 어느 주제에 속하는지 알려 줍니다",
    description:
      "표준 입력에서 {title,url,note} JSON을 한 줄에 하나씩 읽어, 아카이브의 주제에 따라 {topic,confidence,candidates,reasons}를 출력합니다. --inbox를 붙이면 검토를 기다리는 팁마다 후보를 보여 주며, 먼저 모델에게 물어볼 수도 있습니다.",
    options: {
      explain: "후보와 함께, 어떤 낱말과 규칙으로 정했는지 보여 줍니다",
      inbox: "표준 입력 대신 검토함의 팁을 봅니다",
      model: "--inbox와 함께: tipkeeper.yaml에 적힌 모델에게 먼저 물어봅니다(llm 또는 embeddings)",
      yes: "서버에 실제로 물어봅니다. 없으면 무엇이 드는지만 보여 줍니다",
    },
    examples: {
      "tipkeeper classify --inbox --explain": "검토를 기다리는 팁과, 확실하지 않았던 까닭",
      "tipkeeper classify --inbox --model llm": "언어 모델에게 물어볼 때 드는 비용",
      'echo \'{"title":"BERT","url":"https://arxiv.org/abs/1810.04805"}\' | tipkeeper classify': "팁 하나",
    },
  },
  decide: {
    summary: "팁의 주제, 제목, 게시, 숨김, 병합 등을 정합니다",
    description:
      '큐레이터의 결정을 기록합니다. 기록한 뒤로는 기계의 판단보다 앞섭니다. ID가 없으면 표준 입력에서 결정을 JSON으로 한 줄에 하나씩 읽습니다: {"id":…,"topic":…,"publish":true}',
    arguments: { id: "`tips`가 보여 주는 팁의 id" },
    options: {
      topic: "이 주제로 분류합니다",
      title: "제목을 바꿉니다",
      note: "메모를 덧붙입니다",
      publish: "게시합니다",
      hide: "숨깁니다",
      pin: "맨 앞에 보입니다",
      merge: "이 id의 팁에 합칩니다",
      split: "이 링크를 따로 떼어 냅니다",
      readdress: "링크를 새 주소로 바꿔 보여 줍니다(`check`가 제안한 주소)",
      link: "--readdress와 함께: 팁의 어느 링크인지",
      undo: "마지막 결정을 되돌립니다",
      by: "결정하는 사람의 이름을 함께 기록합니다",
    },
    examples: {
      "tipkeeper decide 3k9x0q7c2m --topic NLP --publish": "주제를 정하고 게시",
      "tipkeeper decide 3k9x0q7c2m --undo": "되돌리기",
      "tipkeeper decide < decisions.jsonl": "한꺼번에 여러 개",
    },
  },
  search: {
    summary: "게시된 팁을 찾습니다",
    arguments: { words: "모두 들어 있어야 하는 낱말(한국어, 영어)" },
    options: {
      limit: "최대 개수(기본값: 10)",
      batch: "표준 입력에서 검색어를 한 줄에 하나씩 읽어 {query,ms,hits}를 출력합니다",
    },
    examples: { "tipkeeper search 객체 탐지": "객체 탐지에 관한 팁" },
  },
  enrich: {
    summary: "링크된 페이지가 스스로 밝힌 정보를 가져옵니다",
    description:
      "제목, 설명, 지은이, 날짜 등을 가져옵니다. 논문은 arXiv와 Crossref 등에서, 저장소는 GitHub에서, 동영상·질문·문서는 각 사이트에서, 그 밖에는 페이지 자체에서 읽습니다. 페이지 제목은 기계가 붙인 제목만 대신합니다. 한 번 읽은 것은 다시 묻지 않고, 중간에 멈춰도 다음 실행에서 이어집니다. 비공개 채널의 링크는 묻지 않습니다. GITHUB_TOKEN과 SEMANTIC_SCHOLAR_API_KEY가 있으면 씁니다.",
    options: {
      again: "이미 읽었거나 포기한 것도 다시",
    },
    examples: {
      "tipkeeper enrich": "아직 묻지 않은 모든 링크",
      "tipkeeper enrich --only arxiv.org --limit 100": "논문 백 편",
      "tipkeeper enrich --since 2026-01-01 --json": "최근 팁, 스크립트용 요약",
    },
  },
  publish: {
    summary: "아카이브를 글이나 사이트로 씁니다: jekyll, site, jsonl …",
    description:
      "게시된 팁을 파일로 씁니다. site와 feeds는 폴더를 쓰며, 달라진 파일만 씁니다. 설정에 site.url이 있으면 사이트에 피드와, 팁과 주제마다 그림이 생깁니다. jekyll과 markdown은 가져온 파일에 이어 씁니다. 새 팁은 해당 절의 끝에 이웃한 항목의 모양으로 더해지고, 나머지는 한 글자도 바뀌지 않습니다.",
    options: {
      to: "jekyll, markdown, site, feeds, jsonl, bookmarks, bibtex 가운데 하나",
      out: "쓸 파일 또는 폴더(jekyll, markdown은 생략하면 가져온 파일)",
    },
    examples: {
      "tipkeeper publish --to jekyll --out _posts/tips.md": "쓰던 글에 바로",
      "tipkeeper publish --to site --out site": "어느 웹 서버에나 올릴 수 있는 사이트",
      "tipkeeper publish --to bookmarks --out tips.html": "브라우저 북마크로",
    },
  },
  serve: {
    summary: "아카이브를 이 컴퓨터에서 사이트로 보여 줍니다",
    description:
      "아카이브를 사이트로 보여 줍니다. 주제와 팁마다 페이지가 있고, 검색, 피드, /api 아래의 API도 있습니다. 이 컴퓨터에서만 열립니다.",
    options: { port: "포트(기본값: 4173, 0은 비어 있는 아무 포트)" },
    examples: { "tipkeeper serve --port 8080": "http://127.0.0.1:8080에서" },
  },
  preserve: {
    summary: "링크한 페이지를 보존합니다",
    description:
      "페이지의 응답(WARC)과 읽을 글, PDF와 그 글을 보존하고, Chromium이 있으면 페이지 전체와 화면 그림도 남깁니다. 보존본의 글은 검색되고 사이트에 보입니다. 보존하지 말라는 페이지와 로그인해야 하는 페이지는 건드리지 않습니다. 보존본이 있으면 다시 가져오지 않으며, 어디서 멈춰도 다음 실행이 이어갑니다.",
    options: {
      again: "보존본이 있거나 포기한 것도 다시 보존합니다",
      prune: "자리 만들기: 쓰이지 않는 것과, tipkeeper.yaml의 preserve.bytes를 넘는 오래된 보존본을 지웁니다",
      files:
        "슬랙 파일(메시지의 그림 등)을 이 내보내기나 아카이브에서 꺼냅니다. SLACK_TOKEN이 있으면 슬랙에 직접 요청합니다",
      wacz: "모든 보존본을 WACZ 파일 하나로 씁니다(ReplayWeb.page에서 열립니다)",
    },
    examples: {
      "tipkeeper preserve": "보존본이 없는 모든 페이지",
      "tipkeeper preserve --only blog.example.com --limit 20": "한 사이트의 페이지 스무 개",
      "tipkeeper preserve --files export.zip": "팁 주변 메시지에 보이는 그림",
      "tipkeeper preserve --wacz tips.wacz": "보존본을 다른 곳으로",
    },
  },
  check: {
    summary: "링크가 아직 살아 있는지 확인합니다",
    description:
      "게시된 팁과 검토함의 링크 가운데 볼 때가 된 것을 확인합니다. 살아 있는 링크는 2주마다, 실패하는 링크는 날마다 봅니다. 서로 다른 날 세 번 실패해야 죽은 것으로 봅니다. 지난번 보고 뒤에 죽은 링크가 있으면 1로 끝납니다.",
    options: {
      again: "때가 되지 않은 링크도 지금 모두 보고, 페이지를 읽습니다",
      save: "게시된 팁의 살아 있는 페이지를 웨이백 머신에 보관해 달라고 요청합니다",
      report: "결과를 마크다운으로 이 파일에 씁니다",
    },
    examples: {
      "tipkeeper check": "죽은 링크와 옮겨 간 링크",
      "tipkeeper check --report links.md --json": "CI용: 보고서를 쓰고, 새로 죽은 링크가 있으면 1로 끝납니다",
      "tipkeeper check --only arxiv.org --again": "한 사이트를 지금",
    },
  },
  jobs: {
    summary: "네트워크가 필요한 작업의 목록을 보여 줍니다",
    description:
      "enrich, check, preserve가 앞으로 할 작업과 포기한 작업을 그 까닭과 함께 보여 줍니다. 프로세스가 끝나도 작업은 남습니다.",
    options: {
      kind: "enrich, check, preserve 가운데 하나(기본값: 전부)",
      state: "waiting(대기), running(진행 중), dead(포기) 가운데 하나(기본값: dead)",
      retry: "포기한 작업을 다음 실행 때 다시 시도합니다",
    },
    examples: {
      "tipkeeper jobs": "남은 작업 수와 포기한 작업",
      "tipkeeper jobs --kind check --retry": "포기한 링크를 다시 확인합니다",
      "tipkeeper jobs --state waiting --json": "한 줄에 JSON 하나",
    },
  },
  backup: {
    summary: "전부를 파일 하나에 백업합니다",
    description: "모든 사실과 결정을 gzip으로 압축한 JSONL 파일 하나에 씁니다. 같은 아카이브는 늘 같은 파일이 됩니다.",
    arguments: { file: "쓸 파일" },
    examples: { "tipkeeper backup tips.jsonl.gz": "모든 사실과 결정" },
  },
  restore: {
    summary: "백업을 아카이브로 되살립니다",
    description: "백업을 아카이브의 내용과 합칩니다. 이미 있는 것은 사라지지 않습니다.",
    arguments: { file: "`backup`이 쓴 파일" },
    examples: { "tipkeeper restore tips.jsonl.gz --data ./copy": "새 아카이브로" },
  },
  rebuild: {
    summary: "사실로부터 모든 것을 다시 만듭니다",
    description: "메시지, 문서, 결정으로부터 모든 팁을 다시 만듭니다. 결정은 하나도 사라지지 않습니다.",
    examples: { "tipkeeper rebuild": "Tipkeeper를 업데이트한 뒤 미심쩍을 때" },
  },
  doctor: {
    summary: "설정에 어떤 문제가 있고 어떻게 고칠지 알려 줍니다",
    examples: { "tipkeeper doctor": "Node, 설정, 데이터를 살핍니다" },
  },
  demo: {
    summary: "예제 워크스페이스로 전체 과정을 보여 줍니다",
    description:
      "함께 들어 있는 예제(스터디 모임의 슬랙 내보내기와 손으로 관리하던 글)를 가져와 게시합니다. 모든 일은 폴더 하나에서 일어나며, 다음 데모가 그 폴더를 새로 만듭니다.",
    options: { out: "작업할 폴더(기본값: ./tipkeeper-demo)" },
    examples: { "tipkeeper demo": "몇 초면 됩니다" },
  },
};
