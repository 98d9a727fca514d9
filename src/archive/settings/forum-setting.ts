// A forum as arkiv.yaml tells of it.
import * as z from 'zod';
import type { ForumSlug } from '../../model/brand.ts';
import { slug } from '../../model/text/slug.ts';
import { impossibleName } from '../attachments/file-names.ts';
import { RESERVED } from '../reserved.ts';

/** A text that is not empty. */
export const text = z.string({ error: 'skriv en tekst' }).trim().min(1, 'den er tom');
/** The same, or nothing. */
export const optional = text.nullish().transform((value) => value ?? null);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What to write for a name that is no address yet. */
const asSlug = ({ input }: { readonly input?: unknown }): string =>
  `brug kun små bogstaver a–z, tal og bindestreg${typeof input === 'string' && SLUG.test(slug(input)) ? `: ${slug(input)}` : ''}`;

/** What to write for a list of one that is written as a text. */
const asList =
  (example: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    `skriv en liste: [${typeof input === 'string' && input.trim() !== '' ? input.trim() : example}]`;

/** What is asked of a forum's keys. */
export const forum = z.strictObject(
  {
    slug: z
      .string({ error: 'skriv et navn med små bogstaver a–z, tal og bindestreg' })
      .regex(SLUG, { error: asSlug })
      .refine((value) => !RESERVED.has(value), 'navnet bruges allerede af arkivets egne sider')
      .refine(
        (value) => impossibleName(value) === null,
        'Windows eller en webserver kan ikke have en mappe med det navn',
      )
      .transform((value) => value as ForumSlug),
    navn: text,
    forkortelser: z
      .array(text, { error: asList('CF') })
      .nullish()
      .transform((value) => value ?? []),
    tidligere: z
      .array(text.regex(SLUG, { error: asSlug }), {
        error: asList('teknisk-udvalg'),
      })
      .nullish()
      .transform((value) => value ?? []),
    titelpraefiks: z
      .string({ error: 'skriv en tekst' })
      .nullish()
      .transform((value) => value || null),
    beskrivelse: optional,
  },
  { error: 'skriv et forum med `slug` og `navn`' },
);
