import type { Copier } from "./copier.ts";
import { pictureType } from "./keep-pictures.ts";

/** A link that is a picture itself, as it is. */
export const picture: Copier = {
  name: "picture",
  copy: async ({ answer }) => {
    const type = pictureType(answer.body);
    return type === null ? [] : [{ format: "file", contents: answer.body, type }];
  },
};
