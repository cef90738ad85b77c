/**
 * What stands in the title of pages that are none: errors, walls, waiting rooms. Said with status 200 these would name a
 * tip after the failure to read it.
 */
const NO_TITLE = [
  /^(?:http )?(?:error )?[45]\d\d(?:$|[\s:|–—-]+(?:error|not found|page not found|forbidden|unauthorized|bad |internal |service |gone|gateway|오류|페이지))/iu,
  /^(?:page not found|not found|seite nicht gefunden|페이지를 찾을 수 없|존재하지 않는 페이지|삭제된 (?:글|게시물))/iu,
  /^(?:just a moment|attention required|checking your browser|access denied|forbidden|are you (?:a )?(?:human|robot)|robot check|verify you are human|security check|ddos-guard|captcha)/i,
  /^(?:(?:please )?(?:sign|log) ?in|login|sign up|로그인)(?:\s*\|.*|\s+(?:[-·•–—]|to\b).*)?$/iu,
  /^(?:untitled(?: document)?|document|home|index|loading\W*|redirecting\W*|new tab|무제|제목 ?없음|홈|undefined|null|NaN|-|\.+)$/iu,
  /^(?:enable|please enable) (?:javascript|cookies)|^(?:this site|site) can.t be reached|^(?:domain|website) (?:is )?(?:for sale|expired)/i,
  /^https?:\/\/\S+$/i,
];

export function isNoTitle(title: string): boolean {
  return !/[\p{L}\p{N}]/u.test(title) || NO_TITLE.some((pattern) => pattern.test(title));
}

/** Between a page's title and its site's name. A colon or dash without spaces belongs to the title. */
const SEPARATOR = /\s+(?:[-–—·•:»«›~/]|::)\s+|\s*[|｜]+\s*|\s*: (?=네이버)/u;

/**
 * The title without the site's name at its end or start, as tabs of browsers need it and lists do not. Only what is one
 * of `names` (the site's, its host's, the author's) is cut off, so that no part of a title goes; and never all of it.
 */
export function withoutSiteName(title: string, names: readonly (string | null)[]): string {
  const known = new Set(names.flatMap((name) => (name === null ? [] : [bare(name)])).filter((name) => name !== ""));
  let kept = title;
  for (let turn = 0; turn < 4; turn++) {
    const next = withoutLast(kept, known) ?? withoutFirst(kept, known);
    if (next === null || !/[\p{L}\p{N}]/u.test(next)) return kept;
    kept = next;
  }
  return kept;
}

function withoutLast(title: string, known: ReadonlySet<string>): string | null {
  const [last] = [...title.matchAll(new RegExp(SEPARATOR, "gu"))].slice(-1);
  if (last?.index === undefined || last.index === 0) return null;
  const name = title.slice(last.index + last[0].length);
  return isNameOf(name, known) ? title.slice(0, last.index).trim() : null;
}

function withoutFirst(title: string, known: ReadonlySet<string>): string | null {
  const first = SEPARATOR.exec(title);
  if (first === null || first.index === 0) return null;
  return isNameOf(title.slice(0, first.index), known) ? title.slice(first.index + first[0].length).trim() : null;
}

function isNameOf(part: string, known: ReadonlySet<string>): boolean {
  const name = bare(part.replace(/^by\s+/i, ""));
  return known.has(name);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What a host may call itself in titles: `velog.io` is Velog, `blog.naver.com` Naver. */
export function namesOfHost(host: string): readonly string[] {
  const labels = host
    .split(".")
    .filter((label) => !/^(?:www|m|blog|com|org|net|io|co|kr|jp|uk|dev|ai|me)$/.test(label));
  return [host, ...labels];
}
