import { expect, test } from "vitest";
import { mayShare } from "./may-share.ts";

const link = { type: "link", url: "HTTPS://example.com" };
const nested = (depth: number): { readonly [field: string]: unknown } =>
  depth === 0 ? {} : { elements: [nested(depth - 1)] };

test.each([
  ["words alone", { text: "hello", user_profile: { real_name: "https://example.com" } }, false],
  ["an address in the text", { text: "see <https://example.com>" }, true],
  ["a link in rich text under a text that says otherwise", { text: "news", blocks: [{ elements: [link] }] }, true],
  ["rich text of words", { text: "hi", blocks: [{ elements: [{ type: "text", text: "hi" }] }] }, false],
  ["an attachment", { text: "", attachments: [{ from_url: "https://example.com" }] }, true],
  ["a file's comment", { comment: { comment: "http://example.com" } }, true],
  ["fields that are null", { text: null, blocks: null, attachments: null, files: null }, false],
  ["blocks nested beyond reason, which are left to extraction", { blocks: [nested(5000)] }, true],
])("%s", (_, slack, expected) => {
  expect(mayShare(slack)).toBe(expected);
});
