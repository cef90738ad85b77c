import type { Words } from "../subject.ts";

/** Proper names around the work; see `names-in-learning.ts`. */
export const NAMES_IN_WORK: Readonly<Record<string, Words>> = {
  writing: {
    strong: `
      basic writing and formatting, writing on github, formatting syntax, basic markdown,
      github baisc markdown, markdown reference, markdown tutorial, markdown here, mkdocs material,
      docusaurus, vuepress, hexo, zola, eleventy, antora, restructuredtext, docbook, 마크다운 사용,
      마크다운 정리, 마크다운이란, 마크다운 표, 마크다운 문서, 지킬 블로그, 깃허브 블로그 만들기,
      github 블로그, 티스토리 블로그, 벨로그, 개발 블로그, 기술블로그 글쓰기, 블로그 테마, 블로그 운영,
      글쓰기 강의, 영작문, 영어 논문 쓰기, 영어논문 작성, 논문 작성법, 논문 쓰는, 논문 잘 쓰는,
      how to write a paper, how to write papers, scientific writing, thesis writing, writing a thesis,
      overleaf 사용법, latex 입문, latex 사용법, latex 설치, latex 강의, latex 튜토리얼, 라텍 사용법,
      레이텍 문법, strunk white, elements of style, plain english, hemingway editor, write the docs, diataxis,
      google technical writing`,
    sites: `
      markdownguide.org, markdowntutorial.com, daringfireball.net/projects/markdown, commonmark.org,
      writethedocs.org, docusaurus.io, mkdocs.org, squidfunk.github.io, heropy.blog/2017/09/30/markdown,
      diataxis.fr, developers.google.com/tech-writing, developers.google.com/style`,
  },
  tools: {
    strong: `
      practical vim, learn vim the hard way, vim galore, vim cheat, vim 정리, vim 설정, vim 입문, vim 강의,
      vim adventures, vim motions, vim cli, vim s versatile, spacevim, lunarvim, nvchad, lazyvim, astronvim,
      doom emacs, helix editor, micro editor, zed editor, vscodium, code server, vscode 설정, vscode 단축키,
      vscode 확장, vscode 디버깅, vscode 원격, vscode remote, vscode python, vscode tips, vscode snippets,
      vscode settings, vscode 테마, vscode 설치, vs code 단축키, vs code 확장, vs code 설정,
      비주얼 스튜디오 코드, 코드 에디터, 파이참 설정, 파이참 단축키, 인텔리제이 단축키, intellij 단축키,
      인텔리제이 설정, intellij plugin, postman 사용법, figma plugin 개발, slack 활용, 슬랙 활용, 슬랙 단축키,
      노션 템플릿, 노션 활용, 노션 단축키, 옵시디언 사용법, obsidian plugin, logseq, remnote, roam,
      devonthink, bear app, things app, omnifocus, ticktick, toggl, clockify, linear app, asana, monday com,
      clickup, airtable, coda io, google workspace, 구글 드라이브, 구글 캘린더, 구글 스프레드시트, 구글 폼,
      zoom 사용법, loom video, obs 사용법, 맥북 개발환경, 맥북 초기 설정, 맥 개발환경, 맥 초기 설정,
      mac setup, macos setup, mac 단축키, 맥 단축키, homebrew 사용법, windows terminal, 윈도우 개발환경,
      윈도우 단축키, 크롬 단축키, chrome devtools, 크롬 개발자도구, tampermonkey, stylus extension,
      정규식 테스트, 온라인 컴파일러, online ide, replit, codesandbox, stackblitz, jsfiddle, code playground,
      코드 하이라이트, 코드 스크린샷, 무료 사이트, 사이트 모음, 유용한 툴`,
  },
  career: {
    strong: `
      devrel, staff engineer path, managing up, manager s path, high output management, radical candor,
      pragmatic programmer, 실용주의 프로그래머, soft skills book, clean coder, 소프트 스킬,
      cracking the coding, 코딩 인터뷰 완전, 개발자 연봉, 개발자 채용, 개발자 블로그, 개발자 포트폴리오,
      개발자 로드맵 고민, 개발자 이직, 개발자 회고, 개발자 커뮤니티, 개발자 행사, 개발자 습관, 개발자 생활,
      개발자 이야기, 개발자 번아웃, 주니어 회고, 신입 회고, 신입 면접, 네이버 부스트캠프, 부스트캠프 후기,
      부스트캠프 회고, 카카오 인턴, 인턴 후기, 인턴 회고, 취업 준비 후기, 데이터 분석가 취업,
      데이터 사이언티스트 취업, 데이터 직무, 데이터 사이언티스트가, 데이터 분석가의, 데이터 과학자,
      머신러닝 엔지니어 취업, ml engineer interview, data science interview, ai 대학원, 대학원 준비, 대학원생,
      대학원 입시, 박사과정, 석사과정, 연구 방법, how to do research, research advice, phd student,
      grad school, advice to phd, hamming you and your research, paul graham, sam altman, naval ravikant,
      reid hoffman, blitz scaling, satya nadella, steve jobs, 스티브 잡스, product hunt launch,
      startup school, lean startup, 린 스타트업, mvp startup, growth team, okr 도입, 스크럼 회고, 팀 회고,
      협업 문화, 코드 리뷰 문화, 일잘러, 일하는 법, 공부법, 공부하는 법, 성장하는, 몰입, 동기 부여,
      번역 개발자, 명언, 강연, 세바시, ted talk`,
    sites: `
      staffeng.com, lethain.com, larahogan.me, randsinrepose.com, joelonsoftware.com, blog.codinghorror.com,
      basecamp.com, firstround.com, ycombinator.com/library, startupschool.org, a16z.com,
      review.firstround.com, charity.wtf, newsletter.pragmaticengineer.com, blog.pragmaticengineer.com,
      programmers.co.kr/pages, techinterviewhandbook.org, interviewing.io, careercup.com, pramp.com,
      kofearticle.substack.com, okky.kr, kr.linkedin.com`,
  },
  design: {
    strong: `
      refactoring ui, don t make me think, laws of ux, design thinking, 디자인 패턴 ui, ux 디자인, ui 디자인,
      디자인 가이드, 아이콘 모음, 무료 아이콘, 무료 이미지 사이트, 이미지 사이트, 색상 조합, 컬러 조합,
      폰트 모음, 웹 디자인, 디자인 레퍼런스, 로고 만들기, undraw, lottie, storyset, heroicons, font awesome,
      material icons, google material, apple human interface, human interface guidelines, ant design,
      storybook design`,
    sites: `
      undraw.co, fontawesome.com, icons8.com, iconmonstr.com, pexels.com, pixabay.com, color.adobe.com,
      colorhunt.co, noonnu.cc, mobbin.com, uigradients.com, refactoringui.com, designsystemsrepo.com`,
  },
};
