import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server got it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What the server does with a request: an HTTP answer, or nothing at all. */
export type Behaviour =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
  | "hang";

export interface FakeServer {
  /** Up to and with `/v1`. */
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** A server on this machine that speaks as much of OpenAI's protocol as is used. */
export async function openAiServer(
  behave: (asked: Asked, count: number) => Behaviour = goodAnswer,
): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
    request.on("end", () => {
      const one = { path: request.url ?? "", headers: request.headers, text };
      asked.push(one);
      const does = behave(one, asked.length);
      if (does === "hang") return;
      response.writeHead(does.status ?? 200, { "content-type": "application/json", ...does.headers }).end(does.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A completion that says this. */
export function completion(content: string): Behaviour {
  const choices = [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }];
  return { body: JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: "fake", choices }) };
}

/** Files each tip under the topic that shares most words with it, as told in the request; the first one when none does. */
export function goodAnswer({ text }: Asked): Behaviour {
  const { messages } = JSON.parse(text) as { messages: readonly { role: string; content: string }[] };
  const rowsOf = (role: string) =>
    (messages.find((message) => message.role === role)?.content ?? "")
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const topics = rowsOf("system").map((row) => ({ topic: row.topic, words: wordsOf(JSON.stringify(row)) }));
  const answers = rowsOf("user").map((tip) => {
    const words = wordsOf(JSON.stringify(tip));
    const shared = topics.map((one) => [...one.words].filter((word) => words.has(word)).length);
    const best = shared.indexOf(Math.max(...shared));
    return { tip: tip.tip, topic: topics[best]?.topic, confidence: 0.9 };
  });
  return completion(JSON.stringify({ answers }));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
}
