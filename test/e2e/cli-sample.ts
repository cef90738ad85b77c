import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a small Slack export: six messages in two channels, five links, one of them twice in two spellings. */
export function writeExport(folder: string): void {
  const json = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
  for (const channel of ["", "꿀팁", "잡담"]) mkdirSync(join(folder, channel), { recursive: true });
  json("channels.json", [
    { id: "C01", name: "꿀팁", created: 1700000000, is_archived: false, members: ["U01", "U02"] },
    { id: "C02", name: "잡담", created: 1700000000, is_archived: false, members: ["U01", "U02"] },
  ]);
  json("users.json", [
    { id: "U01", name: "mina", real_name: "미나" },
    { id: "U02", name: "jun", real_name: "준" },
  ]);
  json("꿀팁/2024-03-01.json", [
    message(
      "U01",
      "1709254800.000100",
      "<https://realpython.com/async-io-python/|파이썬 비동기 입문> 정리가 잘 된 글이에요",
    ),
    message("U02", "1709254900.000200", "감사합니다!"),
    message("U01", "1709255000.000300", "어텐션 논문 원문입니다 <https://arxiv.org/pdf/1706.03762v5.pdf>"),
    message("U02", "1709255100.000400", "다시 공유해요 <https://realpython.com/async-io-python/?utm_source=slack>"),
  ]);
  json("잡담/2024-03-01.json", [
    message("U02", "1709256000.000100", "오늘 회의는 여기서 <https://us02web.zoom.us/j/1234567890>"),
    message("U01", "1709256100.000200", "점심 메뉴 <https://map.naver.com/p/entry/place/1234>"),
  ]);
}

function message(user: string, ts: string, text: string) {
  return { type: "message", user, ts, text };
}
