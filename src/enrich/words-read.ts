/** The words of a page that people read. */
export interface WordsRead {
  open(tag: string): void;
  add(text: string): void;
  close(tag: string): void;
  /** Whether what comes now is read: not a menu, a script or a form. */
  isRead(): boolean;
  /** What stands in `<article>` or `<main>`, where that is more than a few words; else all that is read. */
  text(): string;
}

const SILENT: ReadonlySet<string> = new Set([
  ...["script", "style", "noscript", "template", "nav", "footer", "aside", "form", "svg", "select", "button", "iframe"],
  ...["head", "textarea", "object"],
]);
const MAIN: ReadonlySet<string> = new Set(["article", "main"]);
/** Elements within a line: they part no words. */
const INLINE = /^(?:a|b|i|em|strong|span|code|sub|sup|u|s|mark|small|font)$/;
const MOST = 400_000;
/** Less than this is no article. */
const FEW = 200;

export function gatherWords(): WordsRead {
  let [silent, inMain] = [0, 0];
  let [main, all] = ["", ""];
  const add = (text: string) => {
    if (silent > 0) return;
    if (inMain > 0 && main.length < MOST) main += text;
    if (all.length < MOST) all += text;
  };
  return {
    open(tag) {
      if (SILENT.has(tag)) silent++;
      if (MAIN.has(tag)) inMain++;
    },
    add,
    close(tag) {
      if (SILENT.has(tag) && silent > 0) silent--;
      if (!INLINE.test(tag)) add("\n");
      if (MAIN.has(tag) && inMain > 0) inMain--;
    },
    isRead: () => silent === 0,
    text: () => (main.trim().length > FEW ? main : all),
  };
}
