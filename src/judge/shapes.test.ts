import { expect, test } from "vitest";
import { type JudgeContext, judge, NO_STATS } from "./judge.ts";

/** Hosts that no list can know, each posted without a word about it. */
test.each([
  ["an issue of a tracker", "https://track.acme.co.kr/browse/SHOP-123"],
  ["work on a repository", "https://code.acme.dev/team/shop/-/merge_requests/41"],
  ["work on a repository", "https://git.acme.dev/team/shop/pulls/41/files"],
  ["an internal service", "https://grafana.acme.io/d/x1/api-latency"],
  ["an internal service", "https://gw.acme.co.kr/approval/1"],
  ["a class's own room", "https://eclass.university.ac.kr/course/view.php?id=3"],
  ["a class's own room", "https://lms.academy.kr/lecture/12"],
  ["a meeting or an appointment", "https://meet.acme.org/standup"],
  ["a meeting or an appointment", "https://acme.org/rooms/42"],
  ["a form or a poll", "https://survey.acme.org/s/9"],
  ["a form or a poll", "https://acme.org/2024/설문조사"],
  ["a job offer", "https://careers.acme.com/12-backend"],
  ["a job offer", "https://acme.com/company/채용"],
  ["a shop", "https://store.acme.com/1"],
  ["a shop", "https://acme.co.kr/goods/771"],
  ["an app behind a sign-in", "https://dashboard.acme.com/team/1"],
  ["an app behind a sign-in", "https://status.acme.com/"],
  ["a notice", "https://acme.ac.kr/board/공지사항/12"],
])("%s is not kept: %s", (what, url) => {
  const { probability, reasons } = verdict(url);
  expect(reasons.join("; ")).toContain(what);
  expect(probability).toBeLessThan(0.5);
});

test.each([
  ["an article", "https://acme.dev/blog/how-we-meet-our-deadlines"],
  ["an article", "https://tech.acme.co.kr/2024/05/room-persistence"],
  ["documentation", "https://docs.acme.dev/forms-and-validation"],
  ["a document to read", "https://acme.ac.kr/lab/thesis.pdf"],
  ["a page with a title for a name", "https://acme.dev/what-a-good-survey-asks"],
])("%s is rather a tip: %s", (what, url) => {
  const { probability, reasons } = verdict(url);
  expect(reasons.join("; ")).toContain(what);
  expect(probability).toBeGreaterThan(0.5);
});

test.each(["https://regex101.com/", "https://excalidraw.com", "https://www.notion.so/"])(
  "the front page of a tool is the tool, not somebody's use of it: %s",
  (url) => expect(verdict(url).probability).toBeGreaterThan(0.5),
);

function verdict(url: string) {
  const context: JudgeContext = {
    channel: () => undefined,
    policy: () => "publish",
    alwaysKeep: [],
    neverKeep: [],
    stats: NO_STATS,
  };
  return judge({ title: url, links: [{ url, key: url, rule: "plain" }], shares: [], noteCount: 0 }, context);
}
