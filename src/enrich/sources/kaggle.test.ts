import { sourceContract } from "../../../test/contracts/source.ts";
import { kaggle } from "./kaggle.ts";

const url = "https://www.kaggle.com/datasets/muster/boats";

sourceContract(kaggle, "pages", [
  {
    link: { key: "https://kaggle.com/datasets/muster/boats", url },
    answers: {
      [url]: `<!doctype html><html lang="en"><head><title>Ten Thousand Boats | Kaggle</title>
        <meta property="og:title" content="Ten Thousand Boats"><meta property="og:type" content="website">
        <meta name="description" content="Pictures of boats, counted"></head><body><div id="site-content"></div></body></html>`,
    },
    fields: {
      title: "Ten Thousand Boats",
      description: "Pictures of boats, counted",
      authors: ["muster"],
      kind: "dataset",
      siteName: "Kaggle",
      minutes: null,
    },
  },
  {
    link: { key: "https://kaggle.com/learn/boats", url: "https://www.kaggle.com/learn/boats" },
    answers: { "https://www.kaggle.com/learn/boats": "<title>Learn Boats Tutorials | Kaggle</title>" },
    fields: { title: "Learn Boats Tutorials", kind: "course", authors: [] },
  },
]);
