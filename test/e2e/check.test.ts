import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type WebServer, webServer } from "../web-server.ts";
import { at, run, useCli, write } from "./hostile-cli.ts";

useCli();
vi.setConfig({ testTimeout: 60_000 });

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server of this machine, and an archive with links to these paths of it. */
async function archiveOf(name: string, paths: readonly string[], answer: Parameters<typeof webServer>[0]) {
  const server = await webServer(answer);
  servers.push(server);
  write(`${name}.md`, `#### T\n${paths.map((path) => `- [Tip ${path}](${server.url}/${path})\n`).join("")}`);
  write(`${name}.yaml`, `network:\n  ports: [${server.port}]\n`);
  const common = ["--data", name, "--config", `${name}.yaml`, "--quiet"];
  expect((await run(["import", `${name}.md`, "--as", "markdown-archive", ...common])).exit).toBe(0);
  return { server, common, env: { TIPKEEPER_TEST_ALLOW: `127.0.0.1:${server.port}` } };
}

describe("tipkeeper check", () => {
  test("reports what it saw as JSON and as Markdown, and says nothing of what was not asked", async () => {
    let asked = 0;
    const { common, env } = await archiveOf("seen", ["here", "gone", "moody", "there"], (request, response) => {
      const { url = "", method } = request;
      if (url === "/moody") asked += 1;
      const isBusy = url === "/moody" && asked === 1;
      const isRefused = url === "/there" && method === "HEAD";
      const status = url === "/gone" ? 410 : isBusy ? 503 : isRefused ? 405 : /here|moody/.test(url) ? 200 : 404;
      response.writeHead(status, { "content-type": "text/html" });
      response.end(method === "HEAD" ? undefined : `<title>${url}</title>`);
    });
    const { exit, out, err } = await run(["check", "--json", "--report", "links.md", ...common], { env });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      checked: 4,
      results: { alive: 3, gone: 1 },
      later: 0,
      stopped: false,
      newlyDead: [],
    });
    expect(report.broken.map(({ title }: { readonly title: string }) => title)).toEqual(["Tip gone"]);
    const markdown = readFileSync(at("links.md"), "utf8");
    expect(markdown).toContain("gone for good (410)");
    expect(markdown).not.toContain("Tip here");
    expect(
      JSON.parse((await run(["check", "--json", "--only", "elsewhere.example", ...common], { env })).out),
    ).toMatchObject({
      checked: 0,
      broken: [],
    });
  });

  test("Ctrl-C finishes what is under way, and the next run does the rest", async () => {
    const paths = Array.from({ length: 12 }, (_, n) => `page-${n}`);
    const { server, common, env } = await archiveOf("stopped", paths, (_, response) => {
      setTimeout(() => response.writeHead(404).end(), 300);
    });
    const child = spawn(process.execPath, [MAIN, "check", "--json", ...common], {
      cwd: at("."),
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let out = "";
    child.stdout?.on("data", (part) => {
      out += part;
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const first = JSON.parse(out);
    expect(first.stopped).toBe(true);
    expect(first.checked).toBeGreaterThan(0);
    expect(first.checked).toBeLessThan(12);
    const second = JSON.parse((await run(["check", "--json", ...common], { env })).out);
    expect(first.checked + second.checked).toBe(12);
    expect(second.states).toMatchObject({ failing: 12 });
    expect((await run(["jobs", "--json", ...common])).out).toBe("");
  });
});
