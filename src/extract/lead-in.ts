import { withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";

/** Words that carry a courtesy and nothing else; a phrase made of them alone says nothing of the page. */
const COURTESY_EN =
  /^(?:(?:hey|hi|hello|all|everyone|folks|guys|team|fyi|ps|btw|ooh?|wow|nice|great|cool|awesome|interesting|useful|helpful|good|amazing|love|loved|check|look|see|read|watch|out|at|this|that|it|one|these|those|here|is|are|was|the|a|an|so|just|also|very|really|pretty|super|some|more|another|found|saw|came|across|sharing|share|shared|thought|might|may|be|you|your|u|i|i'm|we|my|if|in|case|haven't|seen|of|for|to|and|worth|reading|article|post|link|links|paper|video|thread|page|resource|resources|read|today|today's|interested|anyone|somebody|who|would|like|enjoy|via|from|with|please|pls|maybe|lol|haha|thanks|thank|thx|ty|yes|yeah|yep|ok|okay|sure|cheers|np|welcome|got|much|done|has|have|geeking|about)[\s,.!?:;~-]*)+$/i;
const THANKS =
  /^(?:아|오|와|우와|헉|헐|넵|네|넹|예|앗|저도|정말|진짜|너무|매우|항상|좋은|유용한|자료|글|정보|공유|공유해|주셔서|주신|해주셔서|덕분에|잘|감사|감사해요|감사합니다|감사드립니다|고맙습니다|고마워요|감사드려요|감사히|보겠습니다|볼게요|읽어볼게요|읽겠습니다|쓰겠습니다|저장|저장합니다|굿|굳|최고|최고예요|최고입니다|대박|좋네요|좋습니다|좋아요|자료네요|글이네요|글이에요|알겠습니다|확인했습니다|화이팅|파이팅|수고하셨습니다|축하드려요|축하합니다|[ㄱ-ㅎㅏ-ㅣ]|[\s,.!?:;~^-])+$/u;
const SHARE_KO =
  /(?:공유|추천|소개|첨부|전달)(?:을|를)?\s*(?:해|하|합|드|드려|드립|할|했)?[\p{L}]{0,6}[\s!.~^:;)]*$|(?:도움|참고)(?:이|가|가\s*)?\s*(?:될|되|됐|하)[\p{L}\s]{0,16}[\s!.~^:;)]*$|^(?:다들|혹시|이미|아마)?[\s\p{L}]{0,16}(?:보셨|아시|아실|알고\s*계)[\p{L}\s]{0,20}[\s!.~^:;)]*$/u;
const FOUND_KO =
  /^(?:오늘|어제|방금|최근에?|요즘|제가|이번에|우연히|이|저|좋은|괜찮은|유용한|재밌는|재미있는|흥미로운|유익한|인상\s*깊게|잘|본|읽은|찾은|발견한|보던|읽던|공부하던|자료|글|논문|영상|기사|링크|아티클|강의|블로그|포스트|사이트|하나|것|거|발견|찾았|입니다|이에요|예요|네요|있네요|있어서|습니다|어요|읽어\s*보세요|보세요|한번|한\s*번|꼭|같이|여기|아래|링크|참고|[\s,.!?:;~^-])+$/u;
const MOST = 100;

/** True for words that only hand a link over or thank for one: no title and no note. Emoji do not count. */
export function isCourtesy(text: string): boolean {
  const words = squeezed(withoutEmoji(text).replaceAll(/<[@#!][^>]*>/g, " "));
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  if (words.length > MOST) return false;
  return isOfParts(words, COURTESY_EN) || isOfParts(words, THANKS) || isOfParts(words, FOUND_KO) || isSharing(words);
}

/** True for words that talk to people instead of naming a page: they are no title, but may be a note. */
export function isTalk(text: string): boolean {
  const words = squeezed(withoutEmoji(text));
  if (words.length > 160 || /<[@#]/.test(words)) return true;
  if (/(?:니다|어요|아요|해요|네요|세요|데요|까요|군요|거든요|예요|에요|었음|했음)[\s.!?~^]*$/u.test(words))
    return true;
  if (/^(?:i|i'm|i've|we|we're|has|have|anyone|can|could|does|do|did|please|thanks|maybe|hey|hi)\b/i.test(words))
    return true;
  if (/(?:\bhere|\bthis|\bthese|\bslides|\blink)\s*(?:is|are)?\s*[:.]?$/i.test(words)) return true;
  return words.split(" ").length > 6 && /(?:[.!?]$|\b(?:i|i'm|me|my|us)\b)/i.test(words);
}

/** Patterns are of the form (a|b|…)+ over at most 100 characters; each word is tried by itself, so that none runs away. */
function isOfParts(words: string, pattern: RegExp): boolean {
  return words.split(" ").every((word) => word.length <= 24 && pattern.test(word));
}

function isSharing(words: string): boolean {
  return words.length <= 60 && SHARE_KO.test(words);
}
