// What pages load, in memory.
import { readFileSync } from 'node:fs';
import { digest } from '../../src/content/digest.ts';
import { assetFiles } from '../build/assets.ts';
import { assetsKey } from '../build/assets-key.ts';
import type { LiveSite } from './live-site.ts';

/** A file that pages load; `mark` tells it from what stood there before. */
export interface LiveAsset {
  readonly bytes: Uint8Array;
  readonly mark: string;
}

type Assets = ReadonlyMap<string, LiveAsset>;

/** Makes a function that gives a site's assets by their addresses; they are made again only when the settings that they show have changed. */
export function liveAssets(): (site: LiveSite) => Promise<Assets> {
  let held: { readonly key: string; readonly made: Promise<Assets> } | null = null;
  return ({ content, archive: { config } }) => {
    // The program is the same for as long as this process lives.
    const key = assetsKey('', config, content.entries);
    if (held?.key !== key) held = { key, made: make(config, content.root) };
    return held.made;
  };
}

async function make(...of: Parameters<typeof assetFiles>): Promise<Assets> {
  const files = await assetFiles(...of);
  return new Map(
    files.map((file) => {
      const data = 'from' in file ? readFileSync(file.from) : file.data;
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      return [`/${file.path}`, { bytes, mark: digest(bytes) }];
    }),
  );
}
