import { STATUS_CODES } from "node:http";
import { WARCRecord, WARCSerializer } from "warcio";
import type { Redirect } from "../model/fetch.ts";
import type { Copier, Copy, Original } from "./copier.ts";

/** The record set of a page: what was asked and answered, redirects included, as `application/warc`, each record gzipped. */
export const warc: Copier = {
  name: "warc",
  copy: async (original) => [await warcOf(original)],
};

/** Headers that speak of the bytes on the wire; what is kept is inflated and whole. */
const OF_THE_WIRE = new Set(["content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive"]);

async function warcOf({ answer, at }: Original): Promise<Copy> {
  const date = at.toISOString();
  const records = [
    WARCRecord.createWARCInfo(
      { filename: "tipkeeper.warc.gz", date, warcVersion: "WARC/1.1" },
      { software: "Tipkeeper", format: "WARC File Format 1.1" },
    ),
    ...answer.redirects.flatMap((redirect) => [request(redirect.from, date), redirected(redirect, date)]),
    request(answer.url, date),
    WARCRecord.create(
      {
        ...{ url: answer.url, date, type: "response", warcVersion: "WARC/1.1" },
        statusline: statusLine(answer.status),
        httpHeaders: keptHeaders(answer.headers, answer.body.length),
      },
      [answer.body],
    ),
  ];
  const parts: Uint8Array[] = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip: true }));
  return { format: "warc", contents: Buffer.concat(parts), type: "application/warc" };
}

function request(url: string, date: string): WARCRecord {
  const { pathname, search, host } = new URL(url);
  return WARCRecord.create(
    {
      ...{ url, date, type: "request", warcVersion: "WARC/1.1" },
      statusline: `GET ${pathname}${search} HTTP/1.1`,
      httpHeaders: { host },
    },
    [],
  );
}

function redirected({ from, to, status }: Redirect, date: string): WARCRecord {
  return WARCRecord.create(
    {
      ...{ url: from, date, type: "response", warcVersion: "WARC/1.1" },
      statusline: statusLine(status),
      httpHeaders: { location: to, "content-length": "0" },
    },
    [],
  );
}

function keptHeaders(headers: Readonly<Record<string, string>>, bytes: number): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_WIRE.has(name));
  return { ...Object.fromEntries(kept), "content-length": String(bytes) };
}

function statusLine(status: number): string {
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`.trimEnd();
}
