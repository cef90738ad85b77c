import { expect, test } from "vitest";
import { entries } from "./bookmarks.ts";

const HTML = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1">읽을거리 &amp; 글</H3>
  <DL><p>
    <DT><A HREF="https://a.example/?x=1&amp;y=2" ADD_DATE="1600000000" TAGS="ai, ml">A &lt;b&gt;</A>
    <DD>first line<br>second line
    <DT><H3>Inner</H3>
    <DL><p><DT><A HREF="https://b.example">B</A></DL><p>
    <DT><A HREF="https://c.example" ADD_DATE="1600000000000000">C</A>
  </DL><p>
  <DT><H3>Empty</H3><DL><p></DL><p>
  <DT><A HREF="javascript:alert(1)">bad</A>
  <DT><A HREF="https://d.example"></A>
</DL>`;

test("folders are topics, descriptions and tags notes, dates the time of sharing", () => {
  const { entries: found, topics } = entries({ name: "b.html", revision: 1, kind: "bookmarks", text: HTML });
  expect(topics).toEqual([
    { name: "읽을거리 & 글", parent: null },
    { name: "Inner", parent: "읽을거리 & 글" },
  ]);
  expect(found.map(({ title, topic, links, firstSharedAt }) => [title, topic, links[0]?.url, firstSharedAt])).toEqual([
    ["A <b>", "읽을거리 & 글", "https://a.example/?x=1&y=2", "2020-09-13T12:26:40.000Z"],
    ["B", "Inner", "https://b.example", null],
    ["C", "읽을거리 & 글", "https://c.example", "2020-09-13T12:26:40.000Z"],
    ["https://d.example", null, "https://d.example", null],
  ]);
  expect(found[0]?.notes.map(({ text }) => text)).toEqual(["first line", "second line", "#ai #ml"]);
});

test("20,000 nested folders are no trouble", () => {
  const text = `${"<DL><DT><H3>f</H3>".repeat(20_000)}<DL><DT><A HREF="https://a.example">a</A>`;
  expect(entries({ name: "b.html", revision: 1, kind: "bookmarks", text }).entries).toHaveLength(1);
});
