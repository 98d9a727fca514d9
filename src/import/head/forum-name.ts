// Which words of a head name the body that met.

import type { Forum } from '../../model/config.ts';
import { capital } from '../../model/text/phrases.da.ts';
import { DATE_PATTERN } from '../../parse/references/date-forms.ts';
import { type Block, normalized } from '../blocks/block.ts';
import { readLabel } from '../lines/fields.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { hasWords, matchForum } from './forum.ts';

/** A name, and how sure it is that it is the body's. */
interface NamedForum {
  readonly name: string;
  readonly weight: number;
  readonly line: Block;
}

/** What bodies are called: those that meet, and those that have a board which meets. */
const BODY =
  /(?:udvalg|råd|nævn|hegns?syn|vurderingssyn|netværk|panel|komite|komité|kreds|bestyrelse|direktion|kommission|forretningsudvalg|menighedsråd|lokalråd|magistrat|regionsråd|byråd|kommunalbestyrelse|generalforsamling|repræsentantskab|forum|gruppe|styregruppe|ledergruppe|ledelse|sekretariat|-med|med-udvalg|samråd|provstiudvalg)(?:et|en|n|s|ets|ens)?$/iu;
const BODY_START =
  /^(?:udvalget for|rådet for|nævnet for|bestyrelsen for|byrådet|kommunalbestyrelsen|regionsrådet|magistraten|direktionen|bestyrelsen|hoved-?med|lokal-?med|område-?med|center-?med|sektor-?med|forretningsudvalget|generalforsamlingen|repræsentantskabet)(?:\s|$|-)/iu;
const HOUSE =
  /(?:forening(?:en)?|vandværk(?:et)?|skole(?:n)?|børnehus(?:et)?|havn(?:en)?|klub(?:ben)?|boligforening|andelsforening|grundejerforening(?:en)?|laug(?:et)?|selskab(?:et)?|fonden?|institution(?:en)?|museum|museet|bibliotek(?:et)?|plejecenter|center)(?=\s|$)|\b(?:IF|BK|A\/S|I\/S|A\.?m\.?b\.?a\.?)$|^(?:A\/B|E\/F|G\/F|H\/F|I\/S|F\/S|Foreningen|Ejerforeningen|Haveforeningen)\s/iu;
/** «af 1921» behind the name of a club, and the stop of what is written short, say nothing of what it is. */
const FOUNDED = /\s+(?:af|fra|anno|stiftet)\s+(?:1[89]|20)\d{2}$|(?<=\.\p{L})\.$/iu;

const DATE = new RegExp(String.raw`\s*[,(–-]?\s*(?:(?:den|d\.)\s+)?${DATE_PATTERN}.*$`, 'iu');
const TITLE_WORDS =
  /^(?:(?:møde)?referat|beslutningsreferat|beslutningsprotokol|protokol|protokollat|dagsorden|åbent referat|åben dagsorden|udkast til referat)(?:\s*(?:og|\/|samt)\s*(?:referat|beslutningsprotokol|dagsorden))?(?=[\s:–-]|$)\s*[:–-]?\s*/iu;
const MEETING =
  /^(?:(?:ordinært|ordinær|ekstraordinært|ekstraordinær|årlig|ekstra|konstituerende|det|den|et|ordinære|ekstraordinære)\s+)*/iu;
const OF = /^(?:fra|af|til|for|over|vedr\.?)\s+/iu;

const WITHIN =
  /\s(?:\p{L}*møde(?:t)?|generalforsamling(?:en)?)\s+(?:i|for|hos)\s+(\p{Lu}[^.,;:\d]{2,60}?)\s+(?:den|d\.|kl\.?|\d|man|tirs|ons|tors|fre|lør|søn)/u;
const ASSEMBLY = /^generalforsamling(?:en)?$/iu;

/** A name that is written in capitals alone, as names are written. */
function unshouted(name: string): string {
  if (/\p{Ll}/u.test(name) || name.length < 6) return name;
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, index) =>
      index > 0 && /^(?:og|for|af|i|på|til|med|under|ved)$/.test(word) ? word : capital(word),
    )
    .join(' ');
}

/** «Kulturudvalget i Fjordby Kommune» is the archive's own Kulturudvalg. */
const OF_KOMMUNE = /(?<=\p{L}{6})\s+i\s+\p{Lu}\p{L}+(?:-\p{L}+)?\s+Kommune$/u;

/** A body's name as it is written: without signs round it, and without what only says that these are its minutes. */
export const tidyName = (name: string): string =>
  capital(
    unshouted(
      name
        .replace(/[\s:,.–-]+$/, '')
        .replace(/^[\s:,.–-]+/, '')
        .replace(/\s+[–-]\s*(?:protokol|referat|beslutningsprotokol|dagsorden)$/iu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(OF_KOMMUNE, ''),
    ),
  );

const withoutEnd = (text: string): string =>
  text
    .replace(DATE, '')
    .replace(/\s+(?:den|d\.|kl\.?|nr\.?\s*\d+)$/iu, '')
    .replace(/,?\s*der blev holdt.*$/iu, '')
    .trim();

/** «skolebestyrelse» as its own minutes call it: «skolebestyrelsen». */
const definite = (body: string): string =>
  /(?:en|et)$/iu.test(body)
    ? body
    : /(?:udvalg|råd|nævn|syn)$/iu.test(body)
      ? `${body}et`
      : body.replace(/e?$/u, 'en');

/** «Socialudvalgets møde», «møde i Socialudvalget», «bestyrelsesmøde Fjordby IF»: the body that a phrase about a meeting names. */
function fromPhrase(phrase: string): { name: string; weight: number } | null {
  const text = withoutEnd(unshouted(phrase).replace(MEETING, ''));
  const inside = /(?:^|\s)møde(?:t|r)?\s+(?:nr\.?\s*\d+\s+)?i\s+(.+)$/iu.exec(text)?.[1];
  if (inside && !/^\d/.test(inside))
    return { name: inside.replace(/\s+(?:på|i lokale|i mødelokale)\s.*$/iu, ''), weight: 80 };
  const whose = /^generalforsamling(?:en)?\s+(?:i|for|hos)\s+(\p{Lu}.{2,80})$/iu.exec(text)?.[1];
  if (whose) return { name: whose, weight: 75 };
  const owner = /^(.{3,80}?)s\s+(?:\p{L}+\s+)?møde(?:\s|$)/iu.exec(text)?.[1];
  if (owner && BODY.test(owner)) return { name: owner, weight: 82 };
  const held = /^(.{3,100}?)\s+(?:holdt|afholdt|havde)\s+(?:\p{L}+\s+)?møde/iu.exec(text)?.[1];
  if (held) return { name: held, weight: 85 };
  const med = /^(\p{L}[\p{L}-]*)-møde(?:t)?(?=\s|$)/u.exec(text)?.[1];
  if (med && (BODY.test(med) || /MED$/.test(med) || /^\p{Lu}{2,6}$/u.test(med)))
    return { name: med, weight: 61 };
  const compound =
    /^(\p{L}+?)(?:s|e)?møde(?:t)?(?:\s+(?:og|samt)\s+\p{L}+møde(?:t)?)?(?:\s+(?:i|for|hos)?\s*(\p{Lu}.{2,60}))?$/iu.exec(
      text,
    );
  const at = /^(\p{L}+?)(?:s|e)?møde(?:t)?\s+((?:på|ved)\s+\p{Lu}.{2,60})$/iu.exec(text);
  if (at?.[1] && at[2] && BODY.test(at[1]))
    return { name: `${capital(definite(at[1]))} ${at[2]}`, weight: 81 };
  if (compound?.[2]) return { name: compound[2], weight: 70 };
  if (!compound?.[1]) return null;
  // «Skolebestyrelsesmøde» is the board's; «Bygherremøde» is all that a body without a name is called.
  return BODY.test(compound[1])
    ? {
        name: capital(definite(compound[1])),
        weight: /^(?:bestyrelse|udvalg|gruppe|råd)$/iu.test(compound[1]) ? 43 : 50,
      }
    : { name: text, weight: 32 };
}

function segmentsOf(text: string): string[] {
  return text
    .split(/\s+[–—|·•-]\s+|\s{3,}|,\s+(?!stk)/u)
    .map((part) => part.replace(/,$/, '').trim())
    .filter((part) => part.length > 2);
}

function weightOfSegment(written: string): number {
  const segment = written.replace(FOUNDED, '');
  // «§ 17, stk. 4-udvalget for bosætning» is named by the law.
  if (/^§\s?17(?:,|\s).{0,12}udvalg/iu.test(segment) && segment.length < 90) return 63;
  if (hasFiniteVerb(segment)) return 0;
  if (/\d{2}/.test(segment) || segment.length > 90 || /[.?!]$/.test(segment)) return 0;
  // An assembly is known by whose it is.
  if (ASSEMBLY.test(segment.replace(MEETING, ''))) return 40;
  if (BODY_START.test(segment)) return 62;
  if (/^\p{Lu}/u.test(segment) && segment.split(' ').some((word) => BODY.test(word))) return 60;
  return /^\p{Lu}/u.test(segment) && HOUSE.test(segment) && segment.split(' ').length <= 6 ? 45 : 0;
}

function namedIn(line: Block, place: number): NamedForum[] {
  const label = readLabel(line);
  // Who was there may be there for a body.
  if (label?.inline && label.key !== 'forum' && label.key !== 'moede') return [];
  const out: NamedForum[] = [];
  const add = (name: string, weight: number): void => {
    const neat = tidyName(name);
    // What ends in «i» is broken off by the end of its line; «Sundhed Tæt På» is a name.
    if (neat.length > 2 && neat.length < 120 && !/^(?:[Nn]r\.?\s*)?\d|\s(?:i|på|ved|hos|den)$/u.test(neat))
      out.push({ name: neat, weight: weight - Math.min(place, 10), line });
  };
  const whole = line.text.replace(/\s+/g, ' ').trim();
  if (place > 12 && whole.length > 120) return [];
  const isTitled = TITLE_WORDS.test(whole);
  const rest = whole.replace(TITLE_WORDS, '').replace(OF, '');
  const isDated = DATE.test(rest);
  for (const phrase of [
    rest,
    ...segmentsOf(line.text).map((part) => part.replace(TITLE_WORDS, '').replace(OF, '')),
  ]) {
    const read = fromPhrase(phrase);
    if (read) add(read.name, read.weight);
  }
  if (isTitled && rest !== '') {
    const bare = withoutEnd(rest.replace(MEETING, ''));
    // «REFERAT Chefforum d. 16-12-2013» names its body between the word and the date.
    if (bare !== '' && !/møde/iu.test(bare) && bare.length < 100 && !/^den\s/iu.test(bare)) {
      const parts = segmentsOf(bare);
      const [best] = parts.length > 1 ? parts.filter((part) => weightOfSegment(part) > 0) : [bare];
      // An assembly is known by whose it is.
      add(
        best ?? bare,
        ASSEMBLY.test(best ?? bare) ? 40 : /^\p{Ll}/u.test(best ?? bare) ? 30 : isDated ? 90 : 66,
      );
    }
  }
  // «Hermed referatet fra bestyrelsesmødet i Fjordby Roklub den 14. september» names its body within a sentence.
  const within = WITHIN.exec(whole)?.[1];
  if (within) add(within, 56);
  if (whole.length < 160) {
    for (const segment of segmentsOf(line.text))
      add(
        segment.replace(TITLE_WORDS, '').replace(/\s+(?:møde)?referat$/iu, ''),
        weightOfSegment(segment.replace(TITLE_WORDS, '')) + (line.level !== null || line.bold ? 4 : 0),
      );
  }
  return out.filter(({ weight }) => weight > 20);
}

/** The body that a head names, with the line that names it; a forum that the archive knows comes first. */
export function findForum(
  lines: readonly Block[],
  forums: readonly Forum[],
): { name: string; line: Block } | null {
  const own = lines.filter(({ text }) => text !== '').slice(0, 30);
  const found = own.flatMap(namedIn).sort((a, b) => b.weight - a.weight);
  const known = found.find(({ name }) => matchForum(name, forums) !== null);
  if (known) return known;
  for (const line of own) {
    const text = normalized(line.text);
    const forum = forums.find(({ navn }) => navn.length > 5 && hasWords(text, normalized(navn)));
    if (forum) return { name: forum.navn, line };
  }
  return found[0] ?? null;
}
