import { digest } from '../../src/content/digest.ts';
import type { Listing } from '../../src/content/list.ts';
import type { ArkivConfig } from '../../src/model/config.ts';

/** The fingerprint of what pages load: of the program, of the owner's colour and logo, and of all settings where the editor is published. */
export function assetsKey(program: string, config: ArkivConfig, entries: Listing): string {
  const { farve, logo, redigering } = config;
  const mark = logo ? (entries.get(logo)?.mark ?? '') : '';
  return digest(program, farve ?? '', logo ?? '', mark, redigering ? JSON.stringify(config) : '');
}
