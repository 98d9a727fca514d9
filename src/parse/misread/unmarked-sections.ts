// Lines that name a section or an item without being its heading.
import type { Code, Heading, Paragraph, RootContent } from 'mdast';
import type { AfsnitKind } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';
import { textOf } from '../markdown/outline.ts';
import { readAfsnitHeading } from '../punkt/afsnit-heading.ts';
import { linesOf, type Written, writtenOf } from './written.ts';

/** A line that names a section: its kind, the words that name it, and whether the section's text goes on in the line. */
export interface NamedLine {
  readonly kind: AfsnitKind;
  readonly written: Written;
  readonly name: string;
}

/** Kinds whose heading tells more than what the text is about: without it something is missing from lists and figures. */
const TOLD: readonly AfsnitKind[] = [
  'beslutning',
  'indstilling',
  'bilag',
  'protokollering',
  'sagsfremstilling',
];
/** Whose decision it is, as many write it: «Udvalgets beslutning», «Byrådets afgørelse». */
const DECISION =
  /^(?:(?:den\s+)?(?:endelige\s+)?(?:\p{L}{3,40}s|mødets)\s+)?(?:beslutning|beslutningen|beslutninger|afgørelse|afgørelsen|vedtagelse|vedtagelsen)(?:\s+(?:på|fra|ved)\s+mødet|\s+ad\s+.*)?$/iu;
/** Bold, italics, a heading's attributes, colons and dashes around a name. */
const DRESS = /^[\s*_#>"«]+|[\s*_:;.–—"»-]+$|\s*\{[^}]*\}\s*$/gu;
const INLINE =
  /^[*_]{0,3}(?<name>\p{L}[\p{L} ]{2,40}?)[*_]{0,3}\s*(?::|(?<=[*_])\s|\s[–—-]\s)[*_]{0,3}\s*(?<rest>\S.*)$/u;
/** «Bilag: ingen» */
const NOTHING = /^(?:ingen|intet|nej|nul|[-–])(?![\p{L}])/iu;
const COUNTED = /^(?:\d+(?:\.\d+)*[.)]?|[a-z]\))\s+/iu;

/** The kind of section that a name is of, or null for any other words. */
export function namedKind(name: string): AfsnitKind | null {
  const bare = name.replace(DRESS, '').replace(DRESS, '').replace(COUNTED, '').replace(/\s+/g, ' ');
  if (bare.length < 4 || bare.length > 60) return null;
  if (DECISION.test(bare)) return 'beslutning';
  const { kind } = readAfsnitHeading(bare);
  return TOLD.includes(kind) ? kind : null;
}

/** A first look that costs little. */
const MAY_NAME =
  /beslut|afgørelse|vedtagelse|indstilling|bilag|protokol|mindretalsud|særstandpunkt|dissens|fremstilling|sagsbeskrivelse/i;

/** The lines of a block that name a section; of headings, those of this depth and deeper. */
export function namedLines(node: RootContent, depth: number, source: Source): NamedLine[] {
  if (node.type === 'heading') return node.depth >= depth ? namedHeading(node, source) : [];
  if (node.type !== 'paragraph' && node.type !== 'code') return [];
  const written = writtenOf(node, source);
  if (!MAY_NAME.test(written.text)) return [];
  return linesOf(written).flatMap((line) => namedIn(line, node));
}

function namedHeading(node: Heading, source: Source): NamedLine[] {
  const name = textOf(node);
  const kind = namedKind(name);
  return kind ? [{ kind, written: writtenOf(node, source), name }] : [];
}

function namedIn(line: Written, { type }: Paragraph | Code): NamedLine[] {
  const text = line.text.replace(/<[^<>]*>/g, '').replace(/^\\?#{1,6}\s*/, '');
  // In a code block only what is written as a heading is one.
  if (type === 'code' && text === line.text) return [];
  const whole = text.length <= 60 && /^\p{Lu}|^[*_]/u.test(text) ? namedKind(text) : null;
  if (whole && !/[,.]$/.test(text)) return [{ kind: whole, written: line, name: text.replace(DRESS, '') }];
  const inline = INLINE.exec(text)?.groups;
  const kind = inline?.name && /^\p{Lu}/u.test(inline.name) ? namedKind(inline.name) : null;
  if (kind !== 'beslutning' && NOTHING.test(inline?.rest ?? '')) return [];
  return kind ? [{ kind, written: line, name: inline?.name ?? '' }] : [];
}

const PUNKT =
  /^[*_#>\s]*(?:dagsordens)?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(?<nummer>\d{1,5})\b\s*[.:–—-]?\s*(?<titel>.*?)[*_\s]*$/iu;

/** The number and title of a line that may be an item's heading: «Punkt 2: Evt.», «**Pkt. 2 Evt.**». */
export function likePunkt(text: string): { readonly nummer: number; readonly titel: string } | null {
  const groups = text.length <= 200 ? PUNKT.exec(text)?.groups : undefined;
  return groups?.nummer ? { nummer: Number(groups.nummer), titel: groups.titel ?? '' } : null;
}
