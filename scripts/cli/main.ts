#!/usr/bin/env node
// The command `referatarkiv`.
// The engine is told first: a pattern that it has begun to compile by another plan may crash it.
import '../engine.ts';
import { programVersion } from '../program.js';
import { complete, SHELLS, WITHOUT_BASH_COMPLETION } from './commands/complete.ts';
import { programOf, runProgramWith } from './parser.ts';
import type { CommandSpec } from './spec.ts';
import { COMMANDS } from './table.ts';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // Whoever read what is told has read enough: `referatarkiv check | head`.
    process.exit();
  });

const args = process.argv.slice(2);
const asksForWords = args[0] === complete.name && ['--', ...SHELLS].includes(args[1] ?? '');
// A word that may come next is told in one line.
const inOneLine = ({ about: _, ...spec }: CommandSpec): CommandSpec => spec;
const commands = asksForWords ? COMMANDS.map(inOneLine) : [...COMMANDS, complete];
const program = programOf(commands, programVersion());
// What the library gives for bash asks a package for help that not every computer has.
if (asksForWords && args[1] === 'bash') process.stdout.write(WITHOUT_BASH_COMPLETION);
// The library makes this command itself out of those that the program has.
if (asksForWords) (await import('@bomb.sh/tab/commander')).default(program);
await runProgramWith(program, args);
