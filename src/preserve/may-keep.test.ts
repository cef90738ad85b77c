import { expect, test } from "vitest";
import type { WebAnswer } from "../model/fetch.ts";
import { whyNotKeep } from "./may-keep.ts";

const URL = "https://blog.example/posts/1";

function verdict(more: Partial<WebAnswer>, headers: Record<string, string> = {}) {
  const answer: WebAnswer = {
    ...{ ok: true, url: URL, status: 200, redirects: [], truncated: false, body: Buffer.from("<p>hello") },
    headers: { "content-type": "text/html", ...headers },
    ...more,
  };
  return whyNotKeep({ url: URL, answer, at: new Date(0) });
}

const page = (text: string) => ({ body: Buffer.from(text) });
const movedTo = (url: string) => ({ url, redirects: [{ from: URL, to: url, status: 302 }] });

test.each<[string, Partial<WebAnswer>, Record<string, string>, RegExp]>([
  ["asks for a password", { status: 401 }, {}, /private/],
  ["is forbidden", { status: 403 }, {}, /private/],
  ["is not there", { status: 404 }, {}, /answered 404/],
  ["leads to a login", movedTo("https://blog.example/login?next=1"), {}, /login/],
  ["leads to another site's login", movedTo("https://id.example/users/sign_in"), {}, /login/],
  ["leads to a host for logins", movedTo("https://accounts.example/v3/?continue=x"), {}, /login/],
  ["is for those who pay", { status: 402 }, {}, /private/],
  ["is too large", { truncated: true }, {}, /larger/],
  ["says noarchive in a header", {}, { "x-robots-tag": "noarchive" }, /X-Robots-Tag/],
  ["says so to us", {}, { "x-robots-tag": "otherbot: noindex, tipkeeper: noarchive" }, /X-Robots-Tag/],
  ["says noarchive in its head", page('<meta name="robots" content="index, noarchive">'), {}, /meta/],
  ["says so in capitals, without quotes", page("<META CONTENT=NOARCHIVE NAME=ROBOTS>"), {}, /meta/],
  ["says nocache, as Bing wants it", page('<meta name="robots" content="nocache"/>'), {}, /meta/],
  ["says it between spaces", page('<meta name=robots content="noindex noarchive nofollow">'), {}, /meta/],
  ["says it to us by name", page('<meta name="Tipkeeper" content="noarchive">'), {}, /meta/],
  ["says it in UTF-16", { body: Buffer.from('\ufeff<meta name="robots" content="noarchive">', "utf16le") }, {}, /meta/],
  ["says none", page("<meta name='robots' content='none'>"), {}, /meta/],
])("a page that %s is not kept", (_, more, headers, why) => {
  expect(verdict(more, headers)).toMatch(why);
});

test.each<[string, Partial<WebAnswer>, Record<string, string>]>([
  ["nothing special", {}, {}],
  ["noindex: it may be kept, not found", page('<meta name="robots" content="noindex">'), {}],
  ["noarchive to another robot", {}, { "x-robots-tag": "otherbot: noarchive" }],
  ["noarchive in a comment", page('<!-- <meta name="robots" content="noarchive"> -->'), {}],
  ["noarchive for another name", page('<meta name="robots-test" content="noarchive">'), {}],
  ["a day until which it is to be found", {}, { "x-robots-tag": "unavailable_after: 25 Jun 2030 15:00:00 PST" }],
  ["noarchive in its words", page("<p>noarchive means: no copy</p>"), {}],
  ["a redirect to where it has moved", movedTo("https://blog.example/new/login-forms-explained"), {}],
])("a page with %s is kept", (_, more, headers) => {
  expect(verdict(more, headers)).toBeNull();
});
