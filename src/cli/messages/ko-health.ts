/** What is said of links, jobs and the Wayback Machine; see `ko-problems.ts`. */
export const koHealth: readonly (readonly [english: string, korean: string])[] = [
  ["the server says that the page is gone for good (410)", "서버가 영영 사라진 페이지라고 합니다(410)"],
  ["there is no such page (404)", "그런 페이지가 없습니다(404)"],
  ["the page is shown to members only", "회원에게만 보이는 페이지입니다"],
  ["programs are turned away ({})", "프로그램의 접근을 막습니다({})"],
  [
    "the server answers {}, which says nothing of the page",
    "서버의 응답 {}(으)로는 페이지가 살아 있는지 알 수 없습니다",
  ],
  ["the domain is for sale, or shows advertisements only", "판매 중이거나 광고만 보이는 도메인입니다"],
  ["the server answers like this for pages that never were", "없는 페이지를 물어도 똑같이 응답하는 서버입니다"],
  ["the page has moved for good", "페이지가 아주 옮겨 갔습니다"],
  ["the page is there", "페이지가 있습니다"],
  [
    "{}; nothing else answered either, so it may be this machine",
    "{}. 다른 곳도 응답하지 않으니 이 컴퓨터의 네트워크 문제일 수 있습니다",
  ],
  ["the Wayback Machine asks for patience (429)", "웨이백 머신이 잠시 기다려 달라고 합니다(429)"],
  ["the Wayback Machine answers {}", "웨이백 머신의 응답이 {}입니다"],
  ["the Wayback Machine's answer is no JSON", "웨이백 머신의 응답이 JSON이 아닙니다"],
  ["the process ended {} times in the middle of it", "작업 도중에 프로세스가 {}번 끝났습니다"],
  ["what was found could not be written: {}", "찾은 것을 저장하지 못했습니다: {}"],
];
