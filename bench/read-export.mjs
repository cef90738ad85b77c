// The yardsticks of bench/import.mjs: reads every file of a zip, unzips it and parses it as JSON, and keeps nothing.
// node bench/read-export.mjs ZIP stream|sync   how it unzips: through yauzl's streams, or each entry in one go
import { readSync } from "node:fs";
import { open as openFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { inflateRawSync } from "node:zlib";
import yauzl from "yauzl";

const LOCAL_HEADER = 30;
const [path, how] = process.argv.slice(2);
const zip = await promisify(yauzl.open)(path, { lazyEntries: true });
const file = await openFile(path);
const openStream = promisify(zip.openReadStream.bind(zip));
const unzip = how === "sync" ? async (entry) => inOneGo(entry) : async (entry) => buffer(await openStream(entry));

let rows = 0;
await new Promise((resolve, reject) => {
  zip.on("end", resolve);
  zip.on("error", reject);
  zip.on("entry", (entry) => {
    unzip(entry)
      .then((bytes) => {
        rows += JSON.parse(bytes.toString("utf8")).length;
        zip.readEntry();
      })
      .catch(reject);
  });
  zip.readEntry();
});
await file.close();
console.log(rows);

function inOneGo(entry) {
  const header = Buffer.allocUnsafe(LOCAL_HEADER);
  readSync(file.fd, header, 0, LOCAL_HEADER, entry.relativeOffsetOfLocalHeader);
  const start = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = Buffer.allocUnsafe(entry.compressedSize);
  readSync(file.fd, packed, 0, packed.length, start);
  return entry.compressionMethod === 0 ? packed : inflateRawSync(packed);
}
