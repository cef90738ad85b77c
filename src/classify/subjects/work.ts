import type { Subject } from "../subject.ts";

/** What surrounds the work: tools, writing, design, careers, events. */
export const WORK: readonly Subject[] = [
  {
    id: "tools",
    parent: null,
    ko: "도구, 툴, 에디터, 개발 도구, 생산성, IDE, 개발환경, 개발 환경",
    en: "tools, tool, editors, editor, developer tools, dev tools, productivity, IDE, VS Code, vim, software",
    commonName: true,
    strong:
      "git extension vscode, vim plugin, vim script, vim 사용법, vim 명령어, vim 단축키, nerdtree, coc nvim, vimscript, emacs lisp, org mode, atom editor, brackets editor, notepad, textmate, xcode 단축키, android studio 단축키, webstorm, datagrip, rider, clion, goland, live template, code snippet, remote ssh vscode, live share, settings sync, dev container, devcontainer, iterm, karabiner, rectangle app, bettertouchtool, hammerspoon, autohotkey, powertoys, windows 11, 윈도우 10, 윈도우 설정, 맥 설정, 맥 초기, 맥 앱, mac 앱, mac app, 아이패드, ipad, 키보드, 모니터 추천, 브라우저 확장, 크롬 개발자, 화면 녹화, 캡처 도구, 일정 관리, 할 일 관리, todoist, 업무 관리, 프로젝트 관리, 이슈 트래커, slack 사용법, 슬랙 사용법, discord bot, zapier, ifttt, make com, n8n, whimsical, miro, draw io, mermaid, plantuml, excalidraw, 다이어그램 도구, regex101, json formatter, 온라인 도구, carbon code, ray so, 무료 이미지, pixabay, 번역 도구, deepl, 파파고, anki, 단어장, 개발자 도구, 개발도구, api 테스트, insomnia, 디버거, vscode, vs code, visual studio code, 비주얼 스튜디오, intellij, 인텔리제이, pycharm, 파이참, jetbrains, eclipse, sublime text, neovim, vim, vimwiki, emacs, spacemacs, vimrc, notion template, 노션, notion, obsidian, 옵시디언, evernote, roam research, trello, 트렐로, jira, confluence, slack bot, 슬랙봇, postman, 포스트맨, alfred, raycast, iterm2, chrome extension, 크롬 확장, 확장 프로그램, browser extension, 단축키, shortcut keys, keyboard shortcut, keyboard shortcuts, 생산성, productivity, jupyter lab, jupyterlab, 마크다운 에디터, macos, mac os, 맥북, 무료 폰트, screen recorder, cheat sheet, cheatsheet, 치트시트, github copilot, copilot, cursor ai, google docs, 구글 시트, google sheets, excel, 엑셀, powerpoint, ppt 템플릿, 개인 위키, automator, 협업 툴, 협업툴, 메모 앱, todo app, screenshot, zotero, mendeley",
    good: "plugin, plugins, 플러그인, extension, extensions, 확장, 설정, editor, 에디터, settings, 사용법, 유용한 사이트, 템플릿, template, 화면, 다운로드, 무료, online tool, 자동화, 툴",
    weak: "tips, 팁, 꿀팁, tool, app, pdf, wiki",
    sites:
      "code.visualstudio.com, marketplace.visualstudio.com, jetbrains.com/idea, vim.org, neovim.io, gnu.org/software/emacs, notion.so, obsidian.md, trello.com, chrome.google.com/webstore, alfredapp.com, producthunt.com, vimawesome.com, plugins.jetbrains.com, brew.sh, vim-adventures.com, raycast.com",
    siteHints: "jetbrains.com",
  },
  {
    id: "writing",
    parent: "tools",
    ko: "글쓰기, 레이텍, 라텍, 논문 작성, 테크니컬 라이팅, 문서화",
    en: "writing, LaTeX, TeX, technical writing, documentation",
    commonName: true,
    strong:
      "latexmk, arara, latexindent, chktex, textext, latexdiff, sharelatex, papeeria, texmacs, authorea, jabref, biber, biblatex, citation style, pgfplots, circuitikz, koma script, memoir class, moderncv, poster template, thesis class, tex faq, tex editor, latex editor, wysiwyg latex, latex template, latex table, latex 수식, latex 기호, latex 문법, tex stackexchange, knuth, ams math, equation to latex, handwriting to latex, latex2html, latexml, chemfig, 한글 latex, kotex, 수식 입력, mathtype, hwp, 한글 문서, 문서 작성법, 보고서 작성, readme 작성, 블로그 시작하기, github io 블로그, 블로그 개설, latex, tex, bibtex, overleaf, ctan, tikz, beamer, pdflatex, xelatex, lualatex, texlive, tex live, miktex, mathjax, katex, mathpix, detexify, texmaker, texstudio, lyx, winedt, lyx editor, 글쓰기, 테크니컬 라이팅, technical writing, 수식 작성, 수식 편집, equation editor, grammarly, markdown, 마크다운, asciidoc, pandoc, sphinx documentation, 블로그 글쓰기, 맞춤법 교정, 기술 블로그 운영, jekyll, 지킬, hugo, gatsby blog, gitbook",
    good: "tabular, tabulars, typesetting, typeset, document class, bibliography, citation, 참고문헌, 인용, 문서 작성, thesis template, resume template, footnote, equation, 블로그 만들기",
    sites:
      "overleaf.com, ctan.org, latex-project.org, tex.stackexchange.com, tug.org, latextemplates.com, mathpix.com, lyx.org, sharelatex.com, detexify.kirelabs.org, texample.net, latex-tutorial.com, texstudio.org, grammarly.com, jekyllrb.com, gohugo.io, pandoc.org, texdoc.org, texdoc.net, learnlatex.org, ktug.org, ktug.or.kr, latex.org, texblog.org",
  },
  {
    id: "design",
    parent: null,
    ko: "디자인, UX, 기획",
    en: "design, UX, UI, UI/UX, graphic design, product design",
    commonName: true,
    strong:
      "ux, ui design, ui ux, figma, 피그마, sketch app, adobe xd, photoshop, 포토샵, illustrator, typography, 타이포그래피, design system, 디자인 시스템, user experience, 사용자 경험, usability, 사용성, wireframe, 와이어프레임, prototype tool, icon set, iconfont, free icons, stock photos, font, 폰트, graphic design, 디자인, material design, landing page, 컬러 팔레트, branding, 브랜딩, 서비스 기획, product manager, 프로덕트 매니저",
    sites:
      "figma.com, dribbble.com, behance.net, nngroup.com, material.io, fonts.google.com, unsplash.com, uxdesign.cc, awwwards.com, flaticon.com, thenounproject.com, lawsofux.com, coolors.co, material.io/design",
  },
  {
    id: "career",
    parent: null,
    ko: "커리어, 회고, 취업, 면접, 이력서, 채용, 에세이, 개발자 커리어, 동기부여",
    en: "career, careers, essays, essay, interview, resume, jobs, retrospective, inspiration",
    commonName: true,
    strong:
      "개발자 취업, 취업 준비, 취업 후기, 입사 후기, 합격기, 합격수기, 이직기, 이직 후기, 신입 공채, 코딩 면접, 개발자 면접, 기술면접, 인성면접, 면접질문, 개발자 이력서, 이력서 작성, 포트폴리오 작성, 연봉 협상, 경력기술서, 사이드 프로젝트, side project, 토이 프로젝트, 멘토, 멘티, 개발자 로서, 개발자로서, 좋은 개발자, 훌륭한 개발자, 10x engineer, imposter syndrome, 가면 증후군, 개발자의 하루, 개발자 공부법, 공부 방법론, 학습법, 자기 계발, 독서, 책 추천, 시간 관리, 습관, 일기, 인생, 대학원 진학, 유학, 해외 취업, 실리콘밸리, silicon valley, faang, 네카라쿠배, 네이버 면접, 카카오 면접, 삼성 sw, ssafy, 싸피, 우아한테크코스, 우테코, 부스트캠프, 42서울, 42 seoul, 소마, 소프트웨어 마에스트로, 병역특례, 산업기능요원, 전문연구요원, 연구실, 연말 회고, 상반기 회고, 하반기 회고, year in review, 년 회고, 월 회고, 퇴사 후기, 퇴사, 팀 문화, 애자일 조직, 커리어 조언, career advice, career path, becoming a, data science career, staff engineer, tech lead, 테크 리드, cto, 조직문화, 1인 개발, 창업 이야기, 스타트업 이야기, founder, 투자 유치, 인터뷰 후기, 개발자 인터뷰, 스터디 후기, 교육 후기, 수료 후기, 강의 후기, 컨퍼런스 후기, 커리어, career, careers, 회고, 회고록, 회고본, retrospective, 취업, 취준, 이직, 면접, 면접 후기, 합격 후기, 이력서, 자기소개서, 자소서, 포트폴리오, resume, cover letter, job interview, 인터뷰 준비, 연봉, salary, 신입 개발자, 주니어 개발자, 시니어 개발자, junior developer, senior engineer, 개발자로 살아가기, 개발자 성장, 성장하는 개발자, 창업, 창업기, startup, 스타트업, 번아웃, burnout, 리더십, leadership, 매니저, engineering manager, 개발 문화, 개발문화, 조직 문화, 비전공자, 대학원 생활, 대학원, phd advice, 데이터 사이언티스트, data scientist, 데이터 분석가, 데이터사이언티스트, generalist, specialist, 스펙, 직무, 부트캠프 후기, 동기부여, mentoring, 멘토링, remote work, 재택근무, 원격 근무, 채용, hiring, recruit, 프리랜서, 개발자 인생, 자기계발, 일 잘하는, 면접 질문, 기술 면접, 커피챗",
    good: "회사, 후기, 경험, 이야기, story, 인터뷰, interview, lessons learned, 배운 것, 성장, 일하는 방식, 신입, 주니어, 시니어, 조언, advice, team, 팀, 생각, 개발자의, 스토리, 직장, 퇴사, 문화, manager, 입사",
    weak: "개발자, developer, 사람, life, work",
    sites:
      "levels.fyi, glassdoor.com, wanted.co.kr, hbr.org, publy.co, ppss.kr, paulgraham.com, rocketpunch.com, jobplanet.co.kr, jumpit.co.kr",
    siteHints: "brunch.co.kr",
  },
  {
    id: "events",
    parent: null,
    ko: "행사, 컨퍼런스, 세미나, 밋업, 대회, 모임, 이벤트",
    en: "events, conferences, conference, meetups, talks, seminars, competitions, communities",
    commonName: true,
    good: "컨퍼런스, conference, 세미나, seminar, 밋업, meetup, hackathon, 해커톤, deview, if kakao, 학술대회, 경진대회, contest, 공모전, 커뮤니티, community",
    sites: "meetup.com, eventbrite.com, festa.io, event-us.kr, onoffmix.com",
    siteHints: "devpost.com",
  },
  {
    id: "news",
    parent: null,
    ko: "뉴스, 소식, 트렌드, IT 뉴스, 기술 블로그",
    en: "news, trends, newsletters, newsletter, tech news, blogs",
    commonName: true,
    good: "뉴스, newsletter, 뉴스레터, trend report, 트렌드, weekly, 주간, tech blog, 기술 블로그",
    siteHints:
      "news.ycombinator.com, techcrunch.com, news.hada.io, zdnet.co.kr, bloter.net, yozm.wishket.com, theverge.com, wired.com",
  },
];
