// The editor beside the archive that is worked on, for a desk without a server.
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, relative } from 'node:path';
import { workTreeOf } from '../../src/content/history/git.ts';
import { editorPolicy, FILE_TYPES } from '../../src/data/response-headers.ts';
import type { ArkivConfig } from '../../src/model/config.ts';
import { editorFiles } from '../build/editor-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The settings of an archive, and where its content lies. */
export interface Desk {
  readonly config: ArkivConfig;
  readonly root: string;
}

/** Answers what is of the editor, and tells whether it was. */
export type LiveEditor = (desk: Desk, path: string, response: ServerResponse) => Promise<boolean>;

/** Makes the editor of an archive; its files are made when they are asked for, and again when the settings have changed. */
export function liveEditor(): LiveEditor {
  let held: { readonly key: string; readonly made: Promise<Files> } | null = null;
  return async ({ config, root }, path, response) => {
    if (!path.startsWith('/rediger/')) return false;
    const key = JSON.stringify(config);
    if (held?.key !== key) held = { key, made: make(config, root) };
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const bytes = (await held.made).get(name);
    if (!bytes) return false;
    const type = FILE_TYPES[extname(name).slice(1)] ?? 'application/octet-stream';
    // It asks no other host, whatever its package would.
    const headers = { 'content-security-policy': editorPolicy(null), 'cache-control': 'no-store' };
    response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);
    return true;
  };
}

async function make(config: ArkivConfig, root: string): Promise<Files> {
  const folder = relative(workTreeOf(root) ?? root, root).replaceAll('\\', '/');
  const files = await editorFiles(config, { folder });
  return new Map(
    files.map((file) => {
      const data = 'from' in file ? readFileSync(file.from) : file.data;
      return [`/${file.path}`, typeof data === 'string' ? Buffer.from(data) : data];
    }),
  );
}
