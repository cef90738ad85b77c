import type { Language } from "./messages/messages.ts";

/** Numbers and sizes as people of a language read them. */
export interface Numbers {
  readonly count: (value: number) => string;
  readonly bytes: (value: number) => string;
  readonly percent: (part: number) => string;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"];

export function numbersIn(language: Language): Numbers {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  return {
    count: (value) => whole.format(value),
    bytes(value) {
      let unit = 0;
      let size = value;
      for (; size >= 1000 && unit < UNITS.length - 1; unit++) size /= 1000;
      return `${short.format(size)} ${UNITS[unit]}`;
    },
    percent: (part) => `${whole.format(part * 100)}%`,
  };
}
