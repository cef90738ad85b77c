import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "./commands.ts";
import { messagesIn } from "./messages/messages.ts";
import { runCli } from "./run-cli.ts";
import { openTerminal } from "./terminal.ts";

interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

async function cli(argv: readonly string[], env: NodeJS.ProcessEnv = {}, stdin = ""): Promise<Ended> {
  const [stdout, out] = recorder();
  const [stderr, err] = recorder();
  const terminal = openTerminal({ stdin: Readable.from([stdin]), stdout, stderr }, env);
  const exit = await runCli({
    argv,
    env,
    terminal,
    self: "tipkeeper",
    onResumable: () => {},
    onStoppable: () => new AbortController().signal,
  });
  return { exit, out: out(), err: err() };
}

function recorder(): [Writable, () => string] {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return [stream, () => text];
}

describe.each(["ko", "en"] as const)("help in %s", (language) => {
  const { commands, help } = messagesIn(language);
  const env = { LANG: `${language}_KR.UTF-8` };

  test("the program's help lists every command with its summary", async () => {
    const { exit, out, err } = await cli(["--help"], env);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain(help.commands);
    for (const { name } of COMMANDS) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
      expect(unwrapped(out)).toContain(unwrapped(commands[name].summary));
    }
  });

  test.each(COMMANDS.map(({ name }) => name))(
    "%s --help explains options, the common ones too, and shows examples",
    async (name) => {
      const { exit, out } = await cli([name, "--help"], env);
      expect(exit).toBe(0);
      for (const example of Object.keys(commands[name].examples)) expect(out).toContain(example);
      for (const title of [help.usage, help.options, help.globalOptions, help.examples]) expect(out).toContain(title);
      expect(unwrapped(out)).toContain(unwrapped(help.data));
    },
  );

  test("`help COMMAND` is the same", async () => {
    expect((await cli(["help", "tips"], env)).out).toBe((await cli(["tips", "--help"], env)).out);
  });
});

/** Help is wrapped to the terminal; what it says is compared without the line breaks. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, "");
}

test("formats and kinds named in the help are those there are", async () => {
  const { PUBLISHERS } = await import("../publish/publishers.ts");
  for (const language of ["ko", "en"] as const) {
    for (const { name } of PUBLISHERS) expect(messagesIn(language).commands.publish.options.to).toContain(name);
  }
});

describe("wrong usage ends with 2, says what is wrong and nothing else", () => {
  test.each([
    [["frobnicate"], "`frobnicate` is no command"],
    [["tipz"], "did you mean tips?"],
    [["tips", "--jsn"], "`--jsn` is no option here; `--help` lists the options (did you mean --json?)"],
    [["tips", "--state", "lost"], 'expected chatter, inbox, published, hidden, found "lost"'],
    [["tips", "--lang", "fr"], 'expected ko, en, found "fr"'],
    [["tips", "much"], "too many arguments"],
    [["import"], "something is missing: path"],
    [["publish"], "this option is needed: --to <format>"],
    [["publish", "--to"], "--to <format> needs a value"],
    [["backup"], "something is missing: file"],
    [["search"], "something is missing: words"],
    [["search", "--limit", "0", "word"], 'expected a whole number above 0, found "0"'],
    [["search", "--limit", "many", "word"], 'expected a whole number above 0, found "many"'],
    [["tips", "--data", "/nowhere/at/all"], "there is no archive in /nowhere/at/all yet"],
    [["tips", "--config", "/nowhere.yaml"], "/nowhere.yaml is not there"],
  ])("%j", async (argv, words) => {
    const { exit, out, err } = await cli(argv);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([[["frobnicate"]], [["tips", "--jsn"]], [["tips", "--state", "lost"]], [["import"]], [["publish"]]])(
    "%j in Korean",
    async (argv) => {
      const { exit, err } = await cli([...argv, "--lang", "ko"]);
      expect(exit).toBe(2);
      expect(err).toMatch(/^문제: .*[가-힣]/);
    },
  );

  test("no command at all shows the help", async () => {
    const { exit, err } = await cli([]);
    expect(exit).toBe(2);
    expect(err).toContain("Usage:");
  });
});

describe("the config", () => {
  let folder: string;
  let config: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tipkeeper-cli-"));
    config = join(folder, "tipkeeper.yaml");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("init writes it once, --force again", async () => {
    expect(await cli(["init", "--config", config])).toMatchObject({ exit: 0, out: `wrote ${config}\n` });
    expect(await cli(["init", "--config", config])).toMatchObject({ exit: 1, out: "" });
    expect(await cli(["init", "--config", config, "--force", "--json"])).toMatchObject({
      exit: 0,
      out: `${JSON.stringify({ written: config })}\n`,
    });
  });

  test.each([
    ["en", "publishAt: expected a number from 0 to 1, found 80"],
    ["ko", "publishAt: 0부터 1까지의 수 자리에 80 값이 있습니다"],
  ])("a mistake in it is named with its line, without a stack trace (%s)", async (lang, words) => {
    await writeFile(config, "title: Tips\npublishAt: 80\n");
    const { exit, err } = await cli(["classify", "--data", join(folder, "data"), "--config", config, "--lang", lang]);
    expect(exit).toBe(2);
    expect(err).toContain(`${config}:2: ${words}`);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("--debug shows the stack", async () => {
    await writeFile(config, "publishAt: 80\n");
    const { err } = await cli(["classify", "--data", join(folder, "data"), "--config", config, "--debug"]);
    expect(err).toContain("at parseConfig");
  });
});

test("identify answers every line, addresses or not", async () => {
  const { exit, out } = await cli(
    ["identify"],
    {},
    "\ufeffhttps://youtu.be/dQw4w9WgXcQ\r\nmailto:a@example.org\n\nnonsense",
  );
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(exit).toBe(0);
  expect(rows[0]).toMatchObject({ url: "https://youtu.be/dQw4w9WgXcQ", key: "yt:dQw4w9WgXcQ", rule: "youtube" });
  for (const [place, url] of ["mailto:a@example.org", "", "nonsense"].entries()) {
    expect(rows[place + 1]).toEqual({ url, key: null, address: null, rule: null });
  }
});
