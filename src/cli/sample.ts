import { fileURLToPath } from "node:url";

/** From two folders deep, as here, the built command line finds it too. */
const PLACE = new URL("../../sample/", import.meta.url);

/** The folder of the bundled sample workspace. */
export const SAMPLE = fileURLToPath(PLACE);
