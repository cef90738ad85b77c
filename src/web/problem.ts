/** What went wrong, for programs: https://www.rfc-editor.org/rfc/rfc9457 */
export interface Problem {
  readonly title: string;
  readonly status: 400 | 404 | 405 | 500;
  /** What was wrong, what was expected. */
  readonly detail: string;
  /** Each parameter that is wrong. */
  readonly parameters?: readonly { readonly name: string; readonly problem: string }[];
}

export function problem(told: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(told), {
    status: told.status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
  });
}
