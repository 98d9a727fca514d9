// A thread starts without the loader that the command was started with, so it brings its own.
import { register } from 'tsx/esm/api';

register();
await import('./search-entry.ts');
