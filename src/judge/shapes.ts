import type { Facts } from "./facts.ts";

/** What an address looks like, for sites that no list knows. The first shape that fits counts. */
export interface Shape {
  readonly what: string;
  readonly odds: number;
  readonly fits: (facts: Facts) => boolean;
}

const PRIVATE_HOST =
  /^(?:localhost|\[?::1\]?|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0)|\.(?:local|localhost|internal|intranet|corp|lan|home|test|invalid|example|svc|cluster\.local)$/u;
const NUMERIC_HOST = /^[\d.]+$|^\[/u;
const IMAGE = /\.(?:png|jpe?g|gif|webp|bmp|svg|ico|mp4|mov|heic)$/iu;
const DOWNLOAD = /\.(?:zip|tar|gz|tgz|exe|dmg|msi|apk|jar|deb|rpm|iso|log)$/iu;
const DOCUMENT = /\.(?:pdf|ipynb|pptx?|ps|epub|djvu)$/iu;
const DATA = /\.(?:csv|tsv|xlsx?|json|parquet|sql|geojson)$/iu;
const INTERNAL_SUBDOMAIN =
  /^(?:intra|intranet|internal|staging|stage|stg|dev|test|qa|uat|sandbox|admin|backoffice|vpn|jira|confluence|redmine|jenkins|gitlab|gitea|grafana|kibana|prometheus|sso|auth|login|signin|accounts?|mail|webmail|erp|crm|hr|groupware|gw|airflow|argocd|sentry|nexus|harbor|sonar|sonarqube|rancher|superset|redash|metabase|mlflow|jupyterhub)\d*\./u;
const CLASSROOM = /^(?:e?lms|eclass|ecampus|cyber|canvas|moodle|klas|plato|learnus|etl|icampus|blackboard)\d*\./u;
const ROOM_HOST =
  /^(?:meet|meeting|call|conference|zoom|webex|bbb|jitsi|chat|discord|calendar|cal|booking|schedule)\./u;
const FORM_HOST = /^(?:forms?|survey|surveys|polls?|vote|feedback|questionnaire)\./u;
const JOB_HOST = /^(?:jobs?|careers?|recruit|recruiting|recruitment|hiring|talent|apply)\./u;
const SHOP_HOST = /^(?:shop|store|mall|smartstore|tickets?|merch|eshop)\./u;
const APP_HOST = /^(?:app|apps|console|dashboard|portal|my|manage|manager|studio|workspace|status|monitor|control)\./u;
/** Jira, YouTrack, Linear and their like: `/browse/SHOP-123`. */
const TRACKER_ISSUE = /^[A-Z][A-Z0-9]{1,9}-\d+$/u;
/** GitLab, Gitea and their like, on a host of one's own. */
const REPOSITORY_WORK = /^(?:merge_requests|pulls?|pull-requests|commits?|compare|pipelines|-)$/u;
const FORM =
  /^(?:forms?|survey|surveys|poll|polls|vote|voting|quiz|quizzes|questionnaire|feedback|rate|설문|설문조사|투표)$/iu;
const ROOM = /^(?:rooms?|meetings?|meet|call|lobby|webinar|livestream|join-meeting|회의실)$/iu;
const GOODS = /^(?:goods|item|items|itm|shop|store|product_detail|goods_view|shopping|merch|vp|dp)$/iu;
const NOTICE = /^(?:notices?|announcements?|announce|bbs|공지|공지사항)$/iu;
const DOOR =
  /^(?:log-?in|sign-?in|sign-?up|signup|register|registration|registrations|invite|invitation|invitations|join|join-us|unsubscribe|oauth2?|authorize|password|reset|verify|checkout|cart|tickets?|rsvp|subscribe|trial|donate|pricing|apply|contact|contact-us)$/iu;
const EVENT =
  /^(?:events?|meetups?|conferences?|webinars?|summit|hackathons?|cfp|calendar|schedule|agenda|workshops?|seminars?)$/iu;
const EVENT_NAME =
  /hackathon|hack-?day|meetup|(?:conf|conference|summit|day|camp|fest|con)-?(?:19|20)\d\d|(?:^|[a-z])conf(?:erence)?\.|(?:contest|competition|workshop)(?:[-.]|$)/iu;
const JOB = /^(?:jobs?|careers?|recruit|recruitment|hiring|positions?|vacanc(?:y|ies)|채용)$/iu;
const MACHINE =
  /^(?:api|graphql|webhooks?|healthz?|metrics|callback|rest|rpc|swagger-ui|_next|wp-admin|admin|console|dashboard|jobs|runs|builds?|pipelines?)$/iu;
const DOCS =
  /^(?:docs?|documentation|manual|reference|guide|guides|user-?guide|users_guide|tutorials?|handbook|wiki|learn|learning|help|faq|kb|api-docs|javadoc|haddock|man|howto|cookbook|book|books|refman|lectures?|courses?|notes|teaching)$/iu;
const BLOG =
  /^(?:blogs?|posts?|articles?|entry|entries|archives?|features?|essays?|stories|story|news|magazine|insights|engineering|research|publications?|papers?|pubs|publication|features|topics|columns?|review|reviews|resources)$/iu;
const DATE = /^(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d(?:-\d\d)?$/u;
const DOCS_HOST =
  /^(?:docs?|developers?|documentation|wiki|learn|help|manual|reference|api-docs|guide|dev|devdocs|tutorials?|book|handbook)\./u;
const BLOG_HOST =
  /(?:^|\.)(?:blogs?|techblog|tech|engineering|eng|developers|medium|labs?|research|news|stories|techblog|technology)\d*\.|blog/u;
const ACADEMIC = /\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/u;
const SLUG = /[\p{L}\d]+(?:[-_][\p{L}\d]+){2,}/u;

export const SHAPES: readonly Shape[] = [
  {
    what: "a host inside a private network",
    odds: -7,
    fits: ({ host }) => host === "" || PRIVATE_HOST.test(host) || !host.includes("."),
  },
  { what: "a bare network address", odds: -4.5, fits: ({ host }) => NUMERIC_HOST.test(host) },
  {
    what: "a port of somebody's machine",
    odds: -3.5,
    fits: ({ url }) => /^https?:\/\/[^/?#]+:\d+/u.test(url) && !/:(?:80|443)(?:[/?#]|$)/u.test(url.slice(0, 300)),
  },
];

export const PATH_SHAPES: readonly Shape[] = [
  { what: "an internal service", odds: -3, fits: ({ host }) => INTERNAL_SUBDOMAIN.test(host) },
  { what: "a class's own room", odds: -3.2, fits: ({ host }) => CLASSROOM.test(host) },
  { what: "a meeting or an appointment", odds: -3, fits: (facts) => ROOM_HOST.test(facts.host) || some(facts, ROOM) },
  { what: "a form or a poll", odds: -2.8, fits: (facts) => FORM_HOST.test(facts.host) || some(facts, FORM) },
  { what: "an issue of a tracker", odds: -3.4, fits: (facts) => some(facts, TRACKER_ISSUE) },
  {
    what: "work on a repository",
    odds: -3,
    fits: (facts) => facts.segments.length > 3 && facts.segments.slice(2).some((part) => REPOSITORY_WORK.test(part)),
  },
  { what: "a bare picture", odds: -3.6, fits: (facts) => IMAGE.test(last(facts)) },
  { what: "a document to read", odds: 2.6, fits: (facts) => DOCUMENT.test(last(facts)) },
  { what: "a data file", odds: 1, fits: (facts) => DATA.test(last(facts)) },
  { what: "a bare download", odds: -1.2, fits: (facts) => DOWNLOAD.test(last(facts)) },
  {
    what: "a door: sign-up, sign-in, tickets",
    odds: -3,
    fits: (facts) => some(facts, DOOR) || /^#(?:tickets?|register|registration|rsvp|signup)/iu.test(facts.query),
  },
  { what: "a job offer", odds: -2.8, fits: (facts) => JOB_HOST.test(facts.host) || some(facts, JOB) },
  {
    what: "an event's page",
    odds: -1.8,
    fits: (facts) => EVENT_NAME.test(facts.host) || facts.segments.some((segment) => EVENT_NAME.test(segment)),
  },
  { what: "a search", odds: -1.5, fits: ({ query }) => /[?&](?:q|query|search|keyword|search_query)=/iu.test(query) },
  { what: "documentation", odds: 2.4, fits: (facts) => DOCS_HOST.test(facts.host) || some(facts, DOCS) },
  { what: "an event", odds: -2.4, fits: (facts) => some(facts, EVENT) },
  {
    what: "a machine's interface",
    odds: -2,
    fits: (facts) => /^(?:api|rest|graphql|ws|cdn|static)\d*\./u.test(facts.host) || some(facts, MACHINE),
  },
  { what: "a shop", odds: -1.8, fits: (facts) => SHOP_HOST.test(facts.host) || some(facts, GOODS) },
  { what: "an app behind a sign-in", odds: -1.6, fits: ({ host }) => APP_HOST.test(host) },
  {
    what: "an article",
    odds: 2.2,
    fits: (facts) => some(facts, BLOG) || some(facts, DATE) || BLOG_HOST.test(facts.host),
  },
  { what: "a notice", odds: -1, fits: (facts) => some(facts, NOTICE) },
  { what: "a university's page", odds: 1.8, fits: ({ host }) => ACADEMIC.test(host) },
  {
    what: "a page with a title for a name",
    odds: 1.5,
    fits: (facts) => facts.segments.some((segment) => SLUG.test(decoded(segment))),
  },
  { what: "a home page", odds: 0.3, fits: ({ segments, query }) => segments.length === 0 && query.length < 4 },
];

function last({ segments }: Facts): string {
  return segments.at(-1) ?? "";
}

function some({ segments }: Facts, pattern: RegExp): boolean {
  return segments.some((segment) => pattern.test(decoded(segment)));
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // Not UTF-8: read as it stands.
  }
}
