// Runs a command of the program as it is compiled: `node scripts/run.js build --out _site`.
import { runProgram } from './program.js';

await runProgram();
