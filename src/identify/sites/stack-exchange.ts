import type { SiteRule } from "../site-rule.ts";

const NUMBER = /^\d{1,10}$/;

/**
 * Questions and answers, which share one row of numbers on each site: `/questions/Q/slug`, `/q/Q`;
 * `/a/A`, `/questions/Q/slug/A`. An answer is a page beside its question.
 */
export const stackExchange: SiteRule = {
  name: "stack-exchange",
  hosts: [
    "stackoverflow.com",
    "stackexchange.com",
    "superuser.com",
    "serverfault.com",
    "askubuntu.com",
    "mathoverflow.net",
    "stackapps.com",
  ],
  key({ host, segments: [form, first = "", , fourth = ""] }) {
    const isAnswer = form === "a" || (form === "questions" && NUMBER.test(fourth));
    if (!NUMBER.test(first) || (form !== "a" && form !== "q" && form !== "questions")) return null;
    const site = siteName(host);
    const number = form === "questions" && isAnswer ? fourth : first;
    return site === "" ? `so:${number}` : `se:${site}/${number}`;
  },
};

/** `tex` of `tex.stackexchange.com`, `ja.stackoverflow`; empty for Stack Overflow itself. */
function siteName(host: string): string {
  const name = host
    .replace(/^m\./, "")
    .replace(/\.(?:com|net)$/, "")
    .replace(/\.stackexchange$/, "");
  return name === "stackoverflow" ? "" : name;
}
