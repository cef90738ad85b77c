import { withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";

const KOREAN_TALK =
  /(?:니다|[가-힣](?:죠|니까)|(?<![개중필주수소])요|는데|은데|거든|했음|었음|았음|됐음|려고|해서|라서|어서|지만)[\s.!?~^,…ㅋㅎㅠㅜ]*$/u;
const JAPANESE_TALK =
  /(?:です|ます|でした|ました|ません|でしょう|ですか|ますか|ですね|ますね|ですよ|ますよ|ください|かな|かも|けど|ので|から|って|[てで、]|だね|だよ|みたい|らしい|思った|思う|そう|たい)[\sw笑。！？…ー~〜）)]*$/u;
/** A lower-case sentence that starts so talks about something, or goes on from before. */
const OPENERS = new Set(
  `i i'm i've i'd we we're we've you your he she they it it's its this these that that's there there's here here's what's so or
  and but from for with by because since then now maybe literally kinda actually apparently finally also just thanks thank
  has have had having can could does do did don't is are was were be will would should shall may might must let let's please
  anyone someone everyone any some another more most following speaking as if when while though although prepare hope hoping
  looking trying wondering used use using try see check visited posted attending going not no yes yeah ok okay oh hey hi well
  today yesterday tomorrow tonight his her their our me us to in on at of like related according based thought`.split(
    /\s+/,
  ),
);
/** A title that starts so is a sentence to somebody, however it is written. */
const SPEAKERS =
  /^(?:i|i'm|i've|i'd|we|we're|we've|you|has anyone|have you|anyone|can|could|does anyone|please|thanks|thank|maybe|hey|hi|let me|hope|sorry|if you|join|sharing)\b/i;
const POINTS_ON =
  /\b(?:here|this|these|those|that|below|is|are|was|were|the|a|an|of|at|to|in|on|with|from|for|by|and|or|about|called|named|using|like|see|out|as|my|your|his|her|its|their|our|via|than)[\s:,.]*$/i;
const POINTS_ON_CJK =
  /(?:여기|아래|다음|이것|ここ|こちら|以下|これ|それ)(?:에|에서|요|に|を|が|から|の通り)?[\s:：.。]*$/u;
const SENTENCE_VERB =
  /\s(?:i|i'm|i've|me|my|we|us|you|y'all|is|are|was|were|has|have|had|will|would|can|could|should|it's|that's|don't|isn't)\s/;

/** True for words that talk to people instead of naming a page: they are no title, but may be a note. */
export function isTalk(text: string): boolean {
  const words = squeezed(withoutEmoji(text));
  if (words.length > 160 || /<[@#!]/.test(words) || !/[\p{L}\p{N}]{2}|\p{Lo}/u.test(words)) return true;
  if (POINTS_ON_CJK.test(words) || (/[。]/u.test(words.slice(0, -1)) && words.length > 40)) return true;
  if (/[\u3040-\u30ff]/u.test(words)) return JAPANESE_TALK.test(words) || /[。]$/u.test(words);
  if (/[가-힣]/u.test(words)) return KOREAN_TALK.test(words);
  return isEnglishTalk(words);
}

function isEnglishTalk(words: string): boolean {
  const list = words.split(" ");
  if (SPEAKERS.test(words) || list.length > 20) return true;
  if ((list.length <= 2 && words.endsWith("!")) || words.endsWith("!!")) return true;
  if (isTitleCase(list)) return false;
  if (POINTS_ON.test(words)) return true;
  const first = (list[0] ?? "").toLowerCase().replaceAll(/[^a-z']/g, "");
  if (OPENERS.has(first) && list.length > 1) return true;
  if (list.length > 5 && (/[.!]$/.test(words) || SENTENCE_VERB.test(` ${words.toLowerCase()} `))) return true;
  return /[!?]$/.test(words) && /\b(?:you|your|anyone|this|it)\b/i.test(words) && !/^(?:how|why)\b/i.test(words);
}

/** Most longer words start with a capital, as in a headline. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 1 && long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.6;
}
