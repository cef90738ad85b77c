import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_CONFIG, DEFAULT_LIMITS, DEFAULT_NETWORK } from "../model/config.ts";
import { loadConfig, parseConfig } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { FIELDS } from "./config-fields.ts";
import { configTemplate } from "./config-template.ts";

describe("loadConfig", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tipkeeper-config-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("a file that is not there stands for the defaults", async () => {
    expect(await loadConfig(join(folder, "none.yaml"))).toEqual(DEFAULT_CONFIG);
  });

  test("a file is read as UTF-8", async () => {
    const file = join(folder, "tipkeeper.yaml");
    await writeFile(file, "title: 팁 모음\n");
    expect(await loadConfig(file)).toEqual({ ...DEFAULT_CONFIG, title: "팁 모음" });
  });
});

test.each(["ko", "en"] as const)("the file that init writes says the defaults (%s)", (language) => {
  expect(parseConfig(configTemplate(language), "tipkeeper.yaml")).toEqual({ ...DEFAULT_CONFIG, language });
});

test.each(["ko", "en"] as const)("the file that init writes names every field with an explanation (%s)", (language) => {
  const template = configTemplate(language);
  for (const field of FIELDS) expect(template).toMatch(new RegExp(`^${field}:`, "m"));
  for (const limit of Object.keys(DEFAULT_LIMITS)) expect(template).toMatch(new RegExp(`^ {2}${limit}:`, "m"));
});

test("every field is read", () => {
  const source = `
title: Our tips
language: ko
workspaceUrl: https://our.slack.com/
channels: { til: publish, "#random": inbox, C0123: ignore }
privateChannels: ["#secret-papers", D01]
alwaysKeep: [arxiv.org]
neverKeep: [zoom.us]
showNames: true
showConversations: false
publishAt: 0.5
topics:
  - NLP
  - { name: CV, keywords: [객체 탐지, segmentation] }
synonyms: [[파이썬, python], [도커, docker]]
site: { url: "https://our-study.example/tips/", about: We read, logo: logo.svg, style: our.css, timeZone: Asia/Tokyo, cards: topics }
models:
  llm:
    { url: "http://localhost:11434/v1/", model: "qwen3:8b", apiKeyEnv: KEY, batch: 5, timeout: 9, price: { input: 1, output: 2.5 } }
  embeddings: { folder: ./models/e5 }
network: { contact: "mailto:tips@our-study.example", ports: [80, 443, 8080], delay: 2, timeout: 60, cacheBytes: 0 }
wayback: { save: true, keysEnv: ARCHIVE_KEYS }
preserve: { bytes: 5000, pageBytes: 1000, browser: false, show: dead }
limits: { fileBytes: 1000, linksPerMessage: 5 }
`;
  expect(parseConfig(source, "tipkeeper.yaml")).toEqual({
    title: "Our tips",
    language: "ko",
    workspaceUrl: "https://our.slack.com",
    channels: new Map([
      ["til", "publish"],
      ["random", "inbox"],
      ["C0123", "ignore"],
    ]),
    privateChannels: new Set(["secret-papers", "D01"]),
    alwaysKeep: ["arxiv.org"],
    neverKeep: ["zoom.us"],
    showNames: true,
    showConversations: false,
    publishAt: 0.5,
    topics: [
      { name: "NLP", keywords: [] },
      { name: "CV", keywords: ["객체 탐지", "segmentation"] },
    ],
    synonyms: [
      ["파이썬", "python"],
      ["도커", "docker"],
    ],
    site: {
      url: "https://our-study.example/tips",
      about: "We read",
      logo: "logo.svg",
      style: "our.css",
      timeZone: "Asia/Tokyo",
      cards: "topics",
    },
    models: {
      llm: {
        url: "http://localhost:11434/v1",
        model: "qwen3:8b",
        apiKeyEnv: "KEY",
        batch: 5,
        timeout: 9,
        price: { input: 1, output: 2.5 },
      },
      embeddings: { folder: "./models/e5" },
    },
    network: {
      ...DEFAULT_NETWORK,
      contact: "mailto:tips@our-study.example",
      ports: [80, 443, 8080],
      delay: 2,
      timeout: 60,
      cacheBytes: 0,
    },
    wayback: { save: true, keysEnv: "ARCHIVE_KEYS" },
    preserve: { bytes: 5000, pageBytes: 1000, browser: false, show: "dead" },
    limits: { ...DEFAULT_LIMITS, fileBytes: 1000, linksPerMessage: 5 },
  });
});

test.each(["", "# nothing but a comment", "title:\nchannels:\nlimits:\n", "{}"])(
  "%j is a config of defaults",
  (source) => {
    expect(parseConfig(source, "tipkeeper.yaml")).toEqual(DEFAULT_CONFIG);
  },
);

test.each([
  ["title: [1", [{ line: 1, field: "", expected: "YAML" }]],
  ["- a\n- b", [{ line: 1, field: "", expected: "fields with values", found: '["a","b"]' }]],
  ["title: 3", [{ line: 1, field: "title", expected: "text", found: "3" }]],
  ["\nlanguage: de", [{ line: 2, field: "language", expected: "ko or en", found: '"de"' }]],
  ["workspaceUrl: our.slack.com", [{ line: 1, field: "workspaceUrl", found: '"our.slack.com"' }]],
  ["workspaceUrl: javascript:alert(1)", [{ line: 1, field: "workspaceUrl" }]],
  ["channels:\n  til: yes please", [{ line: 2, field: "channels.til", expected: "publish, inbox or ignore" }]],
  ["channels: all", [{ line: 1, field: "channels", expected: "channels, each with publish, inbox or ignore" }]],
  ["privateChannels:\n  - ok\n  - {}", [{ line: 3, field: "privateChannels.1", expected: "text", found: "{}" }]],
  ["showNames: maybe", [{ line: 1, field: "showNames", expected: "true or false" }]],
  ["publishAt: 80", [{ line: 1, field: "publishAt", expected: "a number from 0 to 1", found: "80" }]],
  ["publishAt: .nan", [{ line: 1, field: "publishAt", expected: "a number from 0 to 1" }]],
  ["topics: [{ keywords: [a] }]", [{ line: 1, field: "topics.0" }]],
  ["limits:\n  entries: -1", [{ line: 2, field: "limits.entries", expected: "a whole number above 0", found: "-1" }]],
  ["limits:\n  megabytes: 1", [{ line: 2, field: "limits.megabytes", expected: "one of the known fields" }]],
  ["models:\n  llm: { url: x, model: m }", [{ line: 2, field: "models.llm.url", found: '"x"' }]],
  ["models: { llm: { url: 'http://a/v1' } }", [{ line: null, field: "models.llm.model", expected: "text" }]],
  ["models: { gpt: {} }", [{ line: 1, field: "models.gpt", known: ["llm", "embeddings"] }]],
  ["models: { embeddings: { path: x, folder: y } }", [{ field: "models.embeddings.path", known: ["folder"] }]],
  [
    "models: { llm: { url: 'http://a/v1', model: m, price: { input: -1, output: 1 } } }",
    [{ field: "models.llm.price.input", expected: "a price of 0 and more" }],
  ],
  ["network: { ports: [0] }", [{ line: 1, field: "network.ports.0", expected: "a list of ports", found: "0" }]],
  ["network: { contact: us }", [{ field: "network.contact", found: '"us"' }]],
  ["preserve: { show: some }", [{ field: "preserve.show", expected: "all, dead or none" }]],
  ["network: { timeout: 0 }", [{ field: "network.timeout", expected: "seconds, from 0.1 to 3600" }]],
  ["network: { testAllow: ['127.0.0.1:80'] }", [{ field: "network.testAllow", expected: "one of the known fields" }]],
  ["titel: Tips", [{ line: 1, field: "titel", expected: "one of the known fields", known: FIELDS }]],
  [
    "title: 1\nshowNames: 2",
    [
      { line: 1, field: "title" },
      { line: 2, field: "showNames" },
    ],
  ],
])("%j is refused with line, field, what was expected and what was found", (source, problems) => {
  const error = errorOf(source);
  expect(error.problems).toMatchObject(problems);
  expect(error.message).toContain("tipkeeper.yaml");
});

test("an entity bomb is refused, not unfolded", () => {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 9; level++) lines.push(`a${level}: &a${level} [${Array(10).fill(`*a${level - 1}`)}]`);
  expect(errorOf(lines.join("\n")).problems).not.toHaveLength(0);
});

function errorOf(source: string): ConfigError {
  try {
    parseConfig(source, "tipkeeper.yaml");
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("the config was taken");
}
