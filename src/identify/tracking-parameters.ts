import { byHost } from "./by-host.ts";

/**
 * Tipkeeper's own list of parameters that say how a reader came to a page, never which page it is. Names in lower case.
 * A name belongs here only when no site is known to choose a page by it; the others stand under their host.
 */
const EVERYWHERE: ReadonlySet<string> = new Set([
  ...["fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id"],
  ...["igshid", "igsh", "mibextid", "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "action_object_map"],
  ...["mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking"],
  ...["vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "_openstat", "spm", "scm", "ref_src", "ref_url"],
  ...["_ga", "_gl", "_gac", "_ke", "_branch_match_id", "srsltid", "rb_clickid", "epik", "s_cid", "cmpid", "ncid"],
  ...[
    "trk",
    "trkinfo",
    "lipi",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "smid",
    "smtyp",
    "wt_mc",
    "wt.mc_id",
  ],
  ...["cosemkid", "n_media", "n_query", "n_rank", "n_ad_group", "n_ad", "n_keyword_id", "n_campaign_type", "napm"],
  ...["__twitter_impression", "sharesource", "share_source", "noredirect", "xtor", "wprov", "ck_subscriber_id"],
]);

const PREFIXES = ["utm_", "pk_", "mtm_", "matomo_", "hsa_", "piwik_", "at_campaign", "at_medium", "at_custom"];

/** Parameters without meaning for the page on these hosts and those under them. */
const BY_HOST: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "youtube.com": ["si", "feature", "ab_channel", "pp", "app", "gl", "hl", "persist_app", "noapp"],
    "youtu.be": ["si", "feature", "ab_channel", "pp"],
    "medium.com": ["source", "sk", "gi"],
    "google.com": ["usp", "authuser", "pli", "ouid", "rtpof", "sd"],
    "twitter.com": ["s", "t", "cn", "refsrc"],
    "x.com": ["s", "t", "cn", "refsrc"],
    "linkedin.com": ["trackingid", "refid", "originalsubdomain", "rcm", "midtoken", "midsig", "eid", "lici"],
    "facebook.com": [
      "__tn__",
      "__cft__[0]",
      "__xts__[0]",
      "fref",
      "hc_ref",
      "rdid",
      "share_url",
      "ref",
      "paipv",
      "eav",
    ],
    "instagram.com": ["hl"],
    "reddit.com": ["share_id", "context", "rdt", "ref", "st", "sh"],
    "nytimes.com": ["_r", "referringsource", "partner", "emc", "sgrp", "unlocked_article_code"],
    "dropbox.com": ["dl", "st", "e"],
    "kaggle.com": ["select", "rvi", "scriptversionid"],
    "notion.so": ["pvs"],
    "notion.site": ["pvs"],
    "yes24.com": ["pid", "scode"],
    "spotify.com": ["si", "nd"],
    "amazon.com": ["ref", "ref_", "pf_rd_r", "pf_rd_p", "qid", "sr", "tag", "linkcode"],
    "coursera.org": ["specialization", "siteid", "ranmid", "raneaid", "ransiteid"],
    "substack.com": ["r", "s", "triedredirect", "showwelcomeonshare"],
    "zoom.us": ["from"],
    "blogspot.com": ["m"],
    "play.google.com": ["hl", "gl", "pcampaignid", "referrer"],
    "speakerdeck.com": ["slide"],
    "ted.com": ["language", "subtitle"],
    "dev.to": ["comments_sort"],
  }).map(([host, names]) => [host, new Set(names)]),
);

/** `ref=some.site`, as Ghost and newsletters add it; `ref=main` or `ref=v1.2` may choose a page. */
const REFERRER = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,12}$/i;
const SHORT = 200;

/** True when the parameter tells nothing about which page of `host` it is. */
export function isTracking(name: string, value: string | null, host: string): boolean {
  const lower = name.toLowerCase();
  if (EVERYWHERE.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix))) return true;
  if (byHost(BY_HOST, host)?.has(lower) === true) return true;
  return lower === "ref" && value !== null && value.length < SHORT && REFERRER.test(value);
}
