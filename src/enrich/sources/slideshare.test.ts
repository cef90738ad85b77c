import { expect, test } from "vitest";
import { sourceContract } from "../../../test/contracts/source.ts";
import { slideshare } from "./slideshare.ts";

const url = "https://www.slideshare.net/muster/boats-for-all";

sourceContract(slideshare, "data", [
  {
    link: { key: url, url },
    answers: {
      [`https://www.slideshare.net/api/oembed/2?format=json&url=${encodeURIComponent(url)}`]: JSON.stringify({
        type: "rich",
        title: "Boats for all",
        author_name: "Ada Muster",
        provider_name: "SlideShare",
        thumbnail: "//cdn.slidesharecdn.com/boats.jpg",
        total_slides: 20,
      }),
    },
    fields: {
      title: "Boats for all",
      authors: ["Ada Muster"],
      kind: "slides",
      siteName: "SlideShare",
      picture: "https://cdn.slidesharecdn.com/boats.jpg",
    },
  },
]);

test("a profile is no deck", () => {
  expect(slideshare.idOf({ key: "k", url: "https://www.slideshare.net/muster" })).toBeNull();
});
