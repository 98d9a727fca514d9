// What a system calls things, as data: it only adds weight to what the method finds by itself.

import { parse } from 'yaml';
import * as z from 'zod';
import type { Block } from '../blocks/block.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';

/** A profile, ready to be used. */
export interface Profile {
  readonly navn: string;
  /** Lines that tell that a source is of this profile; none is for all sources. */
  readonly signs: readonly RegExp[];
  /** Lines that are furniture. */
  readonly furniture: readonly RegExp[];
  /** Parts that a system makes of what stands elsewhere: from one line to the paragraph of another. */
  readonly parts: readonly { readonly from: RegExp; readonly to: RegExp }[];
  /** Lines that open an item. */
  readonly items: readonly RegExp[];
  /** Labels that are written as another: «Indstillingspunkter» as «Indstilling». */
  readonly labels: ReadonlyMap<string, string>;
}

const schema = z.strictObject({
  navn: z.string(),
  kendetegn: z.array(z.string()).default([]),
  sidepynt: z.array(z.string()).default([]),
  dele: z.array(z.strictObject({ fra: z.string(), til: z.string() })).default([]),
  punkt: z.array(z.string()).default([]),
  afsnit: z.record(z.string(), z.string()).default({}),
});

const pattern = (text: string): RegExp => new RegExp(text, 'iu');

/** Reads a profile that is written as YAML; `name` is the file's, for messages. */
export function readProfile(text: string, name: string): Profile | Refusal {
  try {
    const read = schema.parse(parse(text));
    return {
      navn: read.navn,
      signs: read.kendetegn.map(pattern),
      furniture: read.sidepynt.map(pattern),
      parts: read.dele.map(({ fra, til }) => ({ from: pattern(fra), to: pattern(til) })),
      items: read.punkt.map(pattern),
      labels: new Map(Object.entries(read.afsnit).map(([label, written]) => [label.toLowerCase(), written])),
    };
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : null;
    const place = issue ? ` ved \`${issue.path.join('.') || Object.values(issue).at(0)}\`` : '';
    return refuse(
      `profilen ${name} kan ikke læses${place}: se docs/import.md i programmets mappe for, hvordan en profil skrives (${(issue?.message ?? (error as Error).message).split('\n')[0]})`,
    );
  }
}

/** The profiles that fit a source: those without signs, and those of whose signs it has one. */
export const fittingProfiles = (profiles: readonly Profile[], blocks: readonly Block[]): Profile[] =>
  profiles.filter(
    ({ signs }) => signs.length === 0 || signs.some((sign) => blocks.some(({ text }) => sign.test(text))),
  );
