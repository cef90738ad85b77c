/** What people say around a link, and what it tells. Matched in lower case, anywhere in the words. */
export interface Wording {
  readonly what: string;
  readonly odds: number;
  readonly pattern: RegExp;
  /** Whether people answer it. */
  readonly isAsked?: true;
}

/** Each wording counts once. Alternations of plain words only: linear in the text. */
export const WORDINGS: readonly Wording[] = [
  {
    what: "recommended",
    odds: 1.4,
    pattern:
      /추천|좋은 (?:글|자료|영상|강의|논문|정보|기사|스레드|책|예제)|핫한|새로 나온|써보|쓸만|편리|꿀템|배웠|\btil\b|유용|도움이 ?(?:될|되)|참고하(?:세요|시면|면)|참고할|꿀팁|읽어보|읽어볼|볼만|보면 좋|정리(?:가|한|된|해|글)|잘 (?:설명|정리)|소개합니다|공유합니다|공유드|재밌|재미있|흥미로|필독|저장|recommend|worth (?:reading|a read|watching|a look)|great (?:read|article|post|resource|talk|tutorial|overview|guide|list|blog|intro|video|book|example)|good (?:read|article|post|resource|talk|tutorial|overview|guide|list|blog|intro|video|book|example)|(?:interesting|nice|cool|awesome|excellent|useful|helpful|fantastic|amazing|fascinating|beautiful|fun|handy|neat|favorite|love this|impressive)|check (?:this )?out|must read|take a look|have you seen|seen this|came across|stumbled|thought you|fyi|おすすめ|オススメ|面白|参考|素晴らし|紹介|すごい|良さそう|分かりやす|わかりやす|便利/u,
  },
  {
    what: "called an article, a paper, a tool or a course",
    odds: 1,
    pattern:
      /논문|강의|튜토리얼|블로그|기사|자료|라이브러리|문서|아티클|데이터셋|책|영상|발표|로드맵|치트시트|\b(?:paper|article|tutorials?|blog|post|docs?|documentation|guide|library|package|repo|repository|dataset|data set|data|corpus|book|ebook|handbook|course|class|lecture|slides?|slide deck|talks?|video|podcast|cheat ?sheet|tool|plugin|framework|overview|survey of|visuali[sz]ations?|viz|charts?|maps?|graphics|examples?|demo of|open.?source)\b|記事|論文|スライド|動画|資料|ドキュメント|ライブラリ|解説|入門|チュートリアル|ブログ|本家/u,
  },
  {
    what: "an announcement of an event or a sign-up",
    odds: -2.2,
    pattern:
      /신청|모집|접수|설문|투표|참석|참가|출석|일정|회의|미팅|줌 링크|온라인 모임|스터디원|사전등록|마감|\brsvp\b|sign.?up|\bregister\b|registration|join us|joining us|reserve your|webinar|tickets?\b|call for (?:papers|proposals|speakers|participation)|hackathon|hack day|\bcontest\b|공모전|경진대회|해커톤|밋업|컨퍼런스 (?:신청|등록|참가)|did anyone go|anyone (?:going|attending)|early bird|우승|workshop (?:on|happening|is)|meet.?up event|event posted|please join|\bpoll\b|(?:take|fill|short|quick|our|the|this) (?:\w{1,15} )?survey\b(?! of| on)|fill (?:out|in)|see you (?:at|there|all)|come (?:join|out)|attending|happy hour|イベント|募集|登録|参加|申し込|申込|アンケート|回答|開催|勉強会の|投票|もくもく会/u,
  },
  {
    what: "shown for feedback or as the sender's own work",
    odds: -1.9,
    pattern:
      /제가 만든|제가 쓴|제가 만들|만들어 ?봤|만들어 ?보았|피드백|제 (?:블로그|깃|포폴|프로젝트)|배포했|구현해 ?봤|결과입니다|우리 팀|저희 팀|let me know what you think|would love (?:your |some )?feedback|any feedback|feedback (?:is )?(?:welcome|appreciated)|what do (?:you|y'all|you all) think|\bi (?:made|built|created|wrote|put together) (?:this|a|an)\b|my (?:app|project|portfolio|draft|attempt|first|repo|code|site|website|demo)|i've been (?:working|playing)|i was playing|not yet public|work in progress|here(?:'s| is) (?:a|my|what)\b[^.!?\n]{0,40}(?:version|draft|prototype|attempt|mock-?up|iteration|so far|i have|i've)|i've (?:shown|made|built|put)|(?:first|rough|quick|latest) (?:draft|prototype|attempt|mock-?up|iteration|cut)|초안|시안입|프로토타입|\bwip\b|作りました|作ってみ|書いてみ|実装してみ|置いておきます|試した結果/u,
  },
  {
    what: "a job offer",
    odds: -2.5,
    pattern:
      /채용|구인|구직|입사 지원|인턴 모집|\bhiring\b|we're hiring|job (?:opening|posting|opportunity)|open (?:role|position)s?|looking for (?:a|an) (?:developer|engineer|designer|analyst)|recruiter|\bintern(?:ship)?s?\b|求人|採用|インターン|ウェルカムです/u,
  },
  {
    what: "an introduction",
    odds: -1.6,
    pattern:
      /자기소개|안녕하세요.{0,30}입니다|반갑습니다|잘 부탁|nice to meet|i'?m (?:new|excited to (?:join|be))|my name is|latest addition to|introduc(?:e|ing) myself|just joined|はじめまして|よろしくお願い/u,
  },
  {
    what: "a problem being worked on",
    isAsked: true,
    odds: -1,
    pattern:
      /에러|오류가|안 ?되(?:네요|는데|나요)|안됩니다|왜 이런|해결이|질문(?:이|있|드)|궁금합니다|\berrors?\b|exception|traceback|stack ?trace|not working|doesn't work|failed|failing|\bfails?\b|segfault|undefined|null pointer|404|500 internal|timed? ?out|エラー|動かない|うまくいかない|できません|解法を教えて|原因でしょう/u,
  },
  {
    what: "a question about it",
    isAsked: true,
    odds: -0.7,
    pattern:
      /(?:나요|까요|인가요|있을까|건가요|는지 아시)[\s?？]|어떻게 (?:하|해)|anyone (?:know|else)|does anyone|how (?:do|can|would|to) i\b|why (?:does|is|do)\b|is there (?:a|any) way|でしょうか|教えて|ありますか|ですかね|いますか|ダメなん/u,
  },
  {
    what: "work in the team",
    odds: -1.3,
    pattern:
      /리뷰 부탁|리뷰 요청|머지|확인 부탁|확인해 ?주|제출|과제|회의록|작업(?:중|했|한)|업데이트했|올렸습니다|올려 ?(?:뒀|놨|두)|수정했|학습 ?돌|\bpr\b.{0,20}(?:review|merge)|please review|\blgtm\b|deployed|\bstaging\b|\bjira\b|stand.?up|sprint|action items|minutes of|agenda|ここに書いて|追記|議事録|権限/u,
  },
  {
    what: "not recommended",
    odds: -2,
    pattern: /별로(?:네|였|예|입)|비추|추천하지 않|not recommended|don't recommend|おすすめしません|オススメしません/u,
  },
  {
    what: "music or films",
    odds: -2.5,
    pattern:
      /노동요|플레이리스트|(?:이|그|신나는|좋은|최애) 노래|노래 좋|노래 들|가수|콘서트|노래 추천|음악 추천|들으면서|듣기 좋은|브금|\bbgm\b|뮤직비디오|뮤비|now playing|playlist for|what are you listening|listening to|\b(?:movie|film|trailer|concert|album|song)s?\b|영화 (?:추천|보)|예고편|드라마|映画|音楽/u,
  },
  {
    what: "a joke",
    odds: -1.6,
    pattern:
      /ㅋㅋ|ㅎㅎㅎ|짤|밈|웃긴|웃겨|드립|점심|저녁 메뉴|맛집|게임|\blol\b|\blmao\b|\brofl\b|haha|\bmeme\b|:joy:|:laughing:|:rolling_on_the_floor_laughing:|😂|🤣|www+\b|草生/u,
  },
  {
    what: "a release notice",
    odds: -2,
    pattern:
      /released|release notes|what's changed|full changelog|new version|이(?:번)? 릴리즈|릴리즈 노트|리리스|リリース/u,
  },
];

/** Channels to be together in. */
export const CHAT =
  /random|잡담|수다|자유|off.?topic|water.?cooler|fun\b|memes?|chit|lounge|food|music|pets|games?|일상|사담|雑談/u;

/** What the name or the purpose of a channel says of the links in it. */
export const CHANNELS: readonly Wording[] = [
  {
    what: "bot or log",
    odds: -2.5,
    pattern: /\b(?:bots?|alerts?|logs?|ci|builds?|deploys?|monitoring|github|jira|notifications?)\b|알림|봇|배포|로그/u,
  },
  { what: "introductions", odds: -2, pattern: /\bintro|자기소개|소개|welcome|가입|인사/u },
  { what: "jobs", odds: -2.2, pattern: /\bjobs?\b|hiring|careers?|채용|구인|구직|취업|求人/u },
  {
    what: "feedback",
    odds: -1.8,
    pattern: /feedback|show.?(?:and|n|off|your)|showcase|피드백|자랑|코드리뷰|code.?review|demos?\b/u,
  },
  { what: "chat", odds: -1.1, pattern: CHAT },
  { what: "sponsors", odds: -0.9, pattern: /sponsor|partner|후원|협찬|홍보|promo|スポンサー/u },
  {
    what: "announcements",
    odds: -1.2,
    pattern: /announce|공지|notice|events?\b|meetups?\b|행사|일정|모임|출석|공고|お知らせ|イベント/u,
  },
  {
    what: "team work",
    odds: -1.5,
    pattern:
      /\bteam\b|team-|^team|팀|조별|\d+조|project|프로젝트|\bops\b|admin|운영|staff|organi[sz]ers?|sprint|standup|회의|과제|기획|運営/u,
  },
  {
    what: "questions",
    odds: -0.6,
    pattern: /\bhelp|질문|question|\bsupport\b|\bqna\b|q&a|q-and-a|ask-|trouble|문의|質問/u,
  },
  {
    what: "tips",
    odds: 1.8,
    pattern:
      /tips?\b|팁|자료|resources?|links?|공유|share|readings?|papers?|논문|articles?|아티클|tutorials?|tools?\b|도구|datasets?|데이터|examples?|talks\b|videos?|books?|learn|study|스터디|news|뉴스|library|references?|레퍼런스|스크랩|til\b|curat|inspiration|blogs?|courses?|강의|정보/u,
  },
];
