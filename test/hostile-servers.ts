import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { FetchFailure, WebRequest } from "../src/model/fetch.ts";
import { greetingServer, rawServer, type WebServer, webServer, writeEndlessly } from "./web-server.ts";

/** What is to come of it: a failure of one of these kinds, or an answer that was cut, or a whole one. */
type Outcome = readonly FetchFailure[] | "cut" | "whole";

/** One server that means no good. */
export interface HostileServer {
  readonly name: string;
  readonly open: () => Promise<WebServer>;
  readonly request?: Partial<WebRequest>;
  /** Whether TLS is spoken to it, which it does not. */
  readonly overTls?: boolean;
  readonly outcome: Outcome;
}

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
const BIG = Buffer.alloc(1024 ** 2, "<p>words words words</p>");
const ZEROS = Buffer.alloc(10 * 1024 ** 2);

function speaks(text: string | Uint8Array): () => Promise<WebServer> {
  return () => rawServer((socket) => socket.end(text));
}

function endless(start: string, part: string | Uint8Array): () => Promise<WebServer> {
  return () =>
    rawServer((socket) => {
      socket.write(start);
      writeEndlessly(socket, part);
    });
}

function drips(start: string, part: string): () => Promise<WebServer> {
  return () =>
    rawServer((socket) => {
      socket.write(start);
      const timer = setInterval(() => socket.write(part), 50);
      socket.on("close", () => clearInterval(timer));
    });
}

/** Parts as one body, as often as is wanted of it, compressed as said. */
function bomb(encoding: string, part: Uint8Array, times = Number.POSITIVE_INFINITY): () => Promise<WebServer> {
  return () =>
    webServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding });
      let left = times;
      const go = () => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(part)) return;
        }
        response.end();
      };
      response.on("drain", go);
      go();
    });
}

function redirects(to: (path: string) => string): () => Promise<WebServer> {
  return () => webServer((request, response) => response.writeHead(302, { location: to(request.url ?? "") }).end());
}

const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const repeated = (part: Uint8Array, times: number) => Buffer.concat(Array.from({ length: times }, () => part));

export const HOSTILE_SERVERS: readonly HostileServer[] = [
  // What unfolds.
  { name: "gzip that never ends", open: bomb("gzip", gzipSync(ZEROS)), outcome: "cut" },
  {
    name: "10 GB in 10 kB of gzip in gzip",
    open: bomb("gzip, gzip", gzipSync(repeated(gzipSync(ZEROS), 1000)), 1),
    outcome: "cut",
  },
  {
    name: "gzip in gzip that comes to nothing",
    open: bomb("gzip, gzip", gzipSync(repeated(gzipSync(""), 500_000))),
    outcome: ["protocol"],
  },
  {
    name: "gzip nine times over",
    open: bomb(Array(9).fill("gzip").join(", "), gzipSync("x"), 1),
    outcome: ["protocol"],
  },
  { name: "gzip of empty parts without end", open: bomb("gzip", repeated(gzipSync(""), 1000)), outcome: ["protocol"] },
  {
    name: "100 MB in 90 bytes of brotli",
    open: bomb("br", brotliCompressSync(Buffer.alloc(100 * 1024 ** 2)), 1),
    outcome: "cut",
  },
  { name: "deflate, zlib's form", open: bomb("deflate", deflateSync(repeated(ZEROS, 10)), 1), outcome: "cut" },
  { name: "deflate, the bare form", open: bomb("deflate", deflateRawSync(repeated(ZEROS, 10)), 1), outcome: "cut" },
  { name: "gzip that is none", open: bomb("gzip", Buffer.from("no gzip at all"), 1), outcome: ["protocol"] },
  { name: "an unknown compression", open: bomb("rot13", Buffer.from("uryyb"), 1), outcome: ["protocol"] },

  // What never ends.
  { name: "a body without end", open: endless(`${HEAD}\r\n`, BIG), outcome: "cut" },
  { name: "50 MB of HTML", open: bomb("identity", BIG, 50), outcome: "cut" },
  { name: "a length of 10^15", open: endless(`${HEAD}Content-Length: 1000000000000000\r\n\r\n`, BIG), outcome: "cut" },
  {
    name: "a million chunks of one byte",
    open: endless(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, chunk("x").repeat(10_000)),
    outcome: "cut",
  },
  {
    name: "a chunk extension without end",
    open: endless(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5;a=`, "b".repeat(65_536)),
    outcome: ["protocol", "timeout"],
  },
  { name: "a header without end", open: endless(`${HEAD}X-Long: `, "a".repeat(65_536)), outcome: ["protocol"] },
  { name: "headers without end", open: endless(HEAD, "X-Many: 1\r\n".repeat(10_000)), outcome: ["protocol"] },
  {
    name: "cookies without end",
    open: endless(HEAD, "Set-Cookie: a=b; Path=/\r\n".repeat(5000)),
    outcome: ["protocol"],
  },
  {
    name: "trailers without end",
    open: endless(`${HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\n`, "X-Trailer: 1\r\n".repeat(10_000)),
    outcome: ["protocol"],
  },
  {
    name: "a status line without end",
    open: endless("HTTP/1.1 200 ", "O".repeat(65_536)),
    outcome: ["protocol", "timeout"],
  },
  {
    name: "interim answers without end",
    open: endless("", "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n".repeat(100)),
    outcome: ["protocol"],
  },
  { name: "bytes that are no HTTP, without end", open: endless("", Buffer.alloc(65_536, 0xfe)), outcome: ["protocol"] },

  // What takes its time.
  { name: "silence", open: () => rawServer(() => {}), outcome: ["timeout"] },
  { name: "headers, a byte at a time", open: drips(`${HEAD}X-Slow: `, "a"), outcome: ["timeout"] },
  { name: "a body, a byte at a time", open: drips(`${HEAD}\r\n`, "a"), outcome: ["timeout"] },
  {
    name: "a body that stops",
    open: () => rawServer((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\nhalf`)),
    outcome: ["timeout"],
  },
  {
    name: "interim answers, one at a time",
    open: drips("", "HTTP/1.1 102 Processing\r\n\r\n"),
    outcome: ["protocol", "timeout"],
  },

  // What lies.
  {
    name: "a body shorter than its length",
    open: speaks(`${HEAD}Content-Length: 100\r\n\r\nhalf`),
    outcome: ["connection", "protocol"],
  },
  {
    name: "a body longer than its length",
    open: speaks(`${HEAD}Content-Length: 4\r\n\r\nbody and more`),
    outcome: "whole",
  },
  {
    name: "two lengths",
    open: speaks(`${HEAD}Content-Length: 4\r\nContent-Length: 5\r\n\r\nbody`),
    outcome: ["protocol"],
  },
  {
    name: "length and chunks",
    open: speaks(`${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n${chunk("body")}0\r\n\r\n`),
    outcome: ["protocol"],
  },
  { name: "a length below zero", open: speaks(`${HEAD}Content-Length: -1\r\n\r\nbody`), outcome: ["protocol"] },
  {
    name: "chunks that are none",
    open: speaks(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nbody\r\n`),
    outcome: ["protocol"],
  },
  {
    name: "a chunk larger than memory",
    open: speaks(`${HEAD}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nbody\r\n`),
    outcome: ["protocol"],
  },
  {
    name: "chunks that break off",
    open: speaks(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunk("body")}`),
    outcome: ["connection", "protocol"],
  },
  { name: "HTTP/0.9", open: speaks("<html>hello</html>"), outcome: ["protocol"] },
  { name: "a status of 999999", open: speaks("HTTP/1.1 999999 What\r\n\r\n"), outcome: ["protocol"] },
  {
    name: "another protocol, unasked",
    open: speaks("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"),
    outcome: ["protocol", "connection"],
  },
  {
    name: "a header with a zero byte",
    open: speaks(`${HEAD}X-Zero: a\0b\r\nContent-Length: 0\r\n\r\n`),
    outcome: ["protocol"],
  },
  {
    name: "an answer to HEAD with a body",
    open: speaks(`${HEAD}Content-Length: 4\r\n\r\nbody`),
    request: { method: "HEAD" },
    outcome: "whole",
  },
  { name: "nothing", open: () => rawServer((socket) => socket.end()), outcome: ["connection"] },
  {
    name: "a reset before the headers",
    open: () => rawServer((socket) => socket.resetAndDestroy()),
    outcome: ["connection"],
  },
  {
    name: "a reset in the body",
    open: () =>
      rawServer((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\nhalf`, () => socket.resetAndDestroy())),
    outcome: ["connection"],
  },

  // What should speak TLS. A client's first words have no end of headers, so these speak at once.
  {
    name: "silence where TLS is due",
    open: () => greetingServer(() => {}),
    overTls: true,
    outcome: ["timeout"],
  },
  {
    name: "HTTP where TLS is due",
    open: () => greetingServer((socket) => socket.end(`${HEAD}Content-Length: 4\r\n\r\nbody`)),
    overTls: true,
    outcome: ["tls"],
  },
  {
    name: "bytes without end where TLS is due",
    open: () => greetingServer((socket) => writeEndlessly(socket, Buffer.alloc(65_536, 0x16))),
    overTls: true,
    outcome: ["tls"],
  },
  {
    name: "a handshake that is cut off",
    open: () => greetingServer((socket) => socket.resetAndDestroy()),
    overTls: true,
    outcome: ["tls", "connection"],
  },

  // What leads elsewhere.
  { name: "a redirect to itself", open: redirects((path) => path), outcome: ["redirects"] },
  { name: "redirects that grow", open: redirects((path) => `${path}${path}x`), outcome: ["forbidden"] },
  { name: "a redirect to a file", open: redirects(() => "file:///etc/passwd"), outcome: ["forbidden"] },
  { name: "a redirect to a script", open: redirects(() => "javascript:alert(1)"), outcome: ["forbidden"] },
  {
    name: "a redirect with a password",
    open: redirects(() => "http://root:toor@example.com/"),
    outcome: ["forbidden"],
  },
  { name: "a redirect to no address", open: redirects(() => "http://[::1/"), outcome: ["forbidden"] },
  {
    name: "a redirect to two places",
    open: speaks("HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"),
    outcome: ["protocol"],
  },
  {
    name: "a redirect with a body without end",
    open: endless("HTTP/1.1 302 Found\r\nLocation: file:///\r\n\r\n", BIG),
    outcome: ["forbidden"],
  },
];
