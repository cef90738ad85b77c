import { sourceContract } from "../../../test/contracts/source.ts";
import { youtube } from "./youtube.ts";

const embed = (title: string) =>
  JSON.stringify({
    title,
    author_name: "Boat Talks",
    author_url: "https://www.youtube.com/@boats",
    type: "video",
    provider_name: "YouTube",
    thumbnail_url: "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg",
    html: '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
  });

sourceContract(youtube, "data", [
  {
    link: { key: "yt:dQw4w9WgXcQ", url: "https://youtu.be/dQw4w9WgXcQ" },
    answers: {
      "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ":
        embed("배를 세는 법"),
    },
    fields: {
      title: "배를 세는 법",
      authors: ["Boat Talks"],
      siteName: "YouTube",
      kind: "video",
      picture: "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg",
    },
  },
  {
    link: { key: "yt-list:PLabc", url: "https://www.youtube.com/playlist?list=PLabc" },
    answers: {
      "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fplaylist%3Flist%3DPLabc":
        embed("A course"),
    },
    fields: { title: "A course", kind: "video" },
  },
]);
