// A meeting's source, kept beside it as its `kilde`.
import { extname } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../blocks/remark.ts';
import { readBytes, writeFile } from './files.ts';
import type { Plan } from './plan.ts';

/** The source beside a meeting: where it goes, and the meeting's text with its name; a refusal where it must not be kept. */
export interface KeptSource {
  readonly ok: true;
  readonly path: string;
  readonly markdown: string;
}

const EXTENSIONS = {
  pdf: '.pdf',
  word: '.docx',
  odt: '.odt',
  html: '.htm',
  mail: '.eml',
  tekst: '.txt',
  markdown: '.txt',
} as const;

/** Works out where a source is kept; a source with closed items is not, as it holds their text. */
export function keptSource({ file, target, meeting, kind }: Plan): KeptSource | Refusal {
  if (meeting.counts.lukkede > 0 || meeting.account.closed > 0)
    return refuse('kilden er ikke lagt ved, da den rummer lukkede punkter');
  if (file.includes(' › '))
    return refuse('kilden er ikke lagt ved, da den er vedhæftet en mail; gem den for sig');
  const folder = target.replace(/\.md$/, '');
  const name = `kilde${kind ? EXTENSIONS[kind] : extname(file)}`;
  const line = `kilde: ${folder.slice(folder.lastIndexOf('/') + 1)}/${name}`;
  return {
    ok: true,
    path: `${folder}/${name}`,
    markdown: meeting.markdown.replace(/\n---\n/, `\n${line}\n---\n`),
  };
}

/** Copies a source to where it is kept. */
export function copySource(file: string, path: string): Refusal | null {
  const bytes = readBytes(file);
  return isRefusal(bytes) ? bytes : writeFile(path, bytes);
}
