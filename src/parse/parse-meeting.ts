import type { RootContent } from 'mdast';
import type { MeetingId } from '../model/brand.ts';
import type { Forum } from '../model/config.ts';
import type { ParsedMeeting, ParsedPunkt } from '../model/parsed.ts';
import { asWritten } from './as-written.ts';
import { cprPlaces } from './cpr.ts';
import { definitionsIn, looseFootnotes, missingFootnotes } from './definitions.ts';
import type { ClosedLineFact, FrontMatterEntry, LinkFact, PunktFact, SourceFacts } from './facts.ts';
import type { ForumNames } from './forum-names.ts';
import { readFrontMatter } from './front-matter.ts';
import { FRONT_MATTER_KEYS, type Header, readHeader, udfaldPairs } from './header.ts';
import { closedLine } from './lukket/line.ts';
import { readMarkdown } from './markdown.ts';
import { openPunkt } from './open-punkt.ts';
import { type Outline, outlineOf, textOf } from './outline.ts';
import { type PunktContext, parsePunkt } from './parse-punkt.ts';
import { readPunktTitle } from './punkt-title.ts';
import { lostLetters, normalizeSource, placeOf, sourceOf } from './source.ts';
import { unmarkedHeadings } from './unmarked-headings.ts';
import { walk } from './walk.ts';

/** What parsing needs to know beyond the file itself. */
export interface ParseContext {
  readonly forums: readonly Forum[];
  readonly names: ForumNames;
}

/** One content file, read: its meeting, unless its forum or date cannot be read, and what the rules look at. */
export interface ParsedFile {
  readonly path: string;
  readonly meeting: ParsedMeeting | null;
  readonly facts: SourceFacts;
}

/** Reads one content file; `path` is relative to the content folder, with forward slashes. */
export function parseMeeting(raw: string, path: string, context: ParseContext): ParsedFile {
  const source = sourceOf(normalizeSource(raw));
  const front = readFrontMatter(source);
  // Blank lines stand in for the front matter, so that every place in the body is a place in the file.
  const blanked =
    source.text.slice(0, front.bodyStart).replace(/[^\n]/g, '') + source.text.slice(front.bodyStart);
  const body = sourceOf(blanked);
  const header = readHeader(front.facts.entries, context.forums);
  const prefix = header.forum?.titelpraefiks ?? null;
  const closedHead = closedEntries(front.facts.entries);
  const outline = outlineOf(readMarkdown(blanked), {
    source: body,
    readTitle: (titel) => readPunktTitle(titel, prefix),
    isClosed: closedHead.length > 0,
  });
  const stated = udfaldPairs(front.facts.entries);
  const read = readPunkter(outline, header, context, { source: body, stated });
  const closedLines = [...closedHead, ...outline.closedLines];
  const isPartlyClosed = closedLines.length > 0 || read.punkter.some(({ lukket }) => lukket);
  const meeting = meetingOf(path, header, read.punkter);
  const file: ParsedFile = {
    path,
    meeting: meeting && isPartlyClosed ? withoutSource(meeting) : meeting,
    facts: {
      path,
      frontMatter: front.facts,
      unexpectedHeadings: outline.unexpected,
      afsnitHeadings: read.openNodes.headings,
      punkter: read.facts,
      textBeforeFirstPunkt: outline.before[0] ? placeOf(outline.before[0]) : null,
      links: linksIn([...headingsOf(outline), ...read.openNodes.nodes]),
      rawHtml: placesOf('html', [...headingsOf(outline), ...read.openNodes.nodes]),
      closedLines,
      closedLinks: read.closedLinks,
      isPartlyClosed,
      unmarkedHeadings: unmarkedHeadings([...outline.before, ...read.openNodes.nodes], body),
      looseFootnotes: looseFootnotes(read.openNodes.nodes),
      missingFootnotes: missingFootnotes(read.openNodes.nodes, body),
      cprNumbers: cprPlaces(source),
      lostLetters: lostLetters(source),
      isUnreadable: false,
    },
  };
  return asWritten(file, raw, source.text);
}

/** The whole original of a meeting holds what is closed; a place on the web, where it was published before, does not concern us. */
const withoutSource = (meeting: ParsedMeeting): ParsedMeeting =>
  /^https?:/i.test(meeting.kilde ?? '') ? meeting : { ...meeting, kilde: null };

const OWN_KEYS: readonly string[] = FRONT_MATTER_KEYS.filter((key) => key !== 'status' && key !== 'type');

/** What a front matter says of the whole meeting that closes it: `status: lukket`, `fortroligt: ja`. */
function closedEntries(entries: readonly FrontMatterEntry[]): ClosedLineFact[] {
  return entries
    .filter(({ key, value }) => !OWN_KEYS.includes(key.toLowerCase()) && closesAll(key, value))
    .map(({ keyPlace }) => ({ kind: 'hoved', nummer: null, place: keyPlace }));
}

function closesAll(key: string, value: unknown): boolean {
  const said = value === true ? 'ja' : value === false ? 'nej' : typeof value === 'string' ? value : '';
  const kind = closedLine(`${key}: ${said}`, {
    isHeading: false,
    isLead: true,
    isAlone: true,
    isBilag: false,
  });
  return kind !== null && kind !== 'aabning';
}

/** The headings that are shown: of every item, and of open items' sections. */
function headingsOf(outline: Outline): RootContent[] {
  return outline.punkter.flatMap(({ heading, afsnit }) => [
    heading,
    ...afsnit.flatMap((section) => section.heading ?? []),
  ]);
}

interface ReadPunkter {
  readonly punkter: readonly ParsedPunkt[];
  readonly facts: readonly PunktFact[];
  readonly closedLinks: SourceFacts['closedLinks'];
  readonly openNodes: {
    readonly nodes: readonly RootContent[];
    readonly headings: SourceFacts['afsnitHeadings'];
  };
}

function readPunkter(
  outline: Outline,
  header: Header,
  context: ParseContext,
  { source, stated }: Pick<PunktContext, 'source' | 'stated'>,
): ReadPunkter {
  const opened = outline.punkter.map((punkt) => openPunkt(punkt));
  const open = opened.flatMap(({ afsnit }) => afsnit);
  const nodes = open.flatMap((afsnit) => afsnit.nodes);
  const unknown = { slug: 'ukendt' as Forum['slug'], navn: 'ukendt' };
  const { slug, navn } = header.forum ?? unknown;
  const punktContext = {
    forum: { slug, navn },
    date: header.date ?? ('1000-01-01' as NonNullable<Header['date']>),
    names: context.names,
    source,
    stated,
    definitions: definitionsIn(nodes),
  };
  const read = opened.map((punkt) => parsePunkt(punkt, punktContext));
  return {
    punkter: read.map(({ punkt }) => punkt),
    facts: read.map(({ fact }) => fact),
    closedLinks: opened.flatMap(({ closedLinks }) => closedLinks),
    openNodes: {
      nodes,
      headings: open.flatMap(({ heading }) =>
        heading ? [{ depth: heading.depth, text: textOf(heading), place: placeOf(heading) }] : [],
      ),
    },
  };
}

/** The number of the meeting that day, from the file's name: `2019-10-10-2.md` is the second. */
export function sequenceOf(path: string): number {
  const match = /\d{4}-\d{2}-\d{2}-([2-9]|[1-9]\d)\.md$/.exec(path);
  return match ? Number(match[1]) : 1;
}

function meetingOf(path: string, header: Header, punkter: readonly ParsedPunkt[]): ParsedMeeting | null {
  const { forum, date, ...rest } = header;
  if (!forum || !date) return null;
  const sequence = sequenceOf(path);
  const id = `${forum.slug}/${date}${sequence > 1 ? `-${sequence}` : ''}` as MeetingId;
  return { id, path, forum: forum.slug, date, sequence, ...rest, punkter };
}

function linksIn(nodes: readonly RootContent[]): LinkFact[] {
  const links: LinkFact[] = [];
  walk(nodes, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, place: placeOf(node) });
  });
  return links;
}

function placesOf(type: string, nodes: readonly RootContent[]): SourceFacts['rawHtml'] {
  const places: SourceFacts['rawHtml'][number][] = [];
  walk(nodes, (node) => {
    if (node.type === type) places.push(placeOf(node));
  });
  return places;
}
