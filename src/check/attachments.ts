// The attachments that a file links to, as the rules look at them.
import { posix } from 'node:path';
import { findFile } from '../archive/attachments/attachments.ts';
import type { AttachmentReport, Where } from '../attachments/report.ts';
import type { HiddenKind } from '../attachments/text.ts';
import type { Place } from '../model/parsed.ts';
import type { CheckContext, CheckedFile } from './rule.ts';

/** An attachment where a file links to it first, with what was found in it. */
export interface LinkedAttachment {
  /** As a message names it. */
  readonly name: string;
  readonly place: Place;
  readonly report: AttachmentReport;
}

/** The attachments of a file that were looked into, each once. */
export function attachmentsOf(
  { path, summary, fileLinks }: CheckedFile,
  { entries, attachments }: CheckContext,
): LinkedAttachment[] {
  const linked = new Map<string, LinkedAttachment>();
  for (const { url, place } of fileLinks) {
    const { state, from } = findFile(summary ?? { path }, url, entries);
    const report = state === 'found' ? attachments.get(from)?.report : undefined;
    if (report && !linked.has(from)) linked.set(from, { name: posix.basename(from), place, report });
  }
  return [...linked.values()];
}

const BESIDE: Readonly<Record<HiddenKind, string>> = {
  kommentar: 'i en kommentar',
  rettelse: 'i en registreret ændring',
  slettet: 'i tekst, der er slettet, men stadig ligger i filen',
  felt: 'i et felt, der er udfyldt',
  note: 'i en note',
  skjult: 'i skjult tekst',
  vedhæftet: 'i en fil inde i filen',
  egenskab: 'i filens egenskaber',
  efterladt: 'i noget, som programmet har efterladt i filen',
  rest: 'i det, filen gemmer ud over siderne',
};

/** A page or what is beside the pages, in words: «på side 3». */
export const whereText = (where: Where): string =>
  typeof where === 'number' ? `på side ${where}` : BESIDE[where];
