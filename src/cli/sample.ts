import { fileURLToPath } from "node:url";

/** The folder of the bundled sample workspace. From two folders deep, as here, the built command line finds it too. */
export const SAMPLE = fileURLToPath(new URL("../../sample/", import.meta.url));
