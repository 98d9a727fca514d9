// The editor beside the archive that is worked on, for a desk without a server.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { workTreeOf } from '../../src/content/history/git.ts';
import { editorFiles } from '../build/editor-files.ts';
import type { LiveSite } from './live-site.ts';

/** Makes a function that gives the editor's files by their addresses; they are made again when the settings have changed. */
export function liveEditor(): (site: LiveSite) => Promise<ReadonlyMap<string, Uint8Array>> {
  let held: { readonly key: string; readonly made: Promise<ReadonlyMap<string, Uint8Array>> } | null = null;
  return ({ content, archive: { config } }) => {
    const key = JSON.stringify(config);
    if (held?.key !== key) held = { key, made: make(config, content.root) };
    return held.made;
  };
}

async function make(
  config: LiveSite['archive']['config'],
  root: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = relative(workTreeOf(root) ?? root, root).replaceAll('\\', '/');
  const files = await editorFiles(config, { folder });
  return new Map(
    files.map((file) => [
      `/${file.path}`,
      'from' in file
        ? readFileSync(file.from)
        : typeof file.data === 'string'
          ? Buffer.from(file.data)
          : file.data,
    ]),
  );
}
