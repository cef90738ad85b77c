import type { CliCommand } from "./command.ts";
import { backup } from "./commands/backup.ts";
import { check } from "./commands/check.ts";
import { classify } from "./commands/classify.ts";
import { decide } from "./commands/decide.ts";
import { demo } from "./commands/demo.ts";
import { doctor } from "./commands/doctor.ts";
import { enrich } from "./commands/enrich.ts";
import { identify } from "./commands/identify.ts";
import { importCommand } from "./commands/import.ts";
import { init } from "./commands/init.ts";
import { jobs } from "./commands/jobs.ts";
import { preserve } from "./commands/preserve.ts";
import { publish } from "./commands/publish.ts";
import { rebuild } from "./commands/rebuild.ts";
import { restore } from "./commands/restore.ts";
import { search } from "./commands/search.ts";
import { serve } from "./commands/serve.ts";
import { shares } from "./commands/shares.ts";
import { tips } from "./commands/tips.ts";
import { topics } from "./commands/topics.ts";

/** Every command, in the order in which `--help` shows them. */
export const COMMANDS: readonly CliCommand[] = [
  demo,
  init,
  importCommand,
  tips,
  decide,
  enrich,
  publish,
  search,
  serve,
  topics,
  preserve,
  shares,
  check,
  jobs,
  backup,
  restore,
  rebuild,
  doctor,
  identify,
  classify,
];
