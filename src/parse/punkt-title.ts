import type { ClockTime } from '../model/brand.ts';
import { readClock } from '../model/danish-date.ts';
import type { Tidsrum } from '../model/parsed.ts';

/** An official title taken apart. */
export interface PunktTitle {
  readonly titel: string;
  readonly kortTitel: string;
  readonly oplaegsholder: string | null;
  readonly tidsrum: Tidsrum | null;
  readonly lukket: boolean;
}

const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2})?`;
const SLOT = new RegExp(
  String.raw`\s*\((?:kl\.?\s*)?(${CLOCK})\s*(?:-|–|til)\s*(?:kl\.?\s*)?(${CLOCK})\)\s*$`,
  'iu',
);
const ROLE = String.raw`[\p{L}-]*(?:chef|direktør|leder|konsulent|sekretær|mester|formand|koordinator|inspektør|ingeniør|planlægger|jurist|revisor|arkitekt|rådgiver|bibliotekar)(?:en|n|ne|ene|erne)?`;
const PRESENTER = new RegExp(String.raw`\s+v(?:\.\s*|\/\s*)((?:\p{Lu}|${ROLE}(?!\p{L}))[^()]{0,79})$`, 'u');
/** In doubt an item is closed: a mark before, after or inside brackets counts, also with another forum's prefix before it. */
const CLOSED = [
  /(?:^|\s[-–—:]\s*)lukket(?:\s+(?:punkt|sag))?\s*\.?$/i,
  /(?:^|\s[-–—]\s*)lukket(?:\s+(?:punkt|sag))?\s*[:–—-]/i,
  /[([]\s*lukket(?:\s+(?:punkt|sag|dagsorden))?\s*[)\]]\s*\.?$/i,
  /^[([]\s*lukket(?:\s+(?:punkt|sag))?\s*[)\]]/i,
  /^lukkede\s+(?:punkter|sager)\b/i,
  /\(?\s*for lukkede døre\s*\)?$/i,
];

/** Whether a title, without the forum's prefix, marks its item as closed to the public. */
export function isClosedTitle(title: string): boolean {
  // Invisible characters come along when text is pasted, and must not open an item.
  const text = title
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^[\s«»"“”'‘’]+|[\s«»"“”'‘’]+$/gu, '');
  return CLOSED.some((pattern) => pattern.test(text));
}

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

/** Takes the forum's prefix, the presenter (`v. Name`) and the time slot off an official title. */
export function readPunktTitle(official: string, prefix: string | null): PunktTitle {
  const titel = official.normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = prefix ? titel.replace(prefixPattern(prefix), '').trim() : titel;
  const last = readSlot(bare);
  const presenter = PRESENTER.exec(last.rest);
  const before = presenter ? last.rest.slice(0, presenter.index).trim() : last.rest;
  // The slot stands after the presenter, or before.
  const { rest: short, tidsrum } = last.tidsrum ? { rest: before, tidsrum: last.tidsrum } : readSlot(before);
  return {
    titel,
    kortTitel: short || titel,
    oplaegsholder: presenter?.[1]?.trim() ?? null,
    tidsrum,
    lukket: isClosedTitle(bare) || isClosedTitle(short),
  };
}
