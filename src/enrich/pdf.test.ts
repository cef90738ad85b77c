import { describe, expect, test } from "vitest";
import { askOne } from "../../test/contracts/source.ts";
import { page } from "./sources/page.ts";

const link = { key: "https://u.example/paper.pdf", url: "https://u.example/paper.pdf" };

/** A PDF of one page: lines of text, each with its size, and what its file says of itself. */
function pdf(
  lines: readonly (readonly [size: number, text: string])[],
  info: Readonly<Record<string, string>> = {},
): Buffer {
  const content = lines
    .map(([size, text], row) => `BT /F1 ${size} Tf 50 ${750 - row * 30} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`)
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${value})`)
      .join(" ")} >>`,
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

async function read(body: Uint8Array, contentType = "application/pdf") {
  return askOne(page, link, () => ({ headers: { "content-type": contentType }, body }));
}

const LINES = [
  [9, "Preprint, under review"],
  [20, "Counting Boats"],
  [20, "in Small Pictures"],
  [11, "Ada Muster, Boat University"],
  [10, "We count boats in pictures and find that there are more than anybody thought there would be."],
] as const;

describe("a PDF's title", () => {
  test("as the file says, with author and date", async () => {
    const info = { Title: "Counting Boats in Small Pictures", Author: "Ada Muster", CreationDate: "D:20200304120000Z" };
    expect(await read(pdf(LINES, info))).toMatchObject({
      page: {
        title: "Counting Boats in Small Pictures",
        authors: ["Ada Muster"],
        published: "2020-03-04",
        language: "en",
      },
    });
  });

  test.each(["", "Microsoft Word - paper_final(2).doc", "main.dvi", "untitled", "arXiv:1234.5678v1  [cs.CV]"])(
    "else the largest lines of the first page, where the file says %j",
    async (Title) => {
      expect(await read(pdf(LINES, { Title }))).toMatchObject({ page: { title: "Counting Boats in Small Pictures" } });
    },
  );

  test("known by its first bytes, whatever the header says", async () => {
    expect(await read(pdf(LINES, {}), "text/html")).toMatchObject({
      page: { title: "Counting Boats in Small Pictures" },
    });
  });
});

test.each<[string, Buffer]>([
  ["nothing", Buffer.from("%PDF-1.4\n")],
  ["half of one", pdf(LINES).subarray(0, 300)],
  [
    "noise",
    Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(Array.from({ length: 9000 }, (_, n) => (n * 31) % 253))]),
  ],
])("a PDF that is damaged (%s) names nothing", async (_, body) => {
  const result = await read(body);
  expect("page" in result ? result.page.title : null).toBeNull();
});
