// What pages load: style, fonts, icons, scripts and the owner's logo.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArkivConfig } from '../../src/model/config.ts';
import { logoUrl } from '../../src/pages/page-urls.ts';
import { projectRoot } from '../program.js';
import { clientFiles } from './bundle-client.ts';
import { type AssetFile, styleFiles } from './site-style.ts';

/** Everything that pages of a site load. */
export async function assetFiles(config: ArkivConfig, content: string): Promise<AssetFile[]> {
  const [style, client] = await Promise.all([styleFiles(config), clientFiles()]);
  const logo = config.logo ? [{ path: logoUrl(config.logo).slice(1), from: join(content, config.logo) }] : [];
  return [...plainFiles(), ...style, ...client, ...logo];
}

/** The files that are copied as they lie. */
function plainFiles(): AssetFile[] {
  const folder = join(projectRoot(), 'site/assets');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((from) => ({ path: `assets/${from.slice(folder.length + 1).replaceAll('\\', '/')}`, from }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
