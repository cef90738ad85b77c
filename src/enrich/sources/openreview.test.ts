import { expect, test } from "vitest";
import { askOne, sourceContract, tableOf } from "../../../test/contracts/source.ts";
import { openreview } from "./openreview.ts";

const link = { key: "openreview:Abc-d_12", url: "https://openreview.net/forum?id=Abc-d_12" };
const v2 = JSON.stringify({
  notes: [
    {
      id: "Abc-d_12",
      forum: "Abc-d_12",
      cdate: 1695000000000,
      pdate: 1705400000000,
      mdate: 1712000000000,
      content: {
        title: { value: "Learning to Fold Paper" },
        authors: { value: ["Ada Muster", "Ben Beispiel"] },
        authorids: { value: ["~Ada_Muster1", "ben@example.org"] },
        abstract: { value: "We fold. Then we unfold." },
        TLDR: { value: "Folding helps." },
        venue: { value: "ICLR 2024 poster" },
      },
    },
  ],
  count: 1,
});
const v1 = JSON.stringify({
  notes: [
    {
      id: "Abc-d_12",
      tcdate: 1601308000000,
      content: {
        title: "An Older Paper",
        authors: ["Ada Muster"],
        abstract: "Long ago.",
        venue: "Submitted to ICLR 2021",
      },
    },
  ],
});

sourceContract(openreview, "data", [
  {
    link,
    answers: { "https://api2.openreview.net/notes?id=Abc-d_12": v2 },
    fields: {
      title: "Learning to Fold Paper",
      authors: ["Ada Muster", "Ben Beispiel"],
      description: "Folding helps.",
      abstract: "We fold. Then we unfold.",
      published: "2024-01-16",
      venue: "ICLR 2024 poster",
      kind: "paper",
      imprint: { form: "proceedings", volume: null, issue: null, pages: null, publisher: null },
    },
  },
  {
    link,
    answers: { "https://api2.openreview.net/": '{"notes":[]}', "https://api.openreview.net/notes?id=Abc-d_12": v1 },
    fields: { title: "An Older Paper", published: "2020-09-28", venue: null, description: "Long ago." },
  },
]);

test("what is only in the older version is found although the newer one answers 404", async () => {
  expect(await askOne(openreview, link, tableOf({ "https://api.openreview.net/": v1 }))).toMatchObject({
    page: { title: "An Older Paper" },
  });
});

test("addresses for mail among the authors' ids are not read", async () => {
  const result = await askOne(openreview, link, tableOf({ "https://api2.openreview.net/": v2 }));
  expect(JSON.stringify(result)).not.toContain("@");
});
