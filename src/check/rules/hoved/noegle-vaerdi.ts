import { didYouMean } from '../../../diagnostics/suggest.ts';
import { MEETING_KINDS, MEETING_STATES } from '../../../model/parsed.ts';
import { readIsoDate } from '../../../model/time/danish-date.ts';
import { NOT_CPR } from '../../../parse/cpr.ts';
import type { FrontMatterEntry } from '../../../parse/head/facts.ts';
import { FRONT_MATTER_KEYS } from '../../../parse/head/header.ts';
import { isMark } from '../../../personal/cpr/mark.ts';
import { type FileFinding, fileRule, isEmpty } from '../../rule.ts';

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function oneOf(entry: FrontMatterEntry, values: readonly string[]): FileFinding[] {
  if (values.includes(entry.value as string)) return [];
  return [
    {
      place: entry.valuePlace,
      message: `\`${entry.key}\` kan ikke være \`${entry.source}\`, forventede en af: ${values.join(', ')}.`,
      note: didYouMean(entry.source, values, 'Ret værdien, eller slet linjen.'),
    },
  ];
}

const REQUIRED = ['forum', 'dato'];

function empty({ key, keyPlace }: FrontMatterEntry): FileFinding {
  const otherwise = REQUIRED.includes(key) ? '' : ', eller slet linjen';
  return {
    place: keyPlace,
    message: `Nøglen \`${key}\` har ingen værdi.`,
    note: `Skriv værdien efter kolon${otherwise}. Begynder den med \`#\`, så sæt den i anførselstegn.`,
  };
}

function notMarks({ key, value, valuePlace, itemPlaces }: FrontMatterEntry): FileFinding[] {
  const wrong = Array.isArray(value) ? value.findIndex((item) => !isMark(item)) : 0;
  if (Array.isArray(value) && wrong < 0) return [];
  return [
    {
      place: itemPlaces[wrong] ?? valuePlace,
      message: `\`${key}\` skal være en liste af mærker på fem bogstaver.`,
      note: `Skriv aldrig nummeret selv. Beskeden om nummeret viser linjen, som den skal stå: \`${key}: [bcdfg]\`.`,
    },
  ];
}

function notCorrections({ key, valuePlace, pairs }: FrontMatterEntry): FileFinding[] {
  const note =
    'Skriv hver rettelse på sin linje under nøglen, rykket ind: `  2024-04-02: Beløbet i punkt 3 er rettet.`';
  if (pairs.length === 0)
    return [{ place: valuePlace, message: `\`${key}\` skal være datoer med hver sin rettelse.`, note }];
  return pairs.flatMap(({ key: date, text, place }): FileFinding[] =>
    readIsoDate(date) !== null && text !== ''
      ? []
      : [
          {
            place,
            message: `En linje under \`${key}\` skal have en dato og sige, hvad der er rettet.`,
            note,
          },
        ],
  );
}

function check(entry: FrontMatterEntry): FileFinding[] {
  const { key, value, valuePlace, itemPlaces, pairs } = entry;
  if (isEmpty(entry)) return (FRONT_MATTER_KEYS as readonly string[]).includes(key) ? [empty(entry)] : [];
  if (key === 'type') return oneOf(entry, MEETING_KINDS);
  if (key === 'status') return oneOf(entry, MEETING_STATES);
  if ((key === 'sted' || key === 'kilde') && !isText(value)) {
    return [
      {
        place: valuePlace,
        message: `\`${key}\` skal være en tekst.`,
        note: `Skriv én linje: \`${key}: …\`, eller slet den.`,
      },
    ];
  }
  if (key === 'kilde' && /^(?:mailto:|tel:|#)/i.test(String(value))) {
    const note =
      'Skriv stien til filen (`2019-10-10/referat.pdf`) eller en adresse, der begynder med `https:`.';
    return [{ place: valuePlace, message: '`kilde` skal være en fil eller en webadresse.', note }];
  }
  if (key === NOT_CPR) return notMarks(entry);
  if (key === 'udfald' && pairs.length === 0) {
    const note = 'Skriv hvert udfald på sin linje under nøglen, rykket ind: `  3: godkendt`.';
    return [{ place: valuePlace, message: '`udfald` skal være punkternes numre med hver sit udfald.', note }];
  }
  if (key === 'rettet') return notCorrections(entry);
  const wrong = Array.isArray(value) ? value.findIndex((item) => !isText(item)) : 0;
  if ((key === 'deltagere' || key === 'afbud') && !(Array.isArray(value) && wrong < 0)) {
    return [
      {
        place: itemPlaces[wrong] ?? valuePlace,
        message: `\`${key}\` skal være en liste af tekster.`,
        note: 'Skriv hver på sin linje med `- ` foran, og sæt teksten i anførselstegn, hvis den indeholder kolon.',
      },
    ];
  }
  return [];
}

/** A key's value must be of its kind. */
export const noegleVaerdi = fileRule('noegle-vaerdi', 'fejl', ({ frontMatter }) =>
  frontMatter.entries.flatMap(check),
);
