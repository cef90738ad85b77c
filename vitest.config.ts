import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
    globalSetup: "test/build-browser.ts",
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.{ts,tsx}"],
      exclude: ["src/**/*.test.ts"],
      // What child processes and the browser run is not counted; without ../shared some tests are skipped.
      thresholds: { lines: 82, statements: 80, functions: 80, branches: 72 },
    },
  },
});
