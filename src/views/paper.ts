import type { Tip } from "../model/tip.ts";

/** Where and when a paper appeared, as far as its address tells. */
export interface Paper {
  readonly venue: string | null;
  readonly year: number | null;
}

type Rule = (id: string) => Paper;

/** The Anthology's letters before 2020: https://aclanthology.org/info/ids/ */
const ACL_LETTERS: Readonly<Record<string, string>> = {
  ...{ p: "ACL", n: "NAACL", d: "EMNLP", e: "EACL", c: "COLING", k: "CoNLL", l: "LREC", i: "IJCNLP", s: "SemEval" },
  ...{ q: "TACL", j: "Computational Linguistics" },
};
const ACL_NAMES: Readonly<Record<string, string>> = {
  ...{ acl: "ACL", naacl: "NAACL", emnlp: "EMNLP", eacl: "EACL", aacl: "AACL", coling: "COLING", conll: "CoNLL" },
  ...{ tacl: "TACL", cl: "Computational Linguistics", findings: "Findings of ACL", lrec: "LREC", semeval: "SemEval" },
};
/** Volumes of the larger conferences: https://proceedings.mlr.press/ */
const PMLR_VOLUMES: Readonly<Record<string, string>> = Object.fromEntries([
  ...["v28", "v32", "v37", "v48", "v70", "v80", "v97", "v119", "v139", "v162", "v202", "v235"].map((v) => [v, "ICML"]),
  ...["v54", "v84", "v89", "v108", "v130", "v151", "v206", "v238"].map((v) => [v, "AISTATS"]),
]);
/** JMLR's first volume is of 2000. */
const BEFORE_JMLR = 1999;

/** By the prefix of a link's key; a paper that also appeared elsewhere is a preprint no more, so that arXiv comes last. */
const RULES: readonly (readonly [string, Rule])[] = [
  ["cvf", cvf],
  ["acl", acl],
  ["nips", nips],
  ["pmlr", pmlr],
  ["jmlr", (id) => ({ venue: "JMLR", year: sane(BEFORE_JMLR + Number(/^v(\d+)/.exec(id)?.[1])) })],
  ["openreview", () => ({ venue: "OpenReview", year: null })],
  ["doi", () => ({ venue: null, year: null })],
  ["arxiv", arxiv],
];

/** What the tip's addresses say of the paper behind it; null when none of them is a paper's. */
export function paperOf({ links }: Pick<Tip, "links">): Paper | null {
  for (const [prefix, rule] of RULES) {
    const link = links.find(({ key }) => key.startsWith(`${prefix}:`));
    if (link) return rule(link.key.slice(prefix.length + 1));
  }
  return null;
}

/** `Liu_Swin_Transformer_ICCV_2021`. */
function cvf(id: string): Paper {
  const [, venue = null, year] = /_([A-Z]{3,6})_(\d{4})(?:_|$)/.exec(id) ?? [];
  return { venue, year: sane(Number(year)) };
}

/** `p19-1001`, `2020.acl-main.703`. A number above 5000 is a workshop's, beside the conference. */
function acl(id: string): Paper {
  const [, newYear, name = ""] = /^(\d{4})\.([a-z]+)/.exec(id) ?? [];
  if (newYear !== undefined) return { venue: own(ACL_NAMES, name), year: sane(Number(newYear)) };
  const [, letter = "", year = "", number] = /^([a-z])(\d{2})-(\d{4})/.exec(id) ?? [];
  return { venue: Number(number) > 5000 ? null : own(ACL_LETTERS, letter), year: century(year) };
}

/** `2017/3f5e…`, `datasets/2021/…`, or a number that tells no year. */
function nips(id: string): Paper {
  return { venue: "NeurIPS", year: sane(Number(/(?:^|\/)(\d{4})\//.exec(id)?.[1])) };
}

/** `v97/tan19a`. */
function pmlr(id: string): Paper {
  const [, volume = "", year = ""] = /^([vr]\d+)\/\D*(\d{2})/.exec(id) ?? [];
  return { venue: own(PMLR_VOLUMES, volume) ?? "PMLR", year: century(year) };
}

/** Numbers begin with year and month, since April 2007 at their front, before that behind the subject. */
function arxiv(id: string): Paper {
  return { venue: "arXiv", year: century(/^(?:[a-z.-]+\/)?(\d{2})\d{2}/i.exec(id)?.[1] ?? "") };
}

function century(year: string): number | null {
  if (year === "") return null;
  return Number(year) > 60 ? 1900 + Number(year) : 2000 + Number(year);
}

function sane(year: number): number | null {
  return year > 1900 && year < 2200 ? year : null;
}

function own(names: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}
