import { expect, test } from "vitest";
import { closing } from "../../test/closing.ts";
import { doorTo, textOf } from "../../test/door-to.ts";
import { type WebServer, webServer } from "../../test/web-server.ts";

const kept = closing();

async function server(...[answer, options]: Parameters<typeof webServer>): Promise<WebServer> {
  return kept(await webServer(answer, options));
}

test("what robots.txt forbids is left alone where that is asked for, after a redirect too", async () => {
  const web = await server((request, response) => {
    if (request.url === "/robots.txt")
      response.end("User-agent: Tipkeeper\nDisallow: /no\n\nUser-agent: *\nDisallow: /");
    else if (request.url === "/to-no") response.writeHead(302, { location: "/no" }).end();
    else response.end("page");
  });
  const door = kept(doorTo([web]));
  const asked = (path: string) => textOf(door, { url: `${web.url}${path}`, obeyRobots: true });
  expect([await asked("/yes"), await asked("/no"), await asked("/to-no")]).toEqual(["200 page", "robots", "robots"]);
  expect(await textOf(door, { url: `${web.url}/no` })).toBe("200 page");
  expect(web.seen.map(({ path }) => path)).toEqual(["/robots.txt", "/yes", "/to-no", "/no"]);
});

test.each([
  [404, "200 page"],
  [401, "200 page"],
  [403, "200 page"],
  [429, "robots"],
  [500, "robots"],
  [503, "robots"],
])("a robots.txt of status %s gives %j", async (status, outcome) => {
  const web = await server((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(status).end("User-agent: *\nDisallow: /");
    else response.end("page");
  });
  expect(await textOf(kept(doorTo([web])), { url: `${web.url}/a`, obeyRobots: true })).toBe(outcome);
});

test("a robots.txt that nobody can read closes the site, for the reason there is", async () => {
  const web = await server((request, response) => {
    if (request.url === "/robots.txt") request.socket.destroy();
    else response.end("page");
  });
  expect(await textOf(kept(doorTo([web])), { url: `${web.url}/a`, obeyRobots: true })).toBe("connection");
  expect(web.seen.map(({ path }) => path)).toEqual(["/robots.txt"]);
});

test.each([
  [30, "200 page"],
  [550, "robots"],
])("a robots.txt of %s rules made to be slow is not", async (rules, outcome) => {
  const text = `User-agent: *\n${`Disallow: /${"*a".repeat(450)}$\n`.repeat(rules)}`;
  const web = await server((request, response) => response.end(request.url === "/robots.txt" ? text : "page"));
  const start = performance.now();
  const url = `${web.url}/${"ba".repeat(3900)}`;
  expect(await textOf(kept(doorTo([web])), { url, obeyRobots: true })).toBe(outcome);
  expect(performance.now() - start).toBeLessThan(8000);
});
