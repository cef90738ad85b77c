import type { WebAnswer } from "../../model/fetch.ts";
import type { ReadPage } from "./read-page.ts";

const WORDS =
  /just a moment|attention required|are you (?:a )?(?:human|robot)|verify (?:that )?you are human|captcha|unusual traffic|로봇이 아닙니다|자동(?:화된)? (?:접근|등록|요청)/i;
/** LinkedIn's own way of saying no to programs. */
const LINKEDIN = 999;
const LEGAL = 451;

/** Whether it was a program that was refused: people may well see the page. */
export function isRobotWall(
  { status, headers }: Pick<WebAnswer, "status" | "headers">,
  page: ReadPage | null,
): boolean {
  if (status === LINKEDIN || status === LEGAL) return true;
  if (status !== 403 && status !== 429 && status !== 503) return false;
  return (
    headers["cf-mitigated"] === "challenge" ||
    (page !== null && WORDS.test(`${page.title} ${page.text.slice(0, 2000)}`))
  );
}
