import { sourceContract } from "../../../test/contracts/source.ts";
import { huggingFace } from "./hugging-face.ts";

const model = JSON.stringify({
  id: "Muster-Lab/boat-net",
  author: "Muster-Lab",
  pipeline_tag: "image-classification",
  tags: ["transformers", "image-classification", "license:mit", "ko"],
  createdAt: "2023-02-01T08:00:00.000Z",
  lastModified: "2024-01-05T08:00:00.000Z",
  cardData: { language: ["ko"], license: "mit" },
});
const dataset = JSON.stringify({
  id: "muster-lab/boats",
  author: "muster-lab",
  description: "Ten thousand\n\tboats.",
  tags: ["language:en"],
  createdAt: "2022-03-02T23:00:00.000Z",
  cardData: { pretty_name: "Boats", language: ["en", "ko"] },
});
const paper = JSON.stringify({
  id: "2301.00001",
  title: "A Net for\nBoats",
  summary: "It catches them.",
  publishedAt: "2023-01-01T00:00:00.000Z",
  authors: [{ name: "Ada Muster", hidden: false }],
});

sourceContract(huggingFace, "data", [
  {
    link: { key: "hf:muster-lab/boat-net", url: "https://huggingface.co/Muster-Lab/boat-net" },
    answers: { "https://huggingface.co/api/models/muster-lab/boat-net": model },
    fields: {
      title: "Muster-Lab/boat-net",
      description: "image-classification, transformers, ko",
      authors: ["Muster-Lab"],
      published: "2023-02-01",
      modified: "2024-01-05",
      kind: "model",
      language: "ko",
      siteName: "Hugging Face",
    },
  },
  {
    link: { key: "hf:datasets/muster-lab/boats", url: "https://huggingface.co/datasets/muster-lab/boats" },
    answers: { "https://huggingface.co/api/datasets/muster-lab/boats": dataset },
    fields: { title: "Boats · muster-lab/boats", description: "Ten thousand boats.", kind: "dataset", language: null },
  },
  {
    link: { key: "arxiv:2301.00001", url: "https://huggingface.co/papers/2301.00001" },
    answers: { "https://huggingface.co/api/papers/2301.00001": paper },
    fields: { title: "A Net for Boats", abstract: "It catches them.", authors: ["Ada Muster"], kind: "paper" },
  },
  {
    link: { key: "hf:spaces/muster-lab/demo", url: "https://huggingface.co/spaces/muster-lab/demo" },
    answers: {
      "https://huggingface.co/api/spaces/muster-lab/demo": '{"id":"muster-lab/demo","cardData":{"title":"Boat demo"}}',
    },
    fields: { title: "Boat demo · muster-lab/demo", kind: "tool", authors: ["muster-lab"] },
  },
]);
