/** An address made readable: host and the last words of its path. */
export function readableAddress(address: string): string {
  const { host, path } = parts(address);
  const last = path
    .split("/")
    .map((piece) =>
      piece
        .replace(/\.(?:html?|php|aspx?)$/i, "")
        .replaceAll(/[-_+]+/g, " ")
        .trim(),
    )
    .filter((piece) => piece !== "")
    .at(-1);
  return last === undefined ? host : `${host}: ${last.slice(0, 120)}`;
}

function parts(address: string): { host: string; path: string } {
  const [, host = address, path = ""] = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)([^?#]*)/i.exec(address) ?? [];
  return { host: host.replace(/^www\./i, "").toLowerCase(), path: decoded(path) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign: shown as it stands
  }
}
