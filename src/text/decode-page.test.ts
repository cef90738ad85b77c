import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodePage, encodingOf } from "./decode-page.ts";

const KOREAN =
  "<title>똠방각하가 온다: 햏, 뷁, 쓩, 퓗</title><p>펲시콜라와 찦차를 타고 온 펲시맨과 쑛다리 똠방각하</p>";
const page = (head: string, text = KOREAN) => `<!doctype html><html><head>${head}${text}`;
const bytes = (text: string, encoding: string) => iconv.encode(text, encoding);

describe("Korean pages in CP949", () => {
  test.each([
    ["the header says EUC-KR", "", "text/html; charset=EUC-KR"],
    ["the header says ks_c_5601-1987", "", "text/html;charset=ks_c_5601-1987"],
    ["meta says euc-kr", '<meta charset="euc-kr">', "text/html"],
    [
      "an old meta says ks_c_5601-1987",
      '<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">',
      "",
    ],
    ["meta says ms949", "<meta charset=ms949>", ""],
    ["nothing says anything", "", ""],
    ["the header wrongly says UTF-8", "", "text/html; charset=utf-8"],
    ["the header wrongly says UTF-8, meta is right", '<meta charset="euc-kr">', "text/html; charset=UTF-8"],
    ["header and meta wrongly say UTF-8", '<meta charset="utf-8">', "text/html; charset=UTF-8"],
    ["the header wrongly says Latin-1", "", "text/html; charset=ISO-8859-1"],
    ["the header says an encoding that does not exist", "", "text/html; charset=klingon"],
  ])("%s", (_, head, contentType) => {
    const text = page(head);
    expect(decodePage(bytes(text, "cp949"), contentType)).toBe(text);
  });

  test("an XML declaration says it", () => {
    const text = `<?xml version="1.0" encoding="EUC-KR"?>${KOREAN}`;
    expect(decodePage(bytes(text, "cp949"), "application/xhtml+xml")).toBe(text);
  });

  test("every one of the 11,172 syllables comes through", () => {
    const all = Array.from({ length: 11_172 }, (_, n) => String.fromCharCode(0xac00 + n)).join("");
    expect(decodePage(bytes(page("", all), "cp949"), "text/html; charset=euc-kr")).toBe(page("", all));
  });
});

describe("UTF-8", () => {
  test.each([
    ["the header wrongly says EUC-KR", "", "text/html; charset=euc-kr"],
    ["meta wrongly says euc-kr", '<meta charset="euc-kr">', ""],
    ["the header wrongly says Latin-1", "", "text/html; charset=iso-8859-1"],
    ["nothing says anything", "", ""],
    ["meta says utf-16, which a meta cannot", '<meta charset="utf-16">', ""],
  ])("%s", (_, head, contentType) => {
    const text = page(head, `${KOREAN}日本語 Ünïcödé 😀`);
    expect(decodePage(bytes(text, "utf-8"), contentType)).toBe(text);
  });

  test("a byte order mark outweighs header and meta, and is no part of the text", () => {
    const text = page('<meta charset="euc-kr">');
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(text, "utf-8")]);
    expect(decodePage(marked, "text/html; charset=euc-kr")).toBe(text);
  });

  test("a page cut within a character is UTF-8 all the same", () => {
    const whole = bytes(page("", "가나다라마바사".repeat(4000)), "utf-8");
    for (const end of [whole.length - 1, whole.length - 2, 64 * 1024 + 1, 1001])
      expect(encodingOf(whole.subarray(0, end), "text/html; charset=euc-kr")).toBe("utf-8");
  });

  test("one damaged byte makes it no other encoding", () => {
    const damaged = Buffer.from(bytes(page("", "가나다라마바사아자차카타파하".repeat(9)), "utf-8"));
    damaged[damaged.length - 10] = 0xff;
    expect(encodingOf(damaged, "")).toBe("utf-8");
  });
});

describe("others", () => {
  test.each([
    ["utf-16le", "utf-16le", Buffer.from([0xff, 0xfe])],
    ["utf-16be", "utf-16be", Buffer.from([0xfe, 0xff])],
    ["utf-16le without its mark", "utf-16le", Buffer.alloc(0)],
    ["utf-16be without its mark", "utf-16be", Buffer.alloc(0)],
  ])("%s", (_, encoding, mark) => {
    const text = page("");
    expect(decodePage(Buffer.concat([mark, bytes(text, encoding)]), "text/html; charset=utf-8")).toBe(text);
  });

  test.each([
    ["Shift_JIS by the header", "shift_jis", "日本語のページです", "text/html; charset=Shift_JIS", ""],
    ["EUC-JP by meta", "euc-jp", "日本語のページです", "", '<meta charset="euc-jp">'],
    ["GBK by meta", "gbk", "中文网页标题", "", '<meta charset="gb2312">'],
    ["Big5 by the header", "big5", "中文網頁標題", "text/html; charset=big5", ""],
    ["KOI8-R by the header", "koi8-r", "Страница на русском языке", "text/html; charset=koi8-r", ""],
    [
      "windows-1252 by the header's Latin-1",
      "windows-1252",
      "L’été à Zürich – “déjà vu”",
      "text/html; charset=ISO-8859-1",
      "",
    ],
    ["windows-1252 where nothing says anything", "windows-1252", "L’été à Zürich – “déjà vu”", "", ""],
  ])("%s", (_, encoding, words, contentType, head) => {
    const text = page(head, `<title>${words}</title>`);
    expect(decodePage(bytes(text, encoding), contentType)).toBe(text);
  });

  test("any bytes are some text", () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256));
    expect(typeof decodePage(noise, "text/html; charset=utf-8")).toBe("string");
    expect(decodePage(Buffer.alloc(0), "")).toBe("");
  });
});
