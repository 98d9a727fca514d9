// Names that not every machine can give a file or a folder.
import { ascii } from '../../model/text/slug.ts';

/** Devices of Windows, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Folders and files that Microsoft's web server hides. */
const HIDDEN =
  /^(?:bin|app_(?:data|code|browsers|globalresources|localresources|webreferences)|web\.config)$/i;
/** Bytes; what most file systems allow for one name. */
const LONGEST = 255;

/** Why not every machine can have a name, as the beginning of a Danish sentence; null where all can. */
export function impossibleName(name: string): string | null {
  if (DEVICE.test(name)) return 'Windows kan ikke have en fil eller mappe med det navn';
  if (/[. ]$/.test(name)) return 'Navnet ender på punktum eller mellemrum, og det kan Windows ikke have';
  const sign = /[<>:"\\|?*\p{Cc}]/u.exec(name)?.[0];
  if (sign)
    return `Navnet har tegnet ${/\p{Cc}/u.test(sign) ? 'for et linjeskift eller lignende' : `\`${sign}\``}, og det kan Windows ikke have`;
  if (HIDDEN.test(name)) return 'Mange webservere skjuler en fil eller mappe med det navn';
  return new TextEncoder().encode(name).length > LONGEST ? 'Navnet er for langt' : null;
}

/** A name of signs that every computer and every link can have, its ending in small letters. */
export const linkableName = (name: string): string =>
  ascii(name)
    .replace(/[. ]+$/, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-+(?=\.)|^-+/g, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, (ending) => ending.toLowerCase());
