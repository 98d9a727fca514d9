// Every command of `referatarkiv`, in the order that the help lists them.
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { fix } from './commands/fix.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { newCommand } from './commands/new.ts';
import { serve, start } from './commands/start.ts';
import { takeDown } from './commands/take-down.ts';
import { upgrade } from './commands/upgrade.ts';
import type { CommandSpec } from './spec.ts';

/** The commands; a new one is a file in commands/ and a name here. */
export const COMMANDS: readonly CommandSpec[] = [
  init,
  newCommand,
  importCommand,
  check,
  fix,
  build,
  start,
  takeDown,
  upgrade,
  serve,
];
