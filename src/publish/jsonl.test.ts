import { publisherContract } from "../../test/contracts/publisher.ts";
import { jsonl } from "./jsonl.ts";

publisherContract(jsonl, { kind: "tips-jsonl", keepsLinksTogether: true, keepsNoteTree: true });
