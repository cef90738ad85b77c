import type { Subject } from "../subject.ts";

/** Forms of things: they count where the archive has a topic for the form. */
export const FORMS: readonly Subject[] = [
  {
    id: "paper",
    parent: null,
    form: true,
    ko: "논문, 논문 리뷰, 논문 읽기, 페이퍼, 논문리뷰",
    en: "papers, paper, research papers, publications, paper review",
    strong: `
      arxiv, et al, preprint, proceedings, 학회 논문, 석사학위논문, 박사학위논문, 학위논문, 정보과학회논문지,
      논문지, 프리프린트, 저널, openreview, camera ready, paper full name, this paper introduces,
      paper reviews, paper reading, paper explained, reading group, iclr 20, neurips 20, cvpr 20, eccv 20,
      iccv 20, acl 20, emnlp 20, icml 20, phd thesis, master thesis, dissertation, systematic review,
      literature review, 논문 해설, 논문 구현, 논문 요약, 논문 스터디, 논문 모음, 논문 설명, pr12`,
    good: `
      neurips, nips, icml, iclr, cvpr, iccv, eccv, emnlp, naacl, aaai, ijcai, interspeech, icassp, sigir, kdd,
      siggraph, wacv, bmvc, coling, jmlr, tpami, ieee, acm, kcc, hclt, a survey, survey of, journal,
      transactions on, workshop on, this paper, we propose, 제안, 본 논문, towards, an empirical study,
      state of the art, sota, abstract, white paper, technical report`,
    weak: `
      novel, approach, via, rethinking, learning for, based on, 을 이용한, 를 이용한, 기반의, 에 관한 연구, 연구, approach to,
      framework for, conference`,
    sites: `
      arxiv.org, openreview.net, openaccess.thecvf.com, aclanthology.org, aclweb.org, papers.nips.cc,
      proceedings.neurips.cc, proceedings.mlr.press, doi.org, dl.acm.org, ieeexplore.ieee.org,
      link.springer.com/chapter, link.springer.com/article, sciencedirect.com/science/article,
      nature.com/articles, science.org/doi, biorxiv.org, medrxiv.org, semanticscholar.org, dbpia.co.kr,
      kiss.kstudy.com, riss.kr, koreascience.or.kr, koreascience.kr, kci.go.kr, jmlr.org/papers,
      papers.ssrn.com, ssrn.com, researchgate.net/publication, academia.edu, huggingface.co/papers,
      paperswithcode.com/paper, alphaxiv.org, ar5iv.org, ar5iv.labs.arxiv.org, eprint.iacr.org,
      journals.plos.org, pnas.org/doi, frontiersin.org/articles, mdpi.com, ncbi.nlm.nih.gov/pmc,
      ncbi.nlm.nih.gov/pubmed, hal.science, isca-speech.org, ijcai.org/proceedings, jstage.jst.go.jp,
      koasas.kaist.ac.kr`,
    shapes: [
      {
        what: "a blog or a video",
        of: "url",
        pattern:
          /tistory\.com|velog\.io|brunch\.co\.kr|blog\.naver|medium\.com|youtu\.?be|wikidocs|stackoverflow|inflearn|coursera/iu,
        odds: -2,
      },
      // A repository may list papers or implement one: it is seldom one itself.
      {
        what: "a repository",
        of: "url",
        pattern: /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/[^/]+\/[^/?#]+\/?$/iu,
        odds: -1.5,
      },
      {
        what: "the code of a paper",
        of: "title",
        pattern:
          /(?:code|implementations?|reproduction|reimplementation) (?:\w+ ){0,3}(?:for|of|from) (?:the )?(?:\w+ )?papers?/iu,
        odds: -3,
      },
      {
        what: "a lesson's title",
        of: "title",
        pattern: /(?:하기|해보기|이란\??|란\?|튜토리얼|tutorial|how to .*)$/iu,
        odds: -1,
      },
      {
        what: "an academic title",
        of: "title",
        pattern:
          /(?:을|를) (?:이용|활용|위)한 .*(?:분석|분류|인식|탐지|추출|방법|기법|시스템|모델|해결|측정|생성|태깅|번역|요약|예측|설계|연구|해소|구축|학습|평가|분할|추정|검출|검색|알고리즘|개선)/u,
        odds: 2.4,
      },
      {
        what: "an academic title",
        of: "title",
        pattern:
          /(?:에 ?(?:기반한|관한|대한)|기반의?|을 통한|를 통한) .*(?:연구|방법|기법|시스템|모델|분석기?|분류|인식|탐지|태깅|추출|알고리즘)(?:\s|$)/u,
        odds: 2.2,
      },
      {
        what: "an academic title",
        of: "title",
        pattern:
          /^(?:a|an|on the|towards?|rethinking|learning|improving|exploring|understanding|design and implementation|efficient|unsupervised|self-supervised|semi-supervised|deep) .{20,}(?:for|of|using|via|with|in|by|from) /iu,
        odds: 1.8,
      },
      {
        what: "an academic title",
        of: "title",
        pattern: /^[\p{L}\d.+-]{2,20}: .{15,}(?:for|of|using|via|with|in|by|from|to|towards) /iu,
        odds: 1.4,
      },
      {
        what: "a venue and its year",
        of: "words",
        pattern: /\b(?:19|20)\d\d\. ?\d{1,2}\.|\b(?:19|20)\d\d \| |\bpaper full name\b/iu,
        odds: 2,
      },
      {
        what: "authors and a year",
        of: "title",
        pattern:
          /\((?:19|20)\d\d(?:, \p{Lu}\p{L}+)?\)[,.]? (?:by )?(?:\p{Lu}\. ?)+\p{Lu}\p{L}+|\p{Lu}\p{L}+, (?:\p{Lu}\. ?)+(?:,|&|\()|\bet al\b/u,
        odds: 2.8,
      },
      { what: "a PDF", of: "url", pattern: /\.pdf(?:$|[?#])|\/pdf\//iu, odds: 1.5 },
      {
        what: "a publication's address",
        of: "url",
        pattern:
          /\/(?:papers?|publications?|pubs|journals?|e_journal|articledetail|thes[ei]s|proceedings|bitstream)\b/iu,
        odds: 1.2,
      },
    ],
    siteHints: `
      paperswithcode.com, scholar.google.com, research.google, ai.googleblog.com, deepmind.com/research,
      openai.com/research, ai.meta.com/research`,
  },
  {
    id: "roadmap",
    parent: null,
    form: true,
    ko: "로드맵, 학습 로드맵, 커리큘럼, 공부 순서, 학습 경로",
    en: `
      roadmap, roadmaps, loadmap, learning path, curriculum, curricula, study path, study plan, road map`,
    strong: `
      mindmap, mind map, 마인드맵, 공부법 로드맵, 학습 순서, skill tree, how to become, to become a, 되는 법,
      zero to hero, learning roadmap, study roadmap, career roadmap, developer roadmap, learning paths,
      skill map, skills map, step by step guide to becoming, self study plan, self taught guide, ossu,
      학습로드맵, 공부 로드맵, 커리어 로드맵, 개발자 로드맵, 로드맵 정리`,
    good: `
      study guide, learning plan, self taught, 어떻게 공부, 공부 방법, 무엇을 공부, learn in, from scratch to, syllabus,
      입문자를 위한, 독학`,
    weak: "awesome, path, 가이드",
    sites: "roadmap.sh, teachyourselfcs.com, i.am.ai/roadmap",
    shapes: [
      { what: "called a roadmap", of: "title", pattern: /road ?map|loadmap|로드맵|curriculum|커리큘럼/iu, odds: 2 },
      { what: "called a roadmap", of: "url", pattern: /road-?map|curriculum/iu, odds: 2 },
    ],
  },
  {
    id: "course",
    parent: null,
    form: true,
    ko: "강의, 강좌, 온라인 강의, 수업, 튜토리얼",
    en: "courses, course, lectures, lecture, tutorials, tutorial, MOOC, classes, lessons",
    strong: `
      mooc, k mooc, 강의 노트, 강의노트, lecture notes, bootcamp, 부트캠프, 온라인 강좌, 무료 강의, crash course, specialization,
      nanodegree`,
    good: `
      강의 영상, 강의자료, 강의 자료, 실습, hands on, workshop, step by step, 따라하기, 입문, for beginners, university, 교수, 특강`,
    sites: `
      coursera.org, edx.org, udacity.com, udemy.com, inflearn.com, kmooc.kr, kocw.net, edwith.org,
      boostcourse.org, opentutorials.org, khanacademy.org, ocw.mit.edu, fastcampus.co.kr, nomadcoders.co,
      codecademy.com, datacamp.com, fast.ai, programmers.co.kr/learn, kaggle.com/learn, codeit.kr`,
    siteHints: "youtube.com/playlist, web.stanford.edu/class, cs.stanford.edu, deeplearning.ai",
  },
  {
    id: "book",
    parent: null,
    form: true,
    ko: "책, 도서, 서적, 추천 도서",
    en: "books, book, ebooks, reading list",
    strong: "e book, 전자책, 2nd edition, second edition, 3rd edition, 개정판, 저자, cookbook, handbook, o reilly",
    good: "도서 추천, 책 추천, 출판, chapter, edition, textbook, 교재, 번역서",
    sites: `
      leanpub.com, manning.com, packtpub.com, nostarch.com, pragprog.com, yes24.com, aladin.co.kr,
      kyobobook.co.kr, hanbit.co.kr, goodreads.com, books.google.com, learning.oreilly.com/library,
      gitbook.io, bookdown.org, wikidocs.net/book, ridibooks.com`,
    siteHints: "amazon.com, oreilly.com",
  },
  {
    id: "video",
    parent: null,
    form: true,
    ko: "영상, 동영상, 발표, 발표 영상, 유튜브, 팟캐스트",
    en: "videos, video, talks, talk, podcasts, YouTube, screencasts, presentations, slides",
    strong: "발표자료, 발표 자료, keynote, webinar, 웨비나, podcast, 팟캐스트, screencast, deview, pycon, tech talk",
    good: "발표, talk, 유튜브, 슬라이드, slides",
    sites: `
      youtube.com, youtu.be, vimeo.com, tv.naver.com, ted.com, slideshare.net, speakerdeck.com,
      podcasts.apple.com`,
  },
  {
    id: "dataset",
    parent: null,
    form: true,
    ko: "데이터셋, 데이터, 공개 데이터, 데이터 세트",
    en: "datasets, dataset, data sets, open data, data",
    strong: "data set, open dataset, public dataset, 공공데이터, 공공 데이터, corpus, 말뭉치, benchmark dataset",
    good: "csv, annotated, labelled, labeled, 수집, hours of, 데이터 다운로드",
    sites: `
      kaggle.com/datasets, huggingface.co/datasets, data.gov, data.go.kr, aihub.or.kr, archive.ics.uci.edu,
      openslr.org, zenodo.org, data.world, datasetsearch.research.google.com, registry.opendata.aws,
      openml.org, data.seoul.go.kr, kosis.kr`,
  },
];
