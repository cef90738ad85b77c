#!/usr/bin/env node
import { basename, relative } from "node:path";
import { runCli } from "./run-cli.ts";
import { openTerminal } from "./terminal.ts";

/** What a shell expects of a program that Ctrl-C stopped. */
const STOPPED = 130;

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader (`| head`) has seen enough.
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

/**
 * The archive survives being stopped anywhere, so stopping needs no ceremony: only a word, and the cursor back. A command
 * that talks to servers finishes what it has begun; asked again, it ends at once.
 */
let farewell = "";
let finishing: { readonly stop: AbortController; readonly words: string } | null = null;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (finishing !== null && !finishing.stop.signal.aborted) {
      process.stderr.write(`\n${finishing.words}\n`);
      finishing.stop.abort();
      return;
    }
    if (process.stderr.isTTY) process.stderr.write("\u001b[?25h\u001b[?7h\n");
    if (farewell) process.stderr.write(`${farewell}\n`);
    process.exit(STOPPED);
  });
}

const script = process.argv[1] ?? "tipkeeper";
const exit = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  terminal: openTerminal(process, process.env),
  self: basename(script) === "main.js" ? `node ${relative(process.cwd(), script)}` : "tipkeeper",
  onResumable: (words) => {
    farewell = words;
  },
  onStoppable: (words) => {
    finishing = { stop: new AbortController(), words };
    return finishing.stop.signal;
  },
});
process.exitCode = isStopped() ? STOPPED : exit;

function isStopped(): boolean {
  return finishing?.stop.signal.aborted === true;
}
