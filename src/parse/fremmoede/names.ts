// When two names are one.
import type { Personside } from '../../model/config.ts';

/** A name as it is compared: «Liste A» and «A» are one list. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:liste|gruppe|parti)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Every name that stands for a person or list whom the settings name. */
export const keysOf = ({ navn, ogsaa }: Personside): ReadonlySet<string> =>
  new Set([navn, ...ogsaa].map(nameKey));
