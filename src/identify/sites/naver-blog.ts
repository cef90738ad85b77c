import { param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";

const HOST = /^(?:m\.)?blog\.naver\.com$|\.blog\.me$/;
const ID = /^[\w-]{2,40}$/;
const LOG = /^\d{4,15}$/;
const VIEW = /^Post(?:View|List)\.(?:naver|nhn)$/i;

/** A blog or its post: `/id/log`, `PostView` with parameters, mobile, or the old `id.blog.me`. */
export const naverBlog: SiteRule = {
  name: "naver-blog",
  hosts: ["blog.naver.com", "blog.me"],
  key(address) {
    const { host, segments } = address;
    if (!HOST.test(host)) return null;
    const [first = "", second] = host.endsWith(".blog.me")
      ? [host.slice(0, -8).replace(/^m\./, ""), ...segments]
      : segments;
    const id = VIEW.test(first) ? param(address, "blogId") : first;
    const log = param(address, "logNo") ?? second;
    if (id === null || !ID.test(id) || segments.length > 2) return null;
    if (log === undefined) return `naver-blog:${id.toLowerCase()}`;
    return LOG.test(log) ? `naver-blog:${id.toLowerCase()}/${log}` : null;
  },
};
