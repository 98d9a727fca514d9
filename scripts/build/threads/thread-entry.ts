// What a thread does: the tasks that it is given.
export { doTask as default } from './tasks.ts';
