import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** A line to a server: a port of this machine that leads to another of it, slowly. */
export interface SlowLine {
  readonly port: number;
  readonly close: () => void;
}

/** How long a question and its answer are under way, in milliseconds, and what comes through in a second, in bits. */
const LINE = { roundTripMs: 40, bitsASecond: 10_000_000 } as const;

const CHUNK = 8192;

/** Opens a line like a middling home's or telephone's; all connections share what comes through. */
export async function slowLine(to: number): Promise<SlowLine> {
  const open = new Set<Socket>();
  let freeAt = 0;
  const paced = (): Transform =>
    new Transform({
      transform(chunk: Buffer, _, done) {
        const pieces = Array.from({ length: Math.ceil(chunk.length / CHUNK) }, (_piece, at) =>
          chunk.subarray(at * CHUNK, (at + 1) * CHUNK),
        );
        const send = async (): Promise<void> => {
          for (const piece of pieces) {
            freeAt = Math.max(performance.now(), freeAt) + (piece.length * 8000) / LINE.bitsASecond;
            await wait(freeAt - performance.now());
            this.push(piece);
          }
        };
        send().then(() => done(), done);
      },
    });
  const late = (): Transform =>
    new Transform({
      transform: (chunk, _, done) => void setTimeout(() => done(null, chunk), LINE.roundTripMs),
    });
  const server = createServer((from) => {
    const onward = connect(to, '127.0.0.1');
    for (const socket of [from, onward]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
      // A browser that goes leaves its connections as they are.
      socket.once('error', () => [from, onward].forEach((end) => void end.destroy()));
    }
    from.pipe(late()).pipe(onward);
    onward.pipe(paced()).pipe(from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
