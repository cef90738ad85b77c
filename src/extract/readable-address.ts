/** Pieces of a path that name no page. */
const TELLS_NOTHING =
  /^(?:index|default|home|main|edit|view|viewform|preview|watch|share|status|events?|en|ko|ja|docs?|blob|tree|master|raw|html|pdf|abs|page|posts?|[a-z])$/i;
const LONGEST = 100;

/** An address made readable: host and the last telling words of its path; a repository by owner and name. */
export function readableAddress(address: string): string {
  const [, host = address, path = ""] = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)([^?#]*)/i.exec(address) ?? [];
  const name = host.replace(/^www\./i, "").toLowerCase();
  const pieces = decoded(path)
    .split("/")
    .map((piece) => piece.replace(/\.(?:s?html?|php|aspx?|jsp|pdf)$/i, ""))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (/^(?:github|gitlab)\.com$/.test(name) && pieces.length === 2) return pieces.join("/");
  const telling = pieces.filter((piece) => !TELLS_NOTHING.test(piece) && !isId(piece));
  let words = telling.pop() ?? "";
  while (telling.length > 0 && !/\p{L}/u.test(words)) words = `${telling.pop()} ${words}`;
  const plain = words.replaceAll(/[-_+\s]+/g, " ").trim();
  return plain === "" ? name : `${name}: ${plain.slice(0, LONGEST)}`;
}

/** Long numbers, hexadecimal ones, and letters, digits and capitals at random. */
function isId(piece: string): boolean {
  if (/^(?:[0-9a-f]{12,}|\d{5,})$/i.test(piece)) return true;
  if (!/^[\w-]{10,}$/.test(piece)) return false;
  const changes = piece.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes > piece.length * 0.4;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign: shown as it stands
  }
}
