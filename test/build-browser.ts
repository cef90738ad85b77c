import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Tests that export a site need the script that searches it. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../scripts/build-browser.mjs", import.meta.url))]);
}
