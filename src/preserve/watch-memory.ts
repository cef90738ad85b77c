import { readFile } from "node:fs/promises";
import type { CDPSession } from "playwright-core";

const EVERY = 500;
/** Of Linux on the machines that Chromium runs on. */
const MEMORY_PAGE = 4096;

/**
 * Ends processes of pages that take too much memory: the page fails, the browser goes on. Where the system does not tell
 * what a process takes (anywhere but on Linux), only the browser's own bounds hold.
 *
 * @param most bytes of one page's process
 * @returns a function that stops watching
 */
export function watchMemory(session: CDPSession, most: number): () => void {
  let isOver = process.platform !== "linux";
  const look = async () => {
    if (isOver) return;
    const found = await session.send("SystemInfo.getProcessInfo").catch(() => null);
    for (const { id, type } of found?.processInfo ?? []) {
      if (type === "renderer" && (await residentBytes(id)) > most) kill(id);
    }
    if (found === null) isOver = true;
    if (!isOver) timer = setTimeout(look, EVERY).unref();
  };
  let timer = setTimeout(look, EVERY).unref();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

async function residentBytes(id: number): Promise<number> {
  const statm = await readFile(`/proc/${id}/statm`, "utf8").catch(() => "");
  return Number(statm.split(" ")[1] ?? 0) * MEMORY_PAGE;
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
