/** Something that was passed over, and why: the rest went on. */
export interface Problem {
  /** File, line, row or message. */
  readonly where: string;
  /** What was wrong, what was expected, what to do. */
  readonly why: string;
}
