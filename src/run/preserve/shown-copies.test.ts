import { expect, test } from "vitest";
import { conversation, spokenMessage } from "../../../test/site/conversation.ts";
import { siteTip } from "../../../test/site/tips.ts";
import { temporaryFolder } from "../../../test/slack-folder.ts";
import type { Capture } from "../../model/capture.ts";
import { DEFAULT_CONFIG, DEFAULT_PRESERVE } from "../../model/config.ts";
import type { LinkHealth } from "../../model/link-health.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import { shownCopies } from "./shown-copies.ts";

const [ALIVE, DEAD, OTHER] = ["https://alive.example/", "https://dead.example/", "https://inbox.example/"];
const PICTURE = "slack-file:F01PIC";

function copy(key: string, at = "2026-01-01T00:00:00.000Z"): Capture {
  return { key, url: key, at, format: "text", blob: "0".repeat(64), bytes: 1, type: "text/html" };
}

function health(key: string): LinkHealth {
  const [since, checkedAt] = ["2026-01-01T00:00:00.000Z", "2026-01-09T00:00:00.000Z"];
  const rest = { result: "gone", why: "", since, checkedAt, movedTo: null, drifted: false, copy: null } as const;
  return { key, state: key === DEAD ? "dead" : "failing", ...rest };
}

const said = {
  files: [
    { id: "F01PIC", title: "picture.png", kind: "PNG", size: 1, url: null, preview: "" },
    { id: null, title: "elsewhere", kind: "", size: null, url: "https://docs.example/", preview: "" },
  ],
};

test.each([
  ["all", [ALIVE, DEAD, PICTURE]],
  ["dead", [DEAD, PICTURE]],
  ["none", []],
] as const)("preserve.show: %s shows the copies of %j, and never of what is not published", async (show, keys) => {
  const store = await openSqliteStore(await temporaryFolder());
  await store.putCaptures([ALIVE, DEAD, OTHER, PICTURE, "slack-file:F02NOT"].map((key) => copy(key)));
  await store.putCaptures([copy(DEAD, "2026-02-02T00:00:00.000Z")]);
  const config = { ...DEFAULT_CONFIG, preserve: { ...DEFAULT_PRESERVE, show } };
  const tips = [ALIVE, DEAD].map((url) => siteTip({ title: url, url }));
  const conversations = [conversation([spokenMessage({ text: "words" }), spokenMessage(said, { minute: 1 })])];
  const copies = await shownCopies({ store, config }, { tips, conversations, healthOf: health });
  expect([...copies.keys()].sort()).toEqual([...keys].sort());
  expect(copies.get(DEAD)?.map(({ at }) => at.slice(0, 7)) ?? []).toEqual(
    show === "none" ? [] : ["2026-02", "2026-01"],
  );
  await store.close();
});
