import { publisherContract } from "../../test/contracts/publisher.ts";
import { markdown } from "./markdown.ts";

publisherContract(markdown, { kind: "markdown", keepsLinksTogether: true, keepsNoteTree: true });
