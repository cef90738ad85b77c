/** Initial consonants as keyboards give them; NFKC would make others of them. */
const INITIALS = /(?<!\S)[ㄱ-ㅎ]+(?!\S)/gu;
/** A syllable that is still being typed: `시각ㅎ`. */
const UNFINISHED = /(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+/gu;
const SCHEME = /\bhttps?:\/\/(?:www\.)?/giu;
/** What an address carries that says where it was copied, not what it shows. */
const TRACKING =
  /(?<=\bhttps?:\/\/\S*)[?&](?:utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid|si|ref|ref_src|trk)=[^\s&#]*/giu;

/** Two consonants that a keyboard writes as one when they follow each other. */
const PAIRS: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

/** The words of a query as fingers left them: initial consonants for themselves, and the rest. */
export function typedText(text: string): { readonly initials: readonly string[]; readonly rest: string } {
  const typed = text.replace(TRACKING, "").replace(SCHEME, " ").replace(UNFINISHED, "");
  const initials = (typed.match(INITIALS) ?? []).map((letters) => letters.replace(/./gu, (one) => PAIRS[one] ?? one));
  return { initials, rest: typed.replace(INITIALS, " ") };
}
