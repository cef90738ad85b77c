/** What `--help` says of each command: summary, arguments, options, examples with what they do. */
export const enCommands = {
  init: {
    summary: "write a commented tipkeeper.yaml",
    options: { force: "write over a file that is there" },
    examples: { "tipkeeper init": "all settings with their defaults, explained" },
  },
  import: {
    summary: "read Slack exports, Markdown archives, bookmarks",
    description:
      "Reads whatever the paths are: Slack exports (zip or folder), slackdump and slack-archive folders, Markdown archives, browser bookmarks, tips as JSONL. The kind is found by looking. Importing twice adds nothing; an interrupted import goes on at the next run.",
    arguments: { path: "files or folders, in any order" },
    options: { as: "force the kind instead of looking: a wrong name shows the list" },
    examples: {
      "tipkeeper import export.zip": "a Slack export, as downloaded",
      "tipkeeper import _posts/tips.md export.zip": "with the archive that you kept by hand",
    },
  },
  tips: {
    summary: "list tips",
    description: "Lists the published tips by topic, or those of another state.",
    options: {
      topic: "only this topic",
      state: "chatter, inbox, published or hidden (default: published)",
      all: "every state",
    },
    examples: {
      "tipkeeper tips --state inbox": "what waits for you",
      "tipkeeper tips --topic NLP --json": "one JSON object a line",
    },
  },
  shares: {
    summary: "list every shared link, chatter too",
    description: "Lists every link of every message with what became of it and why.",
    examples: { "tipkeeper shares --json | grep zoom.us": "why a link is or is not a tip" },
  },
  topics: {
    summary: "list topics, or measure how well tips are filed",
    description:
      "Lists the topics with their published tips, what waits in the inbox, and the words they are known by. With `eval`, measures on your own archive: each tip that a curator filed is filed again by a classifier that has not seen it.",
    arguments: { action: "eval: measure accuracy, confusion and calibration" },
    options: { out: "with eval: draw the confusion table and the calibration curve as an SVG" },
    examples: {
      "tipkeeper topics": "in the archive's order",
      "tipkeeper topics eval --out topics.svg": "how well tips are filed, with a picture",
    },
  },
  identify: {
    summary: "say which addresses are the same page",
    description:
      "Reads addresses from standard input, one a line, and prints a JSON object for each: {url,key,address,rule}. The same key means the same page.",
    examples: { "echo https://youtu.be/dQw4w9WgXcQ | tipkeeper identify": "one address" },
  },
  classify: {
    summary: "say which topic a tip belongs to",
    description:
      "Reads {title,url,note} as JSON from standard input, one a line, and prints {topic,confidence,candidates,reasons} for each, by the archive's own topics. With --inbox, shows the best guesses for every tip that waits, and may ask a model about them first.",
    options: {
      explain: "show the guesses, and the words and rules that decided, for people",
      inbox: "the tips that wait in the inbox instead of standard input",
      model: "with --inbox: ask the model of this kind in tipkeeper.yaml first: llm or embeddings",
      yes: "ask the server; without it, only what that would take is shown",
    },
    examples: {
      "tipkeeper classify --inbox --explain": "what waits, and why it was not sure",
      "tipkeeper classify --inbox --model llm": "what asking a language model would cost",
      'echo \'{"title":"BERT","url":"https://arxiv.org/abs/1810.04805"}\' | tipkeeper classify': "one tip",
    },
  },
  decide: {
    summary: "file, retitle, publish, hide, merge … a tip",
    description:
      'Writes a curator\'s decision down; it wins over the machine from then on. Without an ID, reads decisions as JSON from standard input, one a line: {"id":…,"topic":…,"publish":true}.',
    arguments: { id: "the tip's id, as `tips` shows it" },
    options: {
      topic: "file it under this topic",
      title: "give it this title",
      note: "add a note",
      publish: "publish it",
      hide: "hide it",
      pin: "show it first",
      merge: "make it part of the tip with this id",
      split: "let this link of it stand by itself",
      readdress: "show the link with its new address, as `check` proposes it",
      link: "with --readdress: which link of the tip is meant",
      undo: "take the last decision on it back",
      by: "who decides, for the record",
    },
    examples: {
      "tipkeeper decide 3k9x0q7c2m --topic NLP --publish": "file a tip and publish it",
      "tipkeeper decide 3k9x0q7c2m --undo": "on second thoughts",
      "tipkeeper decide < decisions.jsonl": "many at once",
    },
  },
  search: {
    summary: "search the published tips",
    arguments: { words: "words that must all be there, Korean or English" },
    options: {
      limit: "most tips to show (default: 10)",
      batch: "read queries from standard input, one a line, and print {query,ms,hits}",
    },
    examples: { "tipkeeper search 객체 탐지": "tips on object detection" },
  },
  enrich: {
    summary: "ask what the linked pages say of themselves",
    description:
      "Asks for titles, descriptions, authors, dates and more: papers at arXiv, Crossref and others, repositories at GitHub, videos, questions, articles, and otherwise the page itself. A page's title replaces only one that the machine made. What was read is not asked for again; stopped anywhere, the next run goes on. Links from private channels are never asked for. GITHUB_TOKEN and SEMANTIC_SCHOLAR_API_KEY are used where they are set.",
    options: {
      again: "also what was read or given up before",
    },
    examples: {
      "tipkeeper enrich": "every link that has not been asked for",
      "tipkeeper enrich --only arxiv.org --limit 100": "a hundred papers",
      "tipkeeper enrich --since 2026-01-01 --json": "the latest tips, with a summary for scripts",
    },
  },
  publish: {
    summary: "write the archive as a post, a site, data: jekyll, site, jsonl …",
    description:
      "Writes the published tips to a file. site and feeds write a folder, and only the files that differ; with site.url set, the site has feeds and a picture for each tip and topic. jekyll and markdown write into the file that you imported: new tips are added at the end of their section in the style of their neighbours, everything else stays as it is.",
    options: {
      to: "jekyll, markdown, site, feeds, jsonl, bookmarks or bibtex",
      out: "file or folder to write (jekyll, markdown: the imported file unless given)",
    },
    examples: {
      "tipkeeper publish --to jekyll --out _posts/tips.md": "into your own post",
      "tipkeeper publish --to site --out site": "a site for any web server",
      "tipkeeper publish --to bookmarks --out tips.html": "for a browser",
    },
  },
  serve: {
    summary: "show the archive as a site on this machine",
    description:
      "Shows the archive as a site: a page for each topic and tip, search, feeds, and an API under /api. Only this machine can open it.",
    options: { port: "port (default: 4173; 0 for any that is free)" },
    examples: { "tipkeeper serve --port 8080": "at http://127.0.0.1:8080" },
  },
  preserve: {
    summary: "keep copies of the linked pages",
    description:
      "Keeps what each page answers (WARC), how it reads, PDFs with their words, and, where Chromium is installed, the whole page and a screenshot. What a copy says is searched; the site shows it. Pages that ask not to be archived, and those behind a login, are left alone. What has a copy is not fetched again; stopped anywhere, the next run goes on.",
    options: {
      again: "copy again what has a copy, or was given up",
      prune: "make room: remove what nothing needs, and older copies beyond preserve.bytes of tipkeeper.yaml",
      files:
        "take Slack's own files (pictures in messages) out of this export or archive; SLACK_TOKEN asks Slack for them",
      wacz: "write all copies as one WACZ file, which ReplayWeb.page opens",
    },
    examples: {
      "tipkeeper preserve": "every page without a copy",
      "tipkeeper preserve --only blog.example.com --limit 20": "twenty pages of one site",
      "tipkeeper preserve --files export.zip": "the pictures that messages around tips show",
      "tipkeeper preserve --wacz tips.wacz": "take the copies elsewhere",
    },
  },
  check: {
    summary: "look whether the links still live",
    description:
      "Asks for every link of published tips and of the inbox that is due: living ones every two weeks, failing ones daily. A page is dead after three failures on different days. Ends with 1 when links have died since the last report.",
    options: {
      again: "look at all of them now, and read the pages",
      save: "ask the Wayback Machine to keep the living pages of published tips",
      report: "write what was found as Markdown into this file",
    },
    examples: {
      "tipkeeper check": "what has died, what has moved",
      "tipkeeper check --report links.md --json": "for a CI job: a report, and exit code 1 for new deaths",
      "tipkeeper check --only arxiv.org --again": "one site, now",
    },
  },
  jobs: {
    summary: "list the work that the network is needed for",
    description:
      "Lists what enrich, check and preserve have still to do, and what they gave up with the reason. Every job survives the end of its process.",
    options: {
      kind: "enrich, check or preserve (default: all)",
      state: "waiting, running or dead (default: dead, those given up)",
      retry: "let those given up be tried again at the next run",
    },
    examples: {
      "tipkeeper jobs": "how many wait, and what was given up",
      "tipkeeper jobs --kind check --retry": "give the links another chance",
      "tipkeeper jobs --state waiting --json": "one JSON object a line",
    },
  },
  backup: {
    summary: "write everything to one file",
    description: "Writes all facts and decisions to one gzipped JSONL file: the same archive gives the same bytes.",
    arguments: { file: "file to write" },
    examples: { "tipkeeper backup tips.jsonl.gz": "all facts and decisions" },
  },
  restore: {
    summary: "read a backup into the archive",
    description: "Joins a backup with what the archive holds; nothing that is there is lost.",
    arguments: { file: "file that `backup` wrote" },
    examples: { "tipkeeper restore tips.jsonl.gz --data ./copy": "into a new archive" },
  },
  rebuild: {
    summary: "derive everything again from the facts",
    description: "Derives every tip again from messages, documents and decisions. No decision is lost.",
    examples: { "tipkeeper rebuild": "after an update of Tipkeeper, if in doubt" },
  },
  doctor: {
    summary: "say what is wrong with the set-up and how to mend it",
    examples: { "tipkeeper doctor": "checks Node, config, data" },
  },
  demo: {
    summary: "run everything on a sample workspace",
    description:
      "Imports the bundled sample, a study group's Slack export and the post that they kept by hand, and publishes it. Everything happens in one folder, which the next demo makes anew.",
    options: { out: "folder to work in (default: ./tipkeeper-demo)" },
    examples: { "tipkeeper demo": "takes a few seconds" },
  },
};
