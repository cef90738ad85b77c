import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderBlobs } from "../src/store/blobs/folder-blobs.ts";

/** For archives of tests that preserve nothing: a folder that is never made. */
export const NO_BLOBS = folderBlobs(join(tmpdir(), "tipkeeper-without-blobs"));
