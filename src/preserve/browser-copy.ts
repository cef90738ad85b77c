import { type Copier, isHtml } from "./copier.ts";

/** The page as a browser shows it: all of it in one MHTML file, and a screenshot. Where no browser is installed, neither. */
export const browserCopy: Copier = {
  name: "browser-copy",
  copy: async ({ url, answer }, { browser }) => {
    if (browser === null || !isHtml(answer)) return [];
    const { html, screenshot } = await browser.look(url);
    return [
      { format: "html", contents: html, type: "multipart/related" },
      { format: "screenshot", contents: screenshot, type: "image/png" },
    ];
  },
};
