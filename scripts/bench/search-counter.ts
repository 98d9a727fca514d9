import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** What this process's own web servers have sent, by the path that was asked for: the browser does not tell of a worker's script. */
export interface SentCounter {
  /** Bytes with their headers; 0 for what nobody asked for. */
  readonly sent: (path: string) => number;
  readonly close: () => void;
}

const FINISHED = 'http.server.response.finish';

/** Begins to count. */
export function countSent(): SentCounter {
  const before = new WeakMap<Socket, number>();
  const bytes = new Map<string, number>();
  const note = (message: unknown): void => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    const [path = ''] = (request.url ?? '').split('?');
    bytes.set(path, socket.bytesWritten - (before.get(socket) ?? 0));
    before.set(socket, socket.bytesWritten);
  };
  subscribe(FINISHED, note);
  return { sent: (path) => bytes.get(path) ?? 0, close: () => void unsubscribe(FINISHED, note) };
}
