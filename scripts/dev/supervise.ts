// Runs the server, and again when the program has changed.
import { oneAtATime } from './one-at-a-time.ts';

/** A server that runs. */
export interface Running {
  /** Where it listens, once it does. */
  readonly port: Promise<number>;
  /** Its exit code; null where it was stopped. */
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

/** How a server is had. */
export interface Parts {
  /** Gives the folder of the program as its sources are now. */
  readonly compile: () => Promise<string>;
  /** Starts a program's server on a port, or where it likes. */
  readonly start: (folder: string, port: number | null) => Running;
  readonly say: (line: string) => void;
}

/** Someone who sees to it that a server runs. */
export interface Supervisor {
  /** Runs until the server ends by itself without ever having listened, or is stopped; gives the exit code. */
  readonly run: () => Promise<number>;
  readonly changed: () => void;
  readonly stop: () => void;
}

/** Makes a supervisor; a program that does not compile, or that ends, is tried again when it has changed. */
export function supervise({ compile, start, say }: Parts): Supervisor {
  let running: { readonly folder: string; readonly server: Running } | null = null;
  let port: number | null = null;
  let isOver = false;
  let end: (code: number) => void = () => undefined;
  const over = new Promise<number>((resolve) => {
    end = (code) => {
      isOver = true;
      resolve(code);
    };
  });

  const renew = oneAtATime(async () => {
    const folder = await compile().catch((error: Error) => {
      // The compiler has said itself what it stumbled over.
      if (!('errors' in error)) say(error.message);
      say('Programmet kan ikke oversættes. Ret det, så startes serveren igen.');
      return null;
    });
    if (isOver || folder === null || folder === running?.folder) return;
    const old = running?.server;
    running = null;
    if (old) {
      say('Programmet er ændret: serveren startes igen.');
      old.stop();
      await old.ended;
      if (isOver) return;
    }
    const server = start(folder, port);
    running = { folder, server };
    void server.port.then((own) => {
      port = own;
    });
    void server.ended.then((code) => {
      if (running?.server !== server) return;
      running = null;
      if (port === null || isOver) end(code ?? 0);
      else say('Serveren gik i stå. Den startes igen, når programmet er ændret.');
    });
  });
  return {
    run: () => {
      void renew();
      return over;
    },
    changed: () => void renew(),
    stop: () => {
      if (!running) return end(0);
      isOver = true;
      running.server.stop();
    },
  };
}
