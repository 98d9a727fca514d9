import { posix } from 'node:path';
import { ATTACHMENT_TYPES } from '../../archive/attachments/attachment-types.ts';
import { type FileTarget, findFile } from '../../archive/attachments/attachments.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { LinkFact, SourceFacts } from '../../parse/head/facts.ts';
import { isLocalPath } from '../../parse/misread/own-places.ts';
import { type ArchiveRule, entriesOf, type Finding } from '../rule.ts';

/** Browsers skip white space and control characters in a scheme, so we do too; other schemes are for link-skema. */
const hasScheme = (url: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(url.replace(/[\s\p{Cc}]/gu, ''));

const MAIL = /^[^\s/@]+@[\w-]+(?:\.[\w-]+)+$/;

/** An address on the web that is written without its scheme. */
export const ON_WEB = /^www\.[\w-]+\.\w/iu;

const NAMED_ONLY =
  'Læg filen ved mødet, ret stien (`2019-10-10/plan.pdf`), eller skriv kun navnet, hvis bilaget ikke offentliggøres.';
const TEXTS = {
  missing: { message: (url: string) => `Filen \`${url}\` findes ikke.`, note: NAMED_ONLY },
  outside: {
    message: (url: string) => `\`${url}\` fører ud af arkivets mappe.`,
    note: 'Læg filen i mødets egen mappe, og skriv stien fra mødets fil. En adresse på nettet begynder med `https://`.',
  },
  link: {
    message: (url: string) => `\`${url}\` er en symbolsk henvisning og ikke en fil.`,
    note: 'Læg selve filen i mødets mappe.',
  },
  folder: {
    message: (url: string) => `\`${url}\` er en mappe og ikke en fil.`,
    note: 'Skriv hele stien til filen: `2019-10-10/plan.pdf`.',
  },
  content: {
    message: (url: string) => `\`${url}\` er en af arkivets egne filer og ikke et bilag.`,
    note: 'Et andet møde henvises der til med forum og dato i teksten, så bliver det et link af sig selv.',
  },
  active: {
    message: (url: string) =>
      `\`${url}\` er af en slags, som en browser eller en server kører, og kan ikke være bilag.`,
    note: 'Gem dokumentet som PDF, og læg PDF-filen i mødets mappe.',
  },
  unknown: {
    message: (url: string) => `\`${url}\` har ikke en endelse, som et bilag kan have.`,
    note: `Gem dokumentet som PDF, eller giv filen dens rigtige endelse: ${Object.keys(ATTACHMENT_TYPES).join(', ')}.`,
  },
  empty: { message: () => 'Linket har ingen adresse.', note: NAMED_ONLY },
  backslash: {
    message: (url: string) => `\`${url}\` er skrevet med omvendt skråstreg.`,
    note: 'Skriv stien med `/`: `2019-10-10/plan.pdf`.',
  },
} as const;

function problemOf(url: string, state: Exclude<FileTarget['state'], 'found'>): keyof typeof TEXTS {
  if (url === '') return 'empty';
  return /\\|%5c/i.test(url) ? 'backslash' : state;
}

/** The addresses of a file's text and source that lead to no place on the web. */
export function fileLinksOf(facts: SourceFacts): LinkFact[] {
  const kilder = entriesOf(facts, 'kilde').flatMap(({ value, valuePlace }): LinkFact[] =>
    typeof value === 'string' && value.trim() !== '' ? [{ url: value.trim(), place: valuePlace }] : [],
  );
  return [...kilder, ...facts.links].filter(({ url }) => !hasScheme(url) && !isLocalPath(url));
}

/** A link to a file leads to a file below the content folder. */
export const bilagMangler: ArchiveRule = {
  id: 'bilag-mangler',
  severity: 'fejl',
  check: ({ files, entries }) =>
    files.flatMap(({ path, summary, fileLinks }) =>
      fileLinks.flatMap(({ url, place }): Finding[] => {
        const target = findFile(summary ?? { path }, url, entries);
        if (target.state === 'found') return [];
        const problem = problemOf(url, target.state);
        // Its name alone may be right: the path is another's.
        const named = (problem === 'missing' || problem === 'outside' ? filesBeside(path, entries) : []).find(
          (own) => posix.basename(own) === posix.basename(url),
        );
        const near = nearest(target.from, problem === 'missing' ? filesBeside(path, entries) : [], 3);
        const meant = ON_WEB.test(url)
          ? `https://${url}`
          : MAIL.test(url)
            ? `mailto:${url}`
            : (near ?? named) && asAddress(posix.relative(posix.dirname(path), near ?? named ?? ''));
        const note = meant
          ? `Mente du \`${meant}\`?`
          : TEXTS[problem].note.replaceAll('2019-10-10', posix.basename(path, '.md'));
        return [{ path, place, message: TEXTS[problem].message(url), note }];
      }),
    ),
};

/** A path as a link can bear it: with spaces or brackets only between these signs. */
const asAddress = (path: string): string => (/[\s()]/.test(path) ? `<${path}>` : path);

const filesBeside = (path: string, entries: ReadonlyMap<string, unknown>): string[] =>
  [...entries.keys()].filter((entry) => entry.startsWith(`${path.replace(/\.md$/, '')}/`));
