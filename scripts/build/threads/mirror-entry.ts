// What the thread does that makes a mirror: the task that it was started with.
import { parentPort, workerData } from 'node:worker_threads';
import { type MirrorTask, makeMirror } from './mirror.ts';

parentPort?.postMessage(makeMirror(workerData as MirrorTask));
