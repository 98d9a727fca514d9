// Requests that the server does not answer: for another host, and for what lies outside the site.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { serverWords as words } from './words.da.ts';

/** Refuses a request for another host than the one chosen or this machine; tells whether it did. */
export function refusesHost(request: IncomingMessage, response: ServerResponse, chosen: string): boolean {
  const isRefused = !isOwnHost(request.headers.host, chosen);
  if (isRefused) refuse(response, 403, words.otherHost);
  return isRefused;
}

/** Refuses a decoded path that leads out of the folder that it is looked up in; tells whether it did. */
export function refusesPath(path: string, response: ServerResponse): boolean {
  const isRefused = LEADS_OUT.test(path);
  if (isRefused) refuse(response, 400, words.outside);
  return isRefused;
}

/**
 * Whether a request is meant for this server. A page on the web can have its own name lead here and then read all that is
 * answered, but it cannot have its name be an address in numbers or that of this machine.
 */
export function isOwnHost(header: string | undefined, chosen: string): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(header ?? '')?.[1]?.toLowerCase() ?? '';
  const isLocal = name === 'localhost' || name.endsWith('.localhost');
  return isLocal || name === chosen.toLowerCase() || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

const LEADS_OUT = /\0|\\|(?:^|\/)\.\.(?:\/|$)/;

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
