// What pages load: style, fonts, icons, scripts and the owner's logo.
import { join } from 'node:path';
import type { ArkivConfig } from '../../src/model/config.ts';
import { logoUrl } from '../../src/pages/page-urls.ts';
import { projectRoot } from '../program.js';
import { filesBelow } from '../ready-made.ts';
import { clientFiles } from './bundle-client.ts';
import { editorFiles } from './editor-files.ts';
import { licenceFile } from './licences.ts';
import { type AssetFile, styleFiles } from './site-style.ts';

/** Everything that pages of a site load. */
export async function assetFiles(config: ArkivConfig, content: string): Promise<AssetFile[]> {
  const [style, client] = await Promise.all([styleFiles(config), clientFiles()]);
  const logo = config.logo ? [{ path: logoUrl(config.logo).slice(1), from: join(content, config.logo) }] : [];
  const { redigering } = config;
  const editor = redigering ? await editorFiles(config, { folder: redigering.mappe }) : [];
  return [...plainFiles(), ...style, ...client, licenceFile(), ...logo, ...editor];
}

/** The files that are copied as they lie. */
const plainFiles = (): AssetFile[] =>
  filesBelow(join(projectRoot(), 'site/assets')).map(({ path, from }) => ({ path: `assets/${path}`, from }));
