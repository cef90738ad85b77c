import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { foreignEncoding } from "./foreign-encoding.ts";

const TEXT = "# 모음\n\n- [똠방각하 그래프](https://example.com/a)\n";

test.each<[encoding: string, bytes: Buffer, seems: string | null]>([
  ["UTF-8", Buffer.from(TEXT), null],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`), null],
  ["UTF-8 cut in a character", Buffer.from("모음").subarray(0, 5), null],
  ["CP949", iconv.encode(TEXT, "cp949"), "CP949/EUC-KR"],
  ["EUC-KR", iconv.encode("# 모음\n", "euc-kr"), "CP949/EUC-KR"],
  ["CP949 cut in a character", iconv.encode("모음", "cp949").subarray(0, 3), "CP949/EUC-KR"],
  ["UTF-16, little end first, with a mark", iconv.encode(TEXT, "utf-16le", { addBOM: true }), "UTF-16"],
  ["UTF-16, big end first, with a mark", iconv.encode(TEXT, "utf-16be", { addBOM: true }), "UTF-16"],
  ["UTF-16 without a mark", iconv.encode(TEXT, "utf-16le"), "UTF-16"],
  ["UTF-8 with one stray byte", Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff, 0x0a])]), "another encoding"],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex"), null],
  ["random bytes without zeros", Buffer.from(Array.from({ length: 400 }, (_, at) => 1 + ((at * 37) % 255))), null],
  ["nothing", Buffer.alloc(0), null],
])("%s", (_, bytes, seems) => {
  expect(foreignEncoding(bytes)).toBe(seems);
});
