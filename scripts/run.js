// Runs a command of the program as it is compiled: `node scripts/run.js build --out _site`.
import { runProgram } from './program.js';

const [command] = process.argv.splice(2, 1);
if (command !== 'build' && command !== 'start' && command !== 'import')
  throw new Error(`no command ${command}`);
await runProgram(command);
