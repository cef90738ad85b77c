import type { Rules } from "../fields.ts";
import type { HtmlPage, Thing } from "../html-page.ts";
import { addressOf, nameOf, namesOf, typesOf } from "../json-ld.ts";
import { withoutMarkup } from "../plain-text.ts";

/** Schema.org's types that a page may be about, as far as they tell its kind. https://schema.org/docs/full.html */
const KINDS: Readonly<Record<string, string | null>> = {
  ScholarlyArticle: "paper",
  Article: "article",
  NewsArticle: "article",
  BlogPosting: "article",
  TechArticle: "article",
  Report: "article",
  SocialMediaPosting: "article",
  DiscussionForumPosting: "article",
  VideoObject: "video",
  PresentationDigitalDocument: "slides",
  Course: "course",
  Dataset: "dataset",
  SoftwareApplication: "tool",
  WebApplication: "tool",
  SoftwareSourceCode: "repository",
  QAPage: null,
  Question: null,
  Book: null,
  HowTo: "article",
};

/** JSON-LD in Schema.org's words: the first thing that a page can be about. */
export const jsonLd: Rules<HtmlPage> = {
  title: [of("headline"), of("name")].map(plainly),
  description: [of("description")].map(plainly),
  abstract: [of("abstract")].map(plainly),
  siteName: [
    (page) => nameOf(subject(page)?.publisher),
    (page) => nameOf(page.things.find((thing) => typesOf(thing).includes("WebSite"))?.name),
  ],
  authors: [(page) => namesOf(subject(page)?.author), (page) => namesOf(subject(page)?.creator)],
  published: [of("datePublished"), of("uploadDate"), of("dateCreated")],
  modified: [of("dateModified")],
  language: [(page) => nameOf(subject(page)?.inLanguage)],
  picture: [(page) => addressOf(subject(page)?.image), (page) => addressOf(subject(page)?.thumbnailUrl)],
  kind: [(page) => typesOf(subject(page) ?? {}).map((type) => KINDS[type])[0]],
  minutes: [of("timeRequired"), of("duration")],
};

function subject(page: HtmlPage): Thing | undefined {
  return page.things.find((thing) => typesOf(thing).some((type) => Object.hasOwn(KINDS, type)));
}

function of(property: string): (page: HtmlPage) => unknown {
  return (page) => {
    const value = subject(page)?.[property];
    return Array.isArray(value) ? value[0] : value;
  };
}

function plainly(rule: (page: HtmlPage) => unknown): (page: HtmlPage) => unknown {
  return (page) => withoutMarkup(rule(page));
}
