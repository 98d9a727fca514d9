import type { ClockTime } from '../../model/brand.ts';
import type { Tidsrum } from '../../model/parsed.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { readClock } from '../../model/time/danish-date.ts';
import { declaredOpen } from '../lukket/declared-open.ts';
import type { TitleState } from '../lukket/grammar.ts';
import { titleState } from '../lukket/title.ts';

/** An official title taken apart. */
export interface PunktTitle {
  readonly titel: string;
  readonly kortTitel: string;
  readonly oplaegsholder: string | null;
  readonly tidsrum: Tidsrum | null;
  readonly lukket: boolean;
  /** What the title says of its item: also that it is declared open, or that it says both. */
  readonly state: TitleState | 'erklaeret' | 'modsigelse';
}

const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2})?`;
const SLOT = new RegExp(
  String.raw`\s*\((?:kl\.?\s*)?(${CLOCK})\s*(?:-|–|til)\s*(?:kl\.?\s*)?(${CLOCK})\)\s*$`,
  'iu',
);
const ROLE = String.raw`[\p{L}-]*(?:chef|direktør|leder|konsulent|sekretær|mester|formand|koordinator|inspektør|ingeniør|planlægger|jurist|revisor|arkitekt|rådgiver|bibliotekar)(?:en|n|ne|ene|erne)?`;
const PRESENTER = new Pattern(String.raw`\s+v(?:\.\s*|\/\s*)((?:\p{Lu}|${ROLE}(?!\p{L}))[^()]{0,79})$`, 'u');
const FOREIGN_PREFIX = /^\p{Lu}[\p{L}&]{0,9} [-–—] /u;

function readSlot(title: string): { rest: string; tidsrum: Tidsrum | null } {
  const match = SLOT.exec(title);
  const start: ClockTime | null = match?.[1] ? readClock(match[1]) : null;
  const end: ClockTime | null = match?.[2] ? readClock(match[2]) : null;
  if (!match || !start || !end || !/[.:]/.test(match[0])) return { rest: title, tidsrum: null };
  return { rest: title.slice(0, match.index).trim(), tidsrum: { start, end } };
}

/** A forum's prefix as people write it: `CF - `, `CF – `, `CF- `. */
function prefixPattern(prefix: string): RegExp {
  const pattern = prefix
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s*[-–—]\s*/g, '\\s*[-–—]\\s*')
    .replace(/ /g, '\\s+');
  return new RegExp(`^${pattern}${/\p{L}$/u.test(prefix.trim()) ? '(?!\\p{L})' : ''}\\s*`, 'u');
}

/** A first look, since most titles bear no prefix and each pattern is compiled anew. */
const mayBeginWith = (prefix: string, title: string): boolean => {
  const [first = ''] = prefix.trim();
  return /[-–—]/.test(first) || title.startsWith(first);
};

/** Takes the forum's prefix, the presenter (`v. Name`) and the time slot off an official title. */
export function readPunktTitle(official: string, prefix: string | null): PunktTitle {
  const whole = official.normalize('NFC').replace(/\s+/g, ' ').trim();
  const own = prefix && mayBeginWith(prefix, whole) ? whole.replace(prefixPattern(prefix), '').trim() : whole;
  const declared = declaredOpen(own);
  const bare = declared ?? own;
  const titel = whole.slice(0, whole.length - own.length) + bare;
  const last = readSlot(bare);
  const presenter = PRESENTER.exec(last.rest);
  const before = presenter ? last.rest.slice(0, presenter.index).trim() : last.rest;
  // The slot stands after the presenter, or before.
  const { rest: short, tidsrum } = last.tidsrum ? { rest: before, tidsrum: last.tidsrum } : readSlot(before);
  const state = statedBy([bare, short], declared !== null);
  return {
    titel,
    kortTitel: short || titel,
    oplaegsholder: presenter?.[1]?.trim() ?? null,
    tidsrum,
    lukket: state !== 'aaben' && state !== 'erklaeret',
    state,
  };
}

/** In doubt an item is closed, unless its editor has declared it open; a mark that is beyond doubt no declaration can undo. */
function statedBy(titles: readonly string[], isDeclared: boolean): PunktTitle['state'] {
  // Another forum's prefix, which this archive does not know of, may stand before the mark.
  const texts = new Set(titles.flatMap((title) => [title, title.replace(FOREIGN_PREFIX, '')]));
  const states = [...texts].map(titleState);
  if (states.includes('lukket')) return isDeclared ? 'modsigelse' : 'lukket';
  if (isDeclared) return 'erklaeret';
  return states.includes('tvivl') ? 'tvivl' : 'aaben';
}
