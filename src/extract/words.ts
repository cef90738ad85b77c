/** Words that only hand a page over, greet or thank. A phrase made of them alone says nothing of the page. */
export const COURTESY_WORDS: ReadonlySet<string> = wordSet(`
  hey hi hello yo all everyone everybody folks guys team y'all yall fyi ps btw imo imho fwiw oh ooh wow whoa nice great cool
  awesome interesting useful helpful good neat fun fantastic excellent amazing kinda love loved check checkout look looks
  looking see seen read watch watched try checking out at this that it its it's one ones these those here there here's
  there's is are was were the a an so just also too very really pretty quite super some more another first following below
  found find saw came come across stumbled discovered sharing share shared posting posted thought think might may could can
  should will be you you'd you'll you're your u i i'm i've i'd we we've my our me us if in on case have has haven't had hasn't
  didn't did do of for to and or but with worth reading article articles post posts link links paper papers video videos
  thread page pages resource resources today today's yesterday recently now interested anyone anybody somebody someone who
  would like enjoy via from related please pls plz maybe perhaps lol haha hahaha thanks thank thx ty yes yeah yep ok okay sure
  cheers np welcome got much many lot lots done geeking about info information details detail full rundown again up how what
  same bottom any heard reference ref cc rt made by else
  아 오 와 우와 헉 헐 넵 네 넹 예 앗 저도 정말 진짜 너무 매우 아주 항상 좋은 유용한 자료 글 정보 공유 공유해 주셔서 주신 해주셔서
  덕분에 잘 감사 감사해요 감사합니다 감사드립니다 감사드려요 고맙습니다 고마워요 감사히 보겠습니다 볼게요 읽어볼게요 읽겠습니다
  쓰겠습니다 저장 저장합니다 굿 굳 최고 최고예요 최고입니다 최고네요 대박 좋네요 좋습니다 좋아요 좋아 자료네요 글이네요 글이에요 알겠습니다
  확인했습니다 화이팅 파이팅 수고하셨습니다 고생하셨습니다 축하드려요 축하합니다 안녕하세요 안녕하십니까 여러분 여러분들
  오늘 어제 방금 최근에 최근 요즘 제가 이번에 우연히 이 저 이거 이것도 이런 그 괜찮은 재밌는 재미있는 흥미로운 유익한 인상 깊게 인상깊게
  본 읽은 찾은 발견한 보던 읽던 공부하던 논문 영상 기사 링크 아티클 강의 블로그 포스트 사이트 하나 것 거 발견 찾았 찾았습니다 찾았어요
  발견했습니다 발견했어요 봤습니다 봤어요 입니다 이에요 예요 네요 있네요 있어서 있어 있습니다 있어요 습니다 어요 읽어보세요 읽어 보세요
  한번 한 번 꼭 같이 여기 여기요 아래 참고 참고하세요 참고해주세요 참고용 바로가기 도움이 도움 되실 될 되길 되면 바랍니다 좋겠습니다 것같아
  것같아서 같아 같아서 같습니다 같아요 다들 혹시 이미 아시겠지만 보시면 보시길 추천 추천합니다 추천드립니다 추천해요 소개 소개합니다
  공유합니다 공유해요 공유드립니다 공유드려요 공유할게요 공유해봅니다 공유해드립니다 올립니다 올려요 남깁니다 남겨요
  この これ こちら ここ それ その 以下 記事 論文 動画 リンク 参考 参考まで です ます でした ました なります なりました 読んだ 読みました
  読み終えた 見た 見終えた 見ました 面白い 面白かった おもしろい おもしろかった すごい 良い 良さそう よさそう 便利 便利そう ありがとう
  ありがとうございます ございます さすが 共有 共有します 共有です シェア シェアします おすすめ どうぞ ちなみに ついでに に の は が を も と で から
  まで ね よ
`);

/** Nouns that say what kind of thing a link is, not which: labels in a list, no titles. */
export const KIND_WORDS: ReadonlySet<string> = wordSet(`
  doc docs documentation github gitlab git repo repository code source sourcecode demo demos slide slides slidedeck deck talk
  pdf arxiv abs html blog blogpost website site homepage home project wiki url tutorial notebook colab dataset data model models
  weights poster youtube medium tweet twitter original abstract supplementary official click presentation viewable available
  event events meetup photos spreadsheet file files session
  문서 코드 슬라이드 발표자료 깃허브 깃헙 홈페이지 데모 데이터 데이터셋 상세 자세한 내용 원문 원본 출처 유튜브 구현 공식 번역 클릭 원문링크 참고링크
  참고자료 관련 관련자료 설명 리뷰
  コード 資料 詳細 公式 サイト ページ スライド 出典 デモ 翻訳 原文
`);

const WORD = /[^\s!"#$%&()*+,.:;<=>?@[\\\]^_`{|}~\u00a1-\u00bf\u2000-\u2018\u201a-\u303f\uff01-\uff1f-]+/g;
const LONGEST = 24;
const LONGEST_PART = 8;

/** True when every word of the phrase is one of these, or runs of them written together (Korean and Japanese do). */
export function isMadeOf(phrase: string, ...sets: readonly ReadonlySet<string>[]): boolean {
  const words = new RegExp(WORD);
  for (let found = words.exec(phrase); found !== null; found = words.exec(phrase)) {
    if (!isKnown(found[0].toLowerCase().replace("’", "'"), sets)) return false;
  }
  return true;
}

function isKnown(word: string, sets: readonly ReadonlySet<string>[]): boolean {
  if (sets.some((set) => set.has(word))) return true;
  return (
    word.length <= LONGEST &&
    /^[\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3]+$/.test(word) &&
    isJoined(word, sets)
  );
}

/** Single syllables stand alone only, but for Japanese particles and Korean letters (`ㅋㅋ`). */
function isJoined(word: string, sets: readonly ReadonlySet<string>[]): boolean {
  const reached = [true];
  for (let end = 1; end <= word.length; end++) {
    for (let start = end - 1; start >= Math.max(0, end - LONGEST_PART) && !reached[end]; start--) {
      if (reached[start] === true && isPart(word.slice(start, end), sets)) reached[end] = true;
    }
  }
  return reached[word.length] === true;
}

function isPart(part: string, sets: readonly ReadonlySet<string>[]): boolean {
  if (part.length === 1 && /[\uac00-\ud7a3\u4e00-\u9fff]/.test(part)) return false;
  if (part.length === 1 && /[\u3130-\u318f]/.test(part)) return true;
  return sets.some((set) => set.has(part));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
