import type { WholePunkt } from '../../src/model/archive.ts';

/** All text of an item. */
export function textOf({ kortTitel, oplaegsholder, afsnit, bilag }: WholePunkt): string {
  const sections = afsnit.map(({ overskrift, text }) => `${overskrift ?? ''}\n${text}`);
  return [kortTitel, oplaegsholder ?? '', ...sections, ...bilag.map(({ titel }) => titel)].join('\n');
}
