// A thread starts without the loader that the command was started with, so it brings its own.
import { register } from 'tsx/esm/api';

register();
const { doTask } = await import('./tasks.ts');

export default doTask;
