/** English wordings with `{}` for what varies, and the same in another language. */
export type Wordings = readonly (readonly [english: string, translated: string])[];

/** The problem in the other language; as it is when nobody has translated it. */
export function translateProblem(problem: string, wordings: Wordings): string {
  for (const [english, translated] of wordings) {
    const varying = match(problem, english.split("{}"));
    if (varying === null) continue;
    const pieces = translated.split("{}");
    return pieces.map((piece, place) => (varying[place - 1] ?? "") + piece).join("");
  }
  return problem;
}

/** What stands between the fixed pieces; null when they are not all there, first one first and last one last. */
function match(text: string, pieces: readonly string[]): readonly string[] | null {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first ? [] : null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const varying: string[] = [];
  let place = first.length;
  for (const piece of others) {
    const next = text.indexOf(piece, place);
    if (next < 0) return null;
    varying.push(text.slice(place, next));
    place = next + piece.length;
  }
  const end = text.length - last.length;
  return end < place ? null : [...varying, text.slice(place, end)];
}
