import type { FetchFailure } from "../model/fetch.ts";

/** Something expected that went wrong on the way. The door turns it into an answer; nobody outside `net/` sees it thrown. */
export class NetError extends Error {
  constructor(
    readonly failure: FetchFailure,
    why: string,
  ) {
    // Servers' words are among them, and may end on a terminal.
    super(why.replace(/[\p{Cc}\p{Cf}]/gu, ""));
    this.name = "NetError";
  }
}

const TIMEOUTS = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "UND_ERR_CONNECT_TIMEOUT", "ETIMEDOUT"]);
const CONNECTION =
  /^(?:UND_ERR_SOCKET|ECONN\w+|EPIPE|EHOST\w+|ENET\w+|EADDR\w+|ENOTCONN|EACCES|EPERM|ECANCELED|EMFILE)$/;
const WORDS: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: "the server closed the connection before it was done",
  ECONNRESET: "the server broke the connection off",
  ECONNREFUSED: "nothing listens there",
  EHOSTUNREACH: "no way leads there",
  ENETUNREACH: "no way leads there",
};
const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO)/;

/** What a library's error means. Whatever is not known is put down to the other side, with its words. */
export function toNetError(error: unknown): NetError {
  if (error instanceof NetError) return error;
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  if (TIMEOUTS.has(code)) return new NetError("timeout", "nothing came in time");
  if (CONNECTION.test(code)) return new NetError("connection", WORDS[code] ?? `the connection failed (${code})`);
  if (TLS.test(code)) return new NetError("tls", `no safe connection: ${short(message)}`);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") {
    return new NetError("protocol", "the headers are larger than allowed");
  }
  return new NetError("protocol", `the response is damaged: ${short(message)}`);
}

/** A server's words may be long. */
function short(message: string): string {
  return message.length > 160 ? `${message.slice(0, 160)}…` : message;
}
