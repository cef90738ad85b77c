import type { Language } from "./messages/messages.ts";

/** Numbers and sizes as people of a language read them. */
export interface Numbers {
  readonly count: (value: number) => string;
  readonly bytes: (value: number) => string;
  readonly percent: (part: number) => string;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"];

export function numbersIn(language: Language): Numbers {
  const whole = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));
  const short = once(() => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }));
  return {
    count: (value) => whole().format(value),
    bytes(value) {
      let unit = 0;
      let size = value;
      for (; size >= 1000 && unit < UNITS.length - 1; unit++) size /= 1000;
      return `${short().format(size)} ${UNITS[unit]}`;
    },
    percent: (part) => `${whole().format(part * 100)}%`,
  };
}

/** Made when it is first wanted: the first format costs 15 ms, and most commands print no number. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
