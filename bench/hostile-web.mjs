// What hostile servers cost whoever asks them: seconds and peak memory of one request, each in a process of its own, with
// the limits that `tipkeeper.yaml` has by default. Needs the build.
// node bench/hostile-web.mjs [part of a name…]
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
if (process.argv[2] === "--ask") await ask(JSON.parse(process.argv[3] ?? "{}"));
else await main(process.argv.slice(2));

async function main(wanted) {
  await import("../test/run-typescript.mjs");
  const { HOSTILE_SERVERS } = await import("../test/hostile-servers.ts");
  const { webServer } = await import("../test/web-server.ts");
  const honest = await webServer((_, response) => response.end("honest"));
  const inside = await webServer((_, response) => response.end("secret"));
  const cases = HOSTILE_SERVERS.filter(({ name }) => wanted.every((part) => name.includes(part)));
  const base = await measured({ places: [honest], url: honest.url });
  console.log(`${base.peak} MB, ${base.seconds.toFixed(1)} s: an honest page`);
  let worst = base;
  let wrong = 0;
  for (const { name, open, request, overTls, outcome } of cases) {
    const server = await open();
    const found = await measured({
      places: [server, honest],
      url: `${overTls ? server.url.replace("http", "https") : server.url}/start`,
      request,
      after: [honest.url, inside.url],
    });
    await server.close();
    const isRight = found.next[0] === 200 && found.next[1] === "forbidden" && fits(found, outcome);
    if (!isRight) wrong += 1;
    console.log(`${found.peak} MB, ${found.seconds.toFixed(1)} s: ${name}: ${found.what}${isRight ? "" : "  WRONG"}`);
    worst = { peak: Math.max(worst.peak, found.peak), seconds: Math.max(worst.seconds, found.seconds) };
  }
  console.log(`at most ${worst.peak} MB and ${worst.seconds.toFixed(1)} s; ${wrong} of ${cases.length} wrong`);
  console.log(`the server inside was reached ${inside.connections()} times`);
  await Promise.all([honest.close(), inside.close()]);
  process.exitCode = wrong + inside.connections() > 0 ? 1 : 0;
}

function fits({ failure, truncated }, outcome) {
  if (Array.isArray(outcome)) return outcome.includes(failure);
  return failure === undefined && truncated === (outcome === "cut");
}

function measured(task) {
  const child = spawn(
    process.execPath,
    ["--import", at("report-peak.mjs"), at("hostile-web.mjs"), "--ask", JSON.stringify(task)],
    {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  let out = "";
  let peak = 0;
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.on("message", (kilobytes) => {
    peak = Math.round(kilobytes / 1024);
  });
  return new Promise((resolve) => child.on("close", () => resolve({ ...JSON.parse(out), peak })));
}

async function ask({ places, url, request = {}, after = [] }) {
  const { openDoor } = await import("../dist/net/door.js");
  const { testSwitch } = await import("../dist/net/test-switch.js");
  const { DEFAULT_NETWORK } = await import("../dist/model/config.js");
  const door = openDoor({ network: DEFAULT_NETWORK, version: "0", test: testSwitch(places) });
  const start = performance.now();
  const { status, failure, why, truncated, body } = await door.fetch({ url, ...request });
  const seconds = (performance.now() - start) / 1000;
  const next = [];
  for (const one of after) {
    const answer = await door.fetch({ url: one });
    next.push(answer.status ?? answer.failure);
  }
  await door.close();
  const what = failure ? `${failure} (${why})` : `${status}, ${body.length} bytes${truncated ? ", cut" : ""}`;
  process.stdout.write(JSON.stringify({ seconds, failure, truncated, what, next }));
}
