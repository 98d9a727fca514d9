// A thread starts without the loader that the command was started with, so it brings its own.
import { register } from 'tsx/esm/api';

register();
const { default: doTask } = await import('./thread-entry.ts');

export default doTask;
