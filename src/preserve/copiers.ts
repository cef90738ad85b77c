import { browserCopy } from "./browser-copy.ts";
import type { Copier } from "./copier.ts";
import { pdf } from "./pdf.ts";
import { picture } from "./picture.ts";
import { readable } from "./readable.ts";
import { warc } from "./warc.ts";

/** Ways of keeping a page. Each is asked; what one cannot do the others do. */
export const COPIERS: readonly Copier[] = [warc, readable, pdf, picture, browserCopy];
