import { koHealth } from "./ko-health.ts";
import { koNetwork } from "./ko-network.ts";

/**
 * Problems that other parts of the program word in English, and their Korean: `{}` stands for what varies, in the order
 * of the English. What is missing here is shown in English.
 */
export const koProblems: readonly (readonly [english: string, korean: string])[] = [
  ["There is no such file or folder.", "그런 파일이나 폴더가 없습니다."],
  ["You may not read it; change its permissions.", "읽을 권한이 없습니다. 권한을 바꿔 주세요."],
  [
    "This is neither a file nor a folder; name an export or an archive.",
    "파일도 폴더도 아닙니다. 내보내기나 아카이브를 지정하세요.",
  ],
  ["holds nothing that {} reads", "{} 형식으로 읽을 것이 없습니다"],
  ["is a {}, expected a file", "{}입니다. 파일이어야 합니다"],
  [
    "{} links beyond the limit of {} links were left out; raise limits.linksPerMessage",
    "링크 {}개가 한도({}개)를 넘어 빠졌습니다. limits.linksPerMessage를 올려 주세요",
  ],
  [
    "Its `{}` is {}, expected {}; the field is passed over.",
    "`{}` 필드가 {}입니다({}여야 함). 이 필드는 건너뛰었습니다.",
  ],
  ["its folder is not there; make it first", "그런 폴더가 없습니다. 먼저 만들어 주세요"],
  ["is a folder; name a file", "폴더입니다. 파일 이름을 지정하세요"],
  ["is longer than a text can be", "텍스트로 읽기에는 너무 깁니다"],
  ["is none of the kinds that can be imported", "가져올 수 있는 종류가 아닙니다"],
  ["is no kind of import; expected one of these", "그런 종류는 없습니다. 다음 가운데 하나를 쓰세요"],
  ["is no format; expected one of these", "그런 형식은 없습니다. 다음 가운데 하나를 쓰세요"],
  [
    "does not know where to write; name a file or folder with --out",
    "어디에 쓸지 알 수 없습니다. --out으로 파일이나 폴더를 지정하세요",
  ],
  ["is no folder; make it first, or publish elsewhere", "그런 폴더가 없습니다. 먼저 만들거나 다른 곳에 게시하세요"],
  [
    "cannot be read: {}; tipkeeper.yaml names it under site",
    "읽을 수 없습니다: {} (tipkeeper.yaml의 site에 적힌 파일입니다)",
  ],
  ["cannot be read: {}", "읽을 수 없습니다: {}"],
  ["is a file; name a folder", "파일입니다. 폴더를 지정하세요"],
  ["does not know where to write; name a folder with --out", "어디에 쓸지 알 수 없습니다. --out으로 폴더를 지정하세요"],
  [
    "needs the site's address; set site.url in tipkeeper.yaml",
    "사이트 주소가 있어야 합니다. tipkeeper.yaml에 site.url을 적어 주세요",
  ],
  [
    "is empty; expected a file that `tipkeeper backup` wrote",
    "빈 파일입니다. `tipkeeper backup`이 쓴 파일이어야 합니다",
  ],
  [
    "cannot be restored: {}. Expected a file that `tipkeeper backup` wrote",
    "되살릴 수 없습니다: {}. `tipkeeper backup`이 쓴 파일이어야 합니다",
  ],
  ["is no backup of Tipkeeper's", "Tipkeeper의 백업 파일이 아닙니다"],
  [
    "has form {}, this Tipkeeper reads up to {}; update it",
    "백업 형식이 {}인데 이 Tipkeeper는 {}까지 읽습니다. 업데이트해 주세요",
  ],
  [
    "holds another decision {} than this archive; restore into an empty folder",
    "이 아카이브와 다른 결정 {}번이 들어 있습니다. 빈 폴더에 되살려 주세요",
  ],
  [
    "no tip has the id {}; `tips --all` lists all ids",
    "id가 {}인 팁이 없습니다. `tips --all`로 모든 id를 볼 수 있습니다",
  ],
  ["no tip has the id {}, into which to merge", "합칠 대상인 {} 팁이 없습니다"],
  ["there is no decision on this tip to undo", "이 팁에는 되돌릴 결정이 없습니다"],
  ["a tip cannot be merged into itself", "팁을 자기 자신에게 합칠 수 없습니다"],
  ["{} is no web address", "{}은(는) 웹 주소가 아닙니다"],
  ["{} is no link of this tip", "{} 링크는 이 팁에 없습니다"],
  [
    "the first link of a tip cannot be split off; split off the others",
    "팁의 첫 링크는 떼어 낼 수 없습니다. 다른 링크를 떼어 내세요",
  ],
  ["a tip cannot be published and hidden at once", "게시하면서 동시에 숨길 수는 없습니다"],
  [
    "nothing to decide: name a topic, a title, a note, publish, hide, pin, merge, split, readdress or undo",
    "결정할 내용이 없습니다. --topic, --title, --note, --publish, --hide, --pin, --merge, --split, --readdress, --undo 가운데 하나를 쓰세요",
  ],
  [
    "The zip is damaged here; passed over. Download or zip the export again.",
    "zip의 이 부분이 손상되어 건너뛰었습니다. 내보내기를 다시 내려받거나 압축해 주세요.",
  ],
  ["This zip is damaged and nothing in it can be read ({}).", "zip이 손상되어 아무것도 읽을 수 없습니다({})."],
  [
    "The zip's list of files is damaged or cut off ({}). {} files were found without it; download or zip the export again to get the rest.",
    "zip의 파일 목록이 손상되었거나 잘렸습니다({}). 목록 없이 파일 {}개를 찾았습니다. 나머지는 내보내기를 다시 내려받거나 압축하면 읽을 수 있습니다.",
  ],
  ["It is a symbolic link or no plain file; passed over.", "심볼릭 링크이거나 일반 파일이 아니어서 건너뛰었습니다."],
  ["It is a symbolic link; passed over.", "심볼릭 링크여서 건너뛰었습니다."],
  [
    "The file ends here, in the middle; what follows is lost.",
    "파일이 여기에서 끊겨 있습니다. 그 뒤는 읽을 수 없습니다.",
  ],
  ["This is no valid JSON; passed over.", "올바른 JSON이 아니어서 건너뛰었습니다."],
  ["Expected a JSON array; passed over.", "JSON 배열이 아니어서 건너뛰었습니다."],
  ["Expected a message, an object; passed over.", "메시지(객체)가 아니어서 건너뛰었습니다."],
  ["It is nested too deeply; passed over.", "너무 깊이 중첩되어 건너뛰었습니다."],
  ["{} more problems of this kind.", "같은 종류의 문제가 {}건 더 있습니다."],
  [
    "is not UTF-8 text ({}, as it looks); save it as UTF-8 and import it again",
    "UTF-8 텍스트가 아닙니다(추정: {}). UTF-8로 저장한 뒤 다시 가져오세요",
  ],
  ["cannot be written ({}); choose another folder with --data", "쓸 수 없습니다({}). --data로 다른 폴더를 지정하세요"],
  ["cannot be opened as an SQLite database ({})", "SQLite 데이터베이스로 열 수 없습니다({})"],
  [
    "cannot be reached ({}); check DATABASE_URL and the server",
    "연결할 수 없습니다({}). DATABASE_URL과 서버를 확인하세요",
  ],
  [
    "is being written by another process; try again when that one is done",
    "다른 프로세스가 쓰고 있습니다. 끝난 뒤 다시 시도하세요",
  ],
  // What asking a model meets.
  [
    "is not in tipkeeper.yaml; name a server and a model there to ask one",
    "tipkeeper.yaml에 없습니다. 물어볼 서버와 모델을 적어 주세요",
  ],
  [
    "is not in tipkeeper.yaml; name a model's folder there to ask it",
    "tipkeeper.yaml에 없습니다. 물어볼 모델의 폴더를 적어 주세요",
  ],
  ["the environment has no {}", "환경 변수 {}가 없습니다"],
  [
    "is no model folder: it holds no config.json. Put a sentence-embedding model's files there",
    "모델 폴더가 아닙니다. config.json이 없습니다. 문장 임베딩 모델의 파일을 넣어 주세요",
  ],
  [
    "needs the package {}; install it beside Tipkeeper: npm install {}",
    "{} 패키지가 필요합니다. Tipkeeper 옆에 설치하세요: npm install {}",
  ],
  ["cannot be loaded as a sentence-embedding model: {}", "문장 임베딩 모델로 읽을 수 없습니다: {}"],
  ["gave no answer that can be used for {} of {} tips", "답을 쓸 수 없는 팁: {}개(물어본 {}개 가운데)"],
  ["{} answered with something else than the JSON that was asked for", "{} 서버가 요청한 JSON이 아닌 답을 보냈습니다"],
  ["{} answered with something else than a completion", "{} 서버의 응답이 모델의 답이 아닙니다"],
  ["{} did not answer within {} seconds", "{} 서버가 {}초 안에 답하지 않았습니다"],
  ["{} answered {}: {}", "{} 서버가 {} 오류로 답했습니다: {}"],
  ["{} cannot be reached: {}", "{} 서버에 연결할 수 없습니다: {}"],
  // Why a page has no copy.
  ["the page is private ({})", "비공개 페이지입니다({})"],
  ["the server answered {}", "서버 응답: {}"],
  ["the page is behind a login", "로그인해야 볼 수 있는 페이지입니다"],
  ["the page is larger than what is kept of one", "페이지가 보존할 수 있는 크기(preserve.pageBytes)보다 큽니다"],
  ["the page asks not to be archived ({})", "보존하지 말아 달라는 페이지입니다({})"],
  ["it does not lie at Slack", "슬랙에 있는 파일이 아닙니다"],
  ["Slack asks for a login: the token does not open it", "슬랙이 로그인을 요구합니다. 이 토큰으로는 열리지 않습니다"],
  ["Slack answered {}", "슬랙 응답: {}"],
  ["it is larger than what is kept of one (preserve.pageBytes)", "보존할 수 있는 크기(preserve.pageBytes)보다 큽니다"],
  [
    "the copies have reached preserve.bytes of tipkeeper.yaml",
    "보존본이 tipkeeper.yaml의 preserve.bytes에 이르렀습니다",
  ],
  ["its copy of {} is missing or damaged in the backup", "{}의 보존본이 백업에 없거나 손상되었습니다"],
  ["its copy of {} is {}", "{}의 보존본을 쓸 수 없습니다({})"],
  // What the doctor finds, and how to mend it.
  ["mend the line, or let `tipkeeper init` write a new file", "해당 줄을 고치거나 `tipkeeper init`으로 새로 만드세요"],
  ["config: {}", "설정: {}"],
  ["data folder: {} (not there yet)", "데이터 폴더: {}(아직 없음)"],
  ["data folder: {}", "데이터 폴더: {}"],
  ["nothing is imported yet", "아직 가져온 것이 없습니다"],
  ["{}: {} messages, {} tips published, {} in the inbox", "{}: 메시지 {}개, 게시된 팁 {}개, 검토함 {}개"],
  [
    "the workspace's address is not known, so tips have no permalinks",
    "워크스페이스 주소를 몰라 원래 메시지로 가는 링크가 없습니다",
  ],
  [
    "the last run did not finish, or the config has changed since",
    "지난 실행이 끝나지 않았거나, 그 뒤에 설정이 바뀌었습니다",
  ],
  ["the config names a channel that no import has: {}", "설정에 적힌 채널이 가져온 자료에 없습니다: {}"],
  ["preserved copies: {}, {} MB on disk", "보존본 {}개, 디스크 {} MB"],
  ["{} copies are missing or damaged", "보존본 {}개가 없거나 손상되었습니다"],
  [
    "restore a backup, or copy the pages again with `tipkeeper preserve --again`",
    "백업을 되살리거나 `tipkeeper preserve --again`으로 다시 보존하세요",
  ],
  ["the copies take {} of {} MB (preserve.bytes)", "보존본이 {} MB로, 한도 {} MB(preserve.bytes)에 가깝습니다"],
  [
    "raise preserve.bytes, or `tipkeeper preserve --prune`",
    "preserve.bytes를 올리거나 `tipkeeper preserve --prune`을 실행하세요",
  ],
  ["{} MB of contents are in no copy", "어느 보존본에도 없는 내용이 {} MB 있습니다"],
  ["correct the name", "이름을 고쳐 주세요"],
  ["others on this machine can read {}", "이 컴퓨터의 다른 사용자가 {} 폴더를 읽을 수 있습니다"],
  ["only {} MB are free", "남은 공간이 {} MB뿐입니다"],
  ["make room before the next import", "다음에 가져오기 전에 공간을 마련하세요"],
  ...koNetwork,
  ...koHealth,
  ["{} answers {}", "{} 응답: {}"],
  ["{} is busy", "{}: 지금은 요청을 받지 않습니다"],
  ["{} shows only frames", "{}: 프레임만 있는 페이지입니다"],
  ["{} does not know it", "{}에 정보가 없습니다"],
  ["nothing is known of this kind of address", "정보를 찾을 수 없는 종류의 주소입니다"],
  ["{}: expected a whole Atom feed", "{}: 온전한 Atom 피드가 아닙니다"],
  ["{}: expected JSON, found {}", "{}: JSON이 와야 하는데 다른 것({})이 왔습니다"],
  ["{}: expected other JSON ({})", "{}: JSON의 모양이 다릅니다({})"],
  ["{}: the answer was cut off or is too large", "{}: 응답이 잘렸거나 너무 큽니다"],
  ["{}: the PDF is too large to be read", "{}: PDF가 너무 커서 읽을 수 없습니다"],
  ["{}: the PDF is damaged, or takes too long to be read", "{}: PDF가 손상되었거나 읽는 데 너무 오래 걸립니다"],
];
