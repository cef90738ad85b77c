import { expect, test } from "vitest";
import { readTestSwitch } from "./test-switch.ts";

test("without the variables there is no switch", () => {
  expect(readTestSwitch({})).toBe(null);
  expect(readTestSwitch({ TIPKEEPER_TEST_ALLOW: "", TIPKEEPER_TEST_HOSTS: "" })).toBe(null);
});

test("the very places that are named are open, and no others", () => {
  const open = readTestSwitch({ TIPKEEPER_TEST_ALLOW: "127.0.0.1:4001, 127.0.0.2:4002" });
  expect(open?.allowed("127.0.0.1", 4001)).toBe(true);
  expect(open?.allowed("127.0.0.2", 4002)).toBe(true);
  expect(open?.allowed("127.0.0.1", 4002)).toBe(false);
  expect(open?.allowed("127.0.0.1", 400)).toBe(false);
  expect(open?.allowed("::1", 4001)).toBe(false);
});

test("host names lead to places, which are open then", () => {
  const open = readTestSwitch({ TIPKEEPER_TEST_HOSTS: "Blog.example=127.0.0.1:4001,*=127.0.0.1:4003" });
  expect([...(open?.hosts ?? [])]).toEqual([
    ["blog.example", { address: "127.0.0.1", port: 4001 }],
    ["*", { address: "127.0.0.1", port: 4003 }],
  ]);
  expect(open?.allowed("127.0.0.1", 4003)).toBe(true);
});

test.each([
  "10.0.0.1:80",
  "169.254.169.254:80",
  "192.168.0.1:80",
  "127.0.0.1",
  "127.0.0.1:*",
  "*",
  "localhost:80",
  "[::1]:80",
  "127.0.0.1.evil.example:80",
])("%j is refused: only ports of this machine can be opened", (place) => {
  expect(() => readTestSwitch({ TIPKEEPER_TEST_ALLOW: place })).toThrow(/for tests.*unset/);
  expect(() => readTestSwitch({ TIPKEEPER_TEST_HOSTS: `a.example=${place}` })).toThrow(/for tests.*unset/);
});
