import type { IsoDate } from '../../src/model/brand.ts';
import { counted, meetings } from '../../src/model/text/phrases.da.ts';
import { longDate } from '../../src/model/time/danish-date.ts';
import type { ManglerKind } from '../../src/model/views/mangler-models.ts';
import { number } from '../format.ts';

/** The words of one kind of thing that may be missing. */
export interface ManglerWords {
  readonly heading: string;
  readonly explained: string;
  readonly none: string;
  readonly count: (count: number) => string;
}

/** What is said of each kind of thing that may be missing. */
export const MANGLER: Readonly<Record<ManglerKind, ManglerWords>> = {
  moeder: {
    heading: 'Møder, som arkivet ikke har',
    explained: 'Åbne punkter i andre referater omtaler disse møder, men arkivet har intet fra dem.',
    none: 'Arkivet har alle de møder, som referaterne omtaler.',
    count: meetings,
  },
  godkendelser: {
    heading: 'Referater uden godkendelse',
    explained:
      'Referaterne er udkast, eller også har arkivet ikke fundet et senere møde i samme forum, der godkender dem; forummets nyeste referat er ikke med, for det har intet senere møde kunnet godkende.',
    none: 'Arkivet har fundet en godkendelse af hvert referat, som et senere møde kunne godkende.',
    count: (count) => counted(count, 'referat', 'referater'),
  },
  bilag: {
    heading: 'Bilag, der ikke er offentliggjort',
    explained: 'Åbne punkter nævner disse bilag, men filerne er ikke lagt i arkivet.',
    none: 'Alle bilag, som åbne punkter nævner, ligger i arkivet.',
    count: (count) => counted(count, 'bilag', 'bilag'),
  },
  billedbilag: {
    heading: 'Bilag, der ikke kan søges i',
    explained:
      'Siderne i disse PDF-filer er billeder uden tekst, som regel fordi papir er scannet. De kan læses, men ikke søges i og ikke læses op.',
    none: 'Alle PDF-filer blandt bilagene har tekst, der kan søges i.',
    count: (count) => counted(count, 'bilag', 'bilag'),
  },
  mellemrum: {
    heading: 'Usædvanligt lange mellemrum',
    explained:
      'Her gik der meget længere tid mellem to møder i arkivet, end forummet plejede dengang; sommer og jul er trukket fra, og et forum med færre end syv møder har ingen rytme at gå ud fra.',
    none: 'Intet forum har et usædvanligt langt mellemrum mellem to af sine møder.',
    count: (count) => counted(count, 'mellemrum', 'mellemrum'),
  },
};

/** The other words of the page about what the archive lacks. */
export const mangler = {
  link: 'Hvad arkivet mangler',
  unapproved: 'Se referater uden godkendelse',
  intro:
    'Her står, hvad arkivet mangler, så vidt det kan læses ud af referaterne selv. Siden er lavet af et program: Noget kan være en skrivefejl i et referat, og noget kan mangle, uden at det kan ses her.',
  contents: 'På denne side',
  parted: 'Der er for mange til én side, så de er delt op efter år.',
  others: 'Andre år',
  newer: (text: string) => `Nyere: ${text}`,
  older: (text: string) => `Ældre: ${text}`,
  allPages: 'alle sider',
  pages: (ranges: readonly string[]) =>
    `${ranges.length === 1 && !ranges[0]?.includes('–') ? 'side' : 'siderne'}\u00a0${ranges.join(', ')}`,
  unknownForum: '(et forum, som arkivet ikke har)',
  mentionedBy: 'Omtalt af ',
  punkt: (forum: string, date: IsoDate, nummer: number, titel: string) =>
    `${forum} ${longDate(date)}, punkt\u00a0${nummer}: ${titel}`,
  more: (count: number) => `og ${counted(count, 'punkt mere', 'punkter mere')}`,
  between: 'Mellem ',
  and: ' og ',
  noMeetings: (days: number, usual: number) =>
    ` er der ingen møder (${number(days)}\u00a0dage; normalt ca.\u00a0${number(usual)}).`,
  otherwiseNone: 'Ellers er der ingen usædvanligt lange mellemrum.',
  unjudged: (forums: readonly string[]) => `For få møder til at bedømme: ${forums.join(', ')}.`,
  contact: 'Mangler du et referat?',
  contactText: 'Mangler du et referat, eller har du et, som arkivet ikke har, så skriv til ',
  noContact: (organisation: string) =>
    `Arkivet har ikke oplyst, hvem du kan skrive til. Spørg ${organisation}, som har holdt møderne.`,
};
