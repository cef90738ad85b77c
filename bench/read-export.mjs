// The yardstick of bench/import.mjs: reads every file of a zip, unzips it and parses it as JSON, and keeps nothing.
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import yauzl from "yauzl";

const zip = await promisify(yauzl.open)(process.argv[2], { lazyEntries: true });
const open = promisify(zip.openReadStream.bind(zip));
let rows = 0;
await new Promise((resolve, reject) => {
  zip.on("end", resolve);
  zip.on("error", reject);
  zip.on("entry", (entry) => {
    open(entry)
      .then(buffer)
      .then((bytes) => {
        rows += JSON.parse(bytes.toString("utf8")).length;
        zip.readEntry();
      })
      .catch(reject);
  });
  zip.readEntry();
});
console.log(rows);
