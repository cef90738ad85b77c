import { param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";

/** An article by its press (`oid`) and number (`aid`), in the old and the new form. */
export const naverNews: SiteRule = {
  name: "naver-news",
  hosts: ["news.naver.com"],
  key(address) {
    const { segments } = address;
    const at = segments.indexOf("article");
    const [press, number] = at < 0 ? [param(address, "oid"), param(address, "aid")] : segments.slice(at + 1);
    if (at < 0 && !/^read\.(?:naver|nhn)$/i.test(segments.at(-1) ?? "")) return null;
    if (at >= 0 && segments.length !== at + 3) return null;
    return /^\d+$/.test(press ?? "") && /^\d+$/.test(number ?? "") ? `naver-news:${press}/${number}` : null;
  },
};
