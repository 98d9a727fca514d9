// Mends of arkiv.yaml and emner.yaml: signs that show nothing, and line ends.
import { normalizeSource } from '../parse/source.ts';

/** A settings file without what only gets in the way of reading it. */
export const settingsText = (text: string): string => normalizeSource(text);
