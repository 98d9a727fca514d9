import type { RootContent } from 'mdast';
import type { MeetingId } from '../model/brand.ts';
import type { Forum } from '../model/config.ts';
import type { ParsedMeeting, ParsedPunkt } from '../model/parsed.ts';
import { BOUNDS } from './bounds/bounds.ts';
import { oversteps } from './bounds/text-bounds.ts';
import { cprFacts, notCprMarks, openPrivatePlaces } from './cpr.ts';
import { asWritten } from './head/as-written.ts';
import type { FrontMatterProblem, PunktFact, SourceFacts } from './head/facts.ts';
import { readFrontMatter } from './head/front-matter.ts';
import { type Header, readHeader, udfaldPairs } from './head/header.ts';
import { normalizeSource, placeOf, sourceOf } from './head/source.ts';
import { closedEntries } from './lukket/head.ts';
import { maybeClosed } from './lukket/maybe.ts';
import {
  definitionsByKey,
  definitionsIn,
  lostDefinitions,
  missingFootnotes,
} from './markdown/definitions.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { linksIn, placesOf } from './markdown/node-places.ts';
import { type Outline, outlineOf, textOf } from './markdown/outline.ts';
import { asMeant } from './misread/as-meant.ts';
import { conflictsIn } from './misread/conflicts.ts';
import { findMisread, type OpenItem } from './misread/find-misread.ts';
import { sufferedLetters } from './misread/lost-letters.ts';
import { ownPlacesInHead } from './misread/own-places.ts';
import { openPunkt } from './punkt/open-punkt.ts';
import { type PunktContext, parsePunkt } from './punkt/parse-punkt.ts';
import { readPunktTitle } from './punkt/punkt-title.ts';
import { unmarkedHeadings } from './punkt/unmarked-headings.ts';
import type { ForumNames } from './references/forum-names.ts';

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

/**
 * Reads one content file; `path` is relative to the content folder, with forward slashes. One that oversteps a bound is not
 * read.
 */
export function parseMeeting(raw: string, path: string, context: ParseContext): ParsedFile {
  const text = raw.length > BOUNDS.text.limit ? raw : normalizeSource(raw);
  const over = oversteps(text);
  if (!over) return readMeeting(raw, text, path, context);
  const place = sourceOf(text.slice(0, over.offset + 1)).place(over.offset, over.offset + 1);
  return unreadableFile(path, context, { reason: over.reason, note: over.note, place });
}

/** A file of which nothing is read, and why. */
export function unreadableFile(
  path: string,
  context: ParseContext,
  unreadable: FrontMatterProblem,
): ParsedFile {
  const { facts } = readMeeting('', '', path, context);
  const frontMatter = { problem: unreadable, entries: [], place: unreadable.place };
  return { path, meeting: null, facts: { ...facts, frontMatter, unreadable } };
}

function readMeeting(raw: string, text: string, path: string, context: ParseContext): ParsedFile {
  const source = sourceOf(text);
  const front = readFrontMatter(source);
  // Blank lines stand in for the front matter, so that every place in the body is a place in the file.
  const blanked =
    source.text.slice(0, front.bodyStart).replace(/[^\n]/g, '') + source.text.slice(front.bodyStart);
  const body = sourceOf(blanked);
  const header = readHeader(front.facts.entries, context.forums);
  const prefix = header.forum?.titelpraefiks ?? null;
  const closedHead = closedEntries(front.facts.entries);
  const outline = outlineOf(asMeant(readMarkdown(blanked), body), {
    source: body,
    readTitle: (titel) => readPunktTitle(titel, prefix),
    isClosed: closedHead.length > 0,
  });
  const stated = udfaldPairs(front.facts.entries);
  const read = readPunkter(outline, header, context, { source: body, stated });
  const shown = [...headingsOf(outline), ...read.openNodes.nodes];
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
      links: linksIn(shown),
      rawHtml: blanked.includes('<') ? placesOf('html', shown) : [],
      closedLines,
      maybeClosed: maybeClosed(outline),
      closedLinks: read.closedLinks,
      isPartlyClosed,
      unmarkedHeadings: unmarkedHeadings([...outline.before, ...read.openNodes.nodes], body),
      lostDefinitions: source.text.includes(']:') ? lostDefinitions(read.items.map(nodesOf)) : [],
      missingFootnotes: missingFootnotes(read.openNodes.nodes, body),
      cprNumbers: cprFacts(source, front.facts.entries),
      notCpr: notCprMarks(front.facts.entries),
      privatePlaces: openPrivatePlaces(source, front.bodyStart, closedLines, read.facts),
      sufferedLetters: sufferedLetters(source),
      conflicts: conflictsIn(source),
      misread: [...ownPlacesInHead(front.facts.entries), ...findMisread(read.items, body)],
      unreadable: null,
    },
  };
  return asWritten(file, raw, source.text);
}

/** The whole original of a meeting holds what is closed; a place on the web, where it was published before, does not concern us. */
const withoutSource = (meeting: ParsedMeeting): ParsedMeeting =>
  /^https?:/i.test(meeting.kilde ?? '') ? meeting : { ...meeting, kilde: null };

/** The headings that are shown: of every item, and of open items' sections. */
function headingsOf(outline: Outline): RootContent[] {
  return outline.punkter.flatMap(({ heading, afsnit }) => [
    heading,
    ...afsnit.flatMap((section) => section.heading ?? []),
  ]);
}

/** The nodes of an open item, by sections; what a heading refers to is told of by itself. */
const nodesOf = ({ opened }: OpenItem): RootContent[][] => [
  [opened.outline.heading],
  ...opened.afsnit.map(({ heading, nodes }) => [...(heading ? [heading] : []), ...nodes]),
];

interface ReadPunkter {
  readonly items: readonly OpenItem[];
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
  const { slug, navn } = header.forum ?? { slug: 'ukendt' as Forum['slug'], navn: 'ukendt' };
  const punktContext = {
    forum: { slug, navn },
    date: header.date ?? ('1000-01-01' as NonNullable<Header['date']>),
    names: context.names,
    source,
    stated,
    // Every definition has these signs.
    definitions: definitionsByKey(source.text.includes(']:') ? definitionsIn(nodes) : []),
  };
  const read = opened.map((punkt) => parsePunkt(punkt, punktContext));
  return {
    items: read.flatMap(({ punkt, isOwnDecision }, index) => {
      const own = opened[index];
      return own ? [{ opened: own, punkt, isOwnDecision }] : [];
    }),
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
  return Number(/\d{4}-\d{2}-\d{2}-([2-9]|[1-9]\d)\.md$/.exec(path)?.[1] ?? 1);
}

function meetingOf(path: string, header: Header, punkter: readonly ParsedPunkt[]): ParsedMeeting | null {
  const { forum, date, ...rest } = header;
  if (!forum || !date) return null;
  const sequence = sequenceOf(path);
  const id = `${forum.slug}/${date}${sequence > 1 ? `-${sequence}` : ''}` as MeetingId;
  return { id, path, forum: forum.slug, date, sequence, ...rest, punkter, fjernede: [] };
}
