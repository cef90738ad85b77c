import { expect, test } from "vitest";
import { parts } from "./facts.ts";
import { siteKind } from "./site-table.ts";
import { SITE_KINDS } from "./sites.ts";

/** Addresses as they are posted in Korean and English workspaces, by what they are. */
const POSTED: readonly (readonly [kind: string, urls: string])[] = [
  [
    "a meeting room",
    `https://us06web.zoom.us/j/81234567890?pwd=QWxh https://meet.google.com/abc-defg-hij https://gooroomee.com/room/42
     https://invite.kakao.com/tc/II2yiLsQhY https://open.kakao.com/o/gAbCdE https://acme.ovice.in/lobby/enter https://wa.me/15550100`,
  ],
  [
    "a calendar or an appointment",
    `https://calendly.com/ann/30min https://timetreeapp.com/shared/1 https://whattime.co.kr/ann https://crab.fit/study-1
     https://calendar.naver.com/main https://booking.naver.com/booking/10/bizes/1 https://tidycal.com/ann/coffee`,
  ],
  [
    "a form or a poll",
    `https://forms.gle/AbCdEf123 https://form.office.naver.com/form/1 https://survey.naver.com/response/2 https://tally.so/r/3
     https://app.sli.do/event/4 https://padlet.com/ann/5 https://xoyondo.com/dp/6 https://pollev.com/ann https://walla.my/v/7`,
  ],
  [
    "a meet-up or an event",
    `https://lu.ma/py-seoul https://event-us.kr/m/1/2 https://festa.io/events/3 https://linkareer.com/activity/4
     https://ticket.yes24.com/Perf/5 https://reactor.microsoft.com/en-us/reactor/events/6 https://contestkorea.com/sub/view.php?str_no=7`,
  ],
  [
    "the team's own board or issue",
    `https://acme.atlassian.net/browse/SHOP-12 https://linear.app/acme/issue/ENG-3 https://acme.dooray.com/project/1
     https://acme.flow.team/post/1 https://acme.youtrack.cloud/issue/A-1 https://acme.pagerduty.com/incidents/1`,
  ],
  [
    "a shared drawing",
    `https://www.figma.com/file/1/Home https://lucid.app/lucidchart/1 https://www.erdcloud.com/d/abc https://dbdiagram.io/d/61
     https://www.canva.com/design/DAF/edit https://app.zeplin.io/project/1`,
  ],
  [
    "a run, a build or a dashboard",
    `https://wandb.ai/acme/seg/runs/7x https://app.circleci.com/pipelines/1 https://sonarcloud.io/project/overview?id=1
     https://console.firebase.google.com/u/0/project/a https://analytics.google.com/analytics/web https://testflight.apple.com/join/1
     https://acme.datadoghq.com/dashboard/1 https://console.ncloud.com/dashboard`,
  ],
  [
    "a log or a paste",
    "https://pastebin.com/AbC1 https://carbon.now.sh/?bg=1 https://codeshare.io/5w https://rentry.co/abc",
  ],
  [
    "a code sandbox",
    "https://play.vuejs.org/#eNp https://regex101.com/r/1/2 https://dotnetfiddle.net/1 https://godbolt.org/z/1",
  ],
  [
    "a class's own room",
    "https://classroom.github.com/a/9x https://canvas.instructure.com/courses/1 https://piazza.com/class/k",
  ],
  ["a chat with a machine", "https://chatgpt.com/share/67 https://claude.ai/share/1 https://wrtn.ai/share/2"],
  [
    "a shared file or folder",
    "https://we.tl/t-1 https://mybox.naver.com/share/list?s=1 https://www.loom.com/share/1 https://file.io/2",
  ],
  [
    "a picture, a meme or a comic",
    "https://tenor.com/view/yes-1 https://i.imgur.com/a.png https://jjalbang.today/view/1 https://pann.nate.com/talk/1",
  ],
  [
    "music or entertainment",
    `https://open.spotify.com/track/1 https://www.melon.com/song/detail.htm?songId=1 https://music.youtube.com/watch?v=1
     https://chzzk.naver.com/live/1 https://skribbl.io/?abc https://www.wavve.com/player/vod?programid=1`,
  ],
  [
    "a job offer",
    `https://www.wanted.co.kr/wd/1 https://boards.greenhouse.io/acme/jobs/1 https://career.rememberapp.co.kr/job/posting/1
     https://acme.ninehire.site/job_posting/1 https://jobs.ashbyhq.com/acme/1 https://groupby.kr/positions/1`,
  ],
  [
    "a place or a journey",
    `https://maps.app.goo.gl/1 https://naver.me/GAbC https://www.diningcode.com/profile.php?rid=1 https://kko.to/1
     https://www.skyscanner.co.kr/transport/flights/1 https://www.spacecloud.kr/space/1`,
  ],
  [
    "a shop",
    "https://www.coupang.com/vp/products/1 https://www.kurly.com/goods/1 https://kream.co.kr/products/1 https://www.musinsa.com/app/goods/1",
  ],
  [
    "money and prices",
    "https://finance.naver.com/item/main.naver?code=1 https://coinmarketcap.com/currencies/bitcoin/",
  ],
  [
    "a translation or a search",
    "https://papago.naver.com/?sk=en https://en.dict.naver.com/#/entry/1 https://www.youtube.com/results?search_query=a",
  ],
  [
    "work on a repository",
    `https://github.com/acme/site/pull/6/files https://github.com/acme/site/stargazers https://gitlab.com/acme/site/-/merge_requests/1
     https://gitlab.com/acme/site/-/pipelines/2 https://github.com/acme/site/actions/runs/1`,
  ],
  ["a report on runs", "https://wandb.ai/acme/seg/reports/Losses--Vmlldzo"],
  ["an issue", "https://github.com/acme/site/issues/1 https://gitlab.com/acme/site/-/issues/4"],
  ["a repository", "https://github.com/acme/site https://gitlab.com/acme/site https://codeberg.org/acme/site"],
  [
    "documentation",
    `https://github.com/acme/site/wiki/Setup https://developers.kakao.com/docs/latest/ko/kakaologin https://devhints.io/bash
     https://duckdb.org/docs/sql/introduction https://platform.openai.com/docs/guides https://fastapi.tiangolo.com/tutorial`,
  ],
  [
    "an article",
    `https://helloworld.kurly.com/blog/distributed-lock https://tech.kakaopay.com/post/ https://maily.so/ann/posts/1
     https://jvns.ca/blog/2024/01/26/inside-git https://huggingface.co/blog/rlhf https://wandb.ai/fully-connected/a`,
  ],
  [
    "a package",
    "https://pub.dev/packages/dio https://aur.archlinux.org/packages/yay https://chromewebstore.google.com/detail/1",
  ],
  ["a podcast", "https://open.spotify.com/episode/1 https://pythonbytes.fm/episodes/show/1"],
  [
    "a course",
    "https://edu.goorm.io/lecture/1 https://spartacodingclub.kr/online/1 https://www.kaggle.com/learn/pandas",
  ],
];

test.each(
  POSTED.flatMap(([kind, urls]) =>
    urls
      .trim()
      .split(/\s+/u)
      .map((url) => [url, kind] as const),
  ),
)("%s is %s", (url, kind) => {
  const { host, segments } = parts(url);
  expect(siteKind(host, segments)?.kind).toBe(kind);
});

test("no address stands in the table twice", () => {
  const all = SITE_KINDS.flatMap(({ where }) => where.trim().split(/\s+/u));
  expect(all.filter((where, at) => all.indexOf(where) !== at)).toEqual([]);
});

test("every entry is a host in lower case, with or without a path", () => {
  for (const where of SITE_KINDS.flatMap((site) => site.where.trim().split(/\s+/u))) {
    expect(where).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^/\s]+)*$/u);
  }
});
