import type { Subject } from "../subject.ts";

/** Languages, the web, and what computer science teaches. */
export const PROGRAMMING: readonly Subject[] = [
  {
    id: "python",
    parent: "programming",
    ko: "파이썬, 파이선",
    en: "Python, python3",
    strong:
      "pypa, pyproject toml, requests library, httpx, aiohttp, tornado, bottle framework, web2py, pyramid, marshmallow, click cli, typer, rich text terminal, textual, prompt toolkit, fire cli, loguru, pendulum, arrow datetime, tox, nox, hypothesis testing python, factory boy, freezegun, scalene, py spy, memory profiler, line profiler, pyflakes, pycodestyle, autopep8, yapf, black formatter, bandit, pyright, pyre, nuitka, pyoxidizer, cffi, pybind11, swig, gevent, eventlet, uvloop, rq, huey, dramatiq, peewee, pony orm, tortoise orm, sqlmodel, alembic, psycopg, pymysql, pymongo, boto3, lxml, mechanize, pyquery, scikit image, statsmodels, modin, vaex, cupy, networkx, python docx, reportlab, xlwings, kivy, wxpython, pyside, dearpygui, panda3d, mkdocs, cookiecutter, pyinfra, python decouple, dotenv, apscheduler, python telegram bot, discord py, tweepy, pyautogui, wagtail, starlette, sanic, litestar, robyn, strawberry graphql, pdm, uv package, pyscaffold, bpython, ptpython, guido van rossum, zen of python, python cookbook, fluent python, effective python, automate the boring stuff, think python, learn python the hard way, pycharm edu, python tutor, pypi, pip install, pipenv, pipx, pyenv, conda, anaconda, 아나콘다, miniconda, virtualenv, venv, 가상환경, django, 장고, drf, flask, 플라스크, fastapi, pydantic, sqlalchemy, celery, asyncio, numpy, 넘파이, pandas, 판다스, 데이터프레임, dataframe, scipy, sympy, jupyter, 주피터, ipython, pep8, pep 8, pep, pytest, mypy, pylint, flake8, ruff, isort, poetry, pyproject, setuptools, beautifulsoup, selenium python, scrapy, tqdm, list comprehension, 리스트 컴프리헨션, decorator, 데코레이터, 제너레이터, iterator, 이터레이터, dunder, magic method, 매직 메서드, metaclass, 메타클래스, gil, cpython, cython, pypy, numba, tkinter, pyqt, pygame, pyinstaller, pycon, pythonic, 파이써닉, kwargs, args kwargs, enumerate, lambda 함수, dataclass, f string, fstring, namedtuple, collections module, itertools, functools, unittest, pyscript, django rest, type hints, 타입 힌트, wheel, dask, polars, pyspark, openpyxl, gunicorn, uvicorn, 점프 투 파이썬, 혼공파",
    good: "numpy exercises, 반복문, 조건문, for문, while문, 슬라이싱, 예외처리, 재귀함수, 람다, 클로저, 모듈, 라이브러리 설치, file system watcher, argument parser, orm library, task queue, job scheduler, http client, data validation python, serialization, html parser, gui toolkit, static site generator, fake data, geolocation, algorithms in python, parsing html, internationalization, date and time, image processing library, admin panel, deep copy, shallow copy, 얕은 복사, 깊은 복사, context manager, concurrency in python, 멀티프로세싱, multiprocessing, 스레딩, threading, 비동기, async, linter, formatter, code formatter, profiler, tui, command line application, command line interfaces, cli framework, terminal user interface, crawling, 크롤링, 스크래핑, scraping, web scraping, 업무 자동화, 예외 처리, 클래스와 인스턴스, 모듈과 패키지, 딕셔너리, package manager, orm, web framework, 정규표현식, data analysis, 데이터 분석, spreadsheets, pre commit, 코딩 입문, 코딩 기초, 초보 코딩, object mapping, idioms, serialization library, modules and packages, excel 자동화, generator, invoke, fabric, attrs, pillow, graphene, iterators, locust, faker",
    weak: "library for, script, package, packages, 함수, 변수, 클래스, wrapper, bindings, 코딩, 조코딩, asynchronous, fast, library, 리스트, 문자열, module, dict, list tuple, 튜플, interpreter, excel, csv, 문법, notebook, regex",
    sites:
      "python.org, docs.python.org, peps.python.org, pypi.org, realpython.com, readthedocs.io, readthedocs.org, python-guide.org, numpy.org, pandas.pydata.org, scipy.org, docs.scipy.org, djangoproject.com, palletsprojects.com, fastapi.tiangolo.com, jupyter.org, planetpython.org, pythontutor.com, pyvideo.org, automatetheboringstuff.com, wikidocs.net/book/1, python.flowdas.com, pythonweekly.com, pycoders.com, talkpython.fm, docs.python-guide.org, fluentpython.com, github.com/python, github.com/psf, github.com/pypa, github.com/pallets, github.com/django, github.com/pandas-dev, github.com/numpy, github.com/astral-sh, github.com/tiangolo, github.com/pytest-dev, github.com/pydantic, peps.python.org, dojang.io",
    siteHints: "wikidocs.net, pycon.kr, github.com/textualize",
    shapes: [
      { what: "Python by name", of: "title", pattern: /python|파이썬/iu, odds: 1.2 },
      {
        what: "Python by name",
        of: "words",
        pattern:
          /(?:for|in|with|using) python\b|python (?:library|package|module|framework|bindings?|implementation|wrapper|client|interface)|pythonic/iu,
        odds: 1.6,
      },
    ],
  },
  {
    id: "r",
    parent: "programming",
    ko: "R 언어, 알 프로그래밍",
    en: "R language, rstats, R programming",
    strong: "tidyverse, dplyr, rstudio, cran, rmarkdown, knitr",
    sites: "cran.r-project.org, r-project.org, rstudio.com, tidyverse.org, r4ds.had.co.nz, r-bloggers.com",
  },
  {
    id: "java",
    parent: "programming",
    ko: "자바, 스프링, 스프링부트, 코틀린",
    en: "Java, Spring, Spring Boot, Kotlin, JVM",
    strong:
      "jpa, hibernate, maven, gradle, querydsl, spring security, spring batch, jdk, openjdk, garbage collector, 스프링 부트, 자바 8, java 8, stream api, mybatis, lombok, junit, 코루틴",
    sites: "baeldung.com, spring.io, docs.oracle.com/javase, kotlinlang.org, start.spring.io, docs.spring.io",
  },
  {
    id: "javascript",
    parent: "web-frontend",
    ko: "자바스크립트, 타입스크립트",
    en: "JavaScript, TypeScript, JS, TS, ECMAScript",
    strong:
      "es6, ecmascript, npm, yarn berry, webpack, 웹팩, babel, vite, esbuild, eslint, prettier, promise, 프로미스, async await, event loop, 이벤트 루프, closure, 클로저, hoisting, 호이스팅, v8 engine, deno, bun runtime, tsconfig",
    sites:
      "javascript.info, ko.javascript.info, typescriptlang.org, npmjs.com, tc39.es, eslint.org, 2ality.com, eloquentjavascript.net, exploringjs.com",
  },
  {
    id: "web-frontend",
    parent: "web",
    ko: "프론트엔드, 프런트엔드, 웹 프론트, 리액트",
    en: "frontend, front end, React, Vue, CSS, HTML, web frontend",
    strong:
      "react, 리액트, redux, 리덕스, react hooks, next js, nextjs, vue js, vuejs, nuxt, angular, 앵귤러, svelte, sveltekit, jquery, css grid, flexbox, css, html, html5, sass, scss, tailwind, tailwindcss, bootstrap, styled components, web components, web vitals, 브라우저 렌더링, 렌더링 성능, dom, virtual dom, storybook, single page application, spa, ssr, server side rendering, 서버 사이드 렌더링, pwa, service worker, 웹 접근성, web accessibility, a11y, cross browsing, 크로스 브라우징, responsive web, 반응형 웹, 상태 관리, lighthouse",
    good: "browser, 브라우저, 웹 페이지, web page, ui component, ui components, 컴포넌트, component library, animation, web performance, responsive",
    sites:
      "developer.mozilla.org, css-tricks.com, reactjs.org, react.dev, ko.reactjs.org, vuejs.org, angular.io, svelte.dev, nextjs.org, web.dev, smashingmagazine.com, caniuse.com, codepen.io, tailwindcss.com, w3schools.com, d2.naver.com/helloworld/59361, developers.google.com/web, frontendmasters.com",
  },
  {
    id: "web-backend",
    parent: "web",
    ko: "백엔드, 서버, 서버 개발, 웹 백엔드",
    en: "backend, back end, server side, web backend, Node.js, API",
    commonName: true,
    strong:
      "백엔드, backend, rest api, restful, graphql, grpc, node js, nodejs, 노드js, express js, nestjs, nginx, 엔진엑스, apache tomcat, 톰캣, microservice, microservices, 마이크로서비스, msa, message queue, 메시지 큐, rabbitmq, oauth, jwt, session cookie, load balancing, 로드 밸런싱, 로드밸런서, 대용량 트래픽, caching, 캐싱, redis, websocket, webrtc, api gateway, api design, cqrs, event sourcing, event driven, ddd, domain driven design, 도메인 주도 설계, 헥사고날, hexagonal, laravel, php, ruby on rails, rails",
    good: "server, 서버, traffic, 트래픽, 아키텍처, architecture, scalability, 확장성, distributed system, 분산 시스템, proxy, throughput, latency",
    sites:
      "nodejs.org, expressjs.com, nestjs.com, nginx.org, 12factor.net, microservices.io, graphql.org, restfulapi.net, swagger.io",
  },
  {
    id: "web",
    parent: "programming",
    ko: "웹, 웹 개발",
    en: "web, web development, webdev",
    commonName: true,
    good: "web development, 웹 개발, web developer, url, uri, cookie, cors",
  },
  {
    id: "mobile",
    parent: "programming",
    ko: "모바일, 안드로이드, 아이폰 앱, 앱 개발, 플러터",
    en: "mobile, Android, iOS, Flutter, React Native, Swift, app development",
    commonName: true,
    strong:
      "android, 안드로이드, ios, swift, swiftui, uikit, xcode, objective c, flutter, 플러터, dart, react native, jetpack compose, android studio, cocoapods, app store, play store, 앱스토어, 앱 개발, mobile app",
    sites:
      "developer.android.com, developer.apple.com, flutter.dev, reactnative.dev, raywenderlich.com, kodeco.com, hackingwithswift.com, swift.org",
  },
  {
    id: "golang",
    parent: "programming",
    ko: "고 언어, 고랭",
    en: "Go, Golang, Go language",
    commonName: true,
    strong: "golang, go 언어, goroutine, 고루틴, go routine, gopher",
    sites: "golang.org, go.dev, gobyexample.com, pkg.go.dev",
  },
  {
    id: "rust",
    parent: "programming",
    ko: "러스트",
    en: "Rust, Rust language, rustlang",
    commonName: true,
    strong: "rust, 러스트, rustlang, crates io, rust book, ownership borrow, borrow checker, tokio",
    sites: "rust-lang.org, doc.rust-lang.org, crates.io, docs.rs",
  },
  {
    id: "cpp",
    parent: "programming",
    ko: "C언어, C 언어, 씨언어, 씨쁠쁠",
    en: "C++, C, C language",
    commonName: true,
    strong:
      "cpp, c언어, c 언어, c plus plus, modern cpp, clang, gcc, cmake, stl, boost library, pointer arithmetic, 포인터, csharp, dotnet, unity3d, unreal engine",
    sites: "cppreference.com, en.cppreference.com, isocpp.org, modoocode.com, learncpp.com",
  },
  {
    id: "functional",
    parent: "programming",
    ko: "함수형 프로그래밍, 하스켈, 스칼라",
    en: "functional programming, Haskell, Scala, Clojure, Elixir, OCaml, F#, Erlang, Lisp",
    strong:
      "monad, 모나드, category theory, lambda calculus, ghc, hackage, lisp, scheme, type class, dependent types, 함수형",
    sites: "haskell.org, hackage.haskell.org, scala-lang.org, clojure.org, elixir-lang.org, ocaml.org",
  },
  {
    id: "programming",
    parent: null,
    ko: "프로그래밍, 개발, 언어, 프로그래밍 언어, 코딩, 개발 지식",
    en: "programming, development, languages, programming languages, coding, dev, code",
    commonName: true,
    good: "clean code, 클린 코드, refactoring, 리팩토링, 리팩터링, code review, 코드 리뷰, 코드리뷰, tdd, test driven, 테스트 주도, unit test, unit testing, 단위 테스트, 테스트 코드, debugging, 디버깅, design pattern, design patterns, 디자인 패턴, 객체지향, oop, object oriented, solid principles, 의존성 주입, dependency injection, ioc container, inversion of control, software architecture, 소프트웨어 아키텍처, legacy code, 레거시, pair programming, 페어 프로그래밍, agile, 애자일, scrum, 스크럼, extreme programming, technical writing, open source, 오픈소스, regular expression, unicode, 유니코드, 인코딩, 소프트웨어 공학, software engineering, singleton, factory pattern, 함수형, functional programming, null object pattern",
    weak: "code, coding, 코드, 프로그래밍, programming, developer, 개발",
    siteHints: "refactoring.guru, martinfowler.com, stackoverflow.com, freecodecamp.org, wiki.c2.com",
  },
  {
    id: "algorithms",
    parent: "cs",
    ko: "알고리즘, 자료구조, 코딩테스트, 코딩 테스트, 문제 풀이",
    en: "algorithms, algorithm, data structures, coding test, coding interview, problem solving, PS, competitive programming",
    strong:
      "leetcode, 리트코드, 백준, boj, programmers 코딩, 프로그래머스, codeforces, atcoder, hackerrank, codewars, acm icpc, icpc, dynamic programming, 동적 계획법, 다이나믹 프로그래밍, binary search, 이진 탐색, depth first, breadth first, dfs, bfs, 다익스트라, dijkstra, sorting algorithm, 정렬 알고리즘, time complexity, 시간 복잡도, 시간복잡도, big o, linked list, 연결 리스트, 해시 테이블, hash table, binary tree, 이진 트리, 그리디, greedy, backtracking, 백트래킹, segment tree, 세그먼트 트리, union find, 코테",
    good: "복잡도, complexity, sorting, 정렬, recursion, 재귀, tree, 트리, graph traversal, 탐색",
    sites:
      "leetcode.com, acmicpc.net, programmers.co.kr, codeforces.com, hackerrank.com, visualgo.net, atcoder.jp, topcoder.com, algospot.com, solved.ac, projecteuler.net, codility.com, algoexpert.io, neetcode.io, usaco.guide, cp-algorithms.com, blog.encrypted.gg",
    siteHints: "geeksforgeeks.org",
  },
  {
    id: "cs",
    parent: "programming",
    ko: "컴퓨터 과학, CS 지식, 전산, CS 기초, 컴퓨터 구조, 운영체제, 네트워크",
    en: "CS, computer science, CS basics, operating systems, networking, computer architecture",
    commonName: true,
    strong:
      "운영체제, operating system, operating systems, 컴퓨터 구조, computer architecture, 컴퓨터 네트워크, computer network, tcp ip, tcp udp, http 2, http3, osi 7, dns, vpc, subnet, compiler, 컴파일러, cpu scheduling, 프로세스와 스레드, process thread, 멀티스레드, multithreading, concurrency, 동시성, deadlock, 데드락, 교착 상태, virtual memory, 가상 메모리, memory management, 메모리 관리, floating point, 부동소수점, 부동 소수점, 튜링, turing machine, 이산수학, 오토마타, computer science, 컴퓨터과학, tech interview, 기술 면접",
    good: "network, 네트워크, thread, 스레드, process, memory, 메모리, cpu, cache, 캐시, assembly, 어셈블리, protocol, 프로토콜, bit, byte",
    sites: "cs50.harvard.edu, nand2tetris.org, ostep.org, pages.cs.wisc.edu/~remzi, csapp.cs.cmu.edu",
  },
];
