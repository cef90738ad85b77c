import { publisherContract } from "../../test/contracts/publisher.ts";
import { bookmarks } from "./bookmarks.ts";

publisherContract(bookmarks, { kind: "bookmarks", keepsLinksTogether: false, keepsNoteTree: false });
