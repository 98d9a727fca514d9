import { request } from 'node:http';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workshop takes orders. */
    workshop: string;
  }
}

/** A site that tests want built: a content folder, if any, with files laid over it. */
export interface SiteOrder {
  readonly from: string | null;
  readonly files: Readonly<Record<string, string>>;
}

/** Asks the workshop at an address, and waits for as long as it takes; the answer is a text. */
export function ask(address: string, path: string, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { method: 'POST', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    asked.on('error', reject).end(body);
  });
}
