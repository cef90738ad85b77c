import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

const KINDS: Readonly<Record<string, string>> = {
  datasets: "dataset",
  models: "model",
  learn: "course",
  code: "article",
  competitions: "tool",
};

/** Datasets, notebooks, competitions, courses: what they are is told by their path alone. */
export const kaggle: Source = pageSource({
  name: "kaggle",
  hosts: ["kaggle.com"],
  isRead: false,
  rules: {
    siteName: [() => "Kaggle"],
    authors: [
      // Datasets and notebooks stand under the name of who made them.
      ({ url }) => /kaggle\.com\/(?:datasets|code|models)\/([\w-]+)\//.exec(url)?.[1],
    ],
    kind: [({ url }) => KINDS[/kaggle\.com\/([a-z]+)\//.exec(url)?.[1] ?? ""]],
  },
});
