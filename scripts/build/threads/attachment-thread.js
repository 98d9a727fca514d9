// A thread starts without the loader that the command was started with, so it brings its own.
import { register } from 'tsx/esm/api';

register();
const { default: look } = await import('./attachment-entry.ts');

export default look;
