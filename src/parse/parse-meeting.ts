import type { RootContent } from 'mdast';
import type { MeetingId } from '../model/brand.ts';
import type { Forum } from '../model/config.ts';
import type { ParsedMeeting, ParsedPunkt } from '../model/parsed.ts';
import { cprPlaces } from './cpr.ts';
import { definitionsIn, looseFootnotes, missingFootnotes } from './definitions.ts';
import type { LinkFact, PunktFact, SourceFacts } from './facts.ts';
import type { ForumNames } from './forum-names.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Header, readHeader } from './header.ts';
import { readMarkdown } from './markdown.ts';
import { openPunkt } from './open-punkt.ts';
import { type Outline, outlineOf, textOf } from './outline.ts';
import { parsePunkt } from './parse-punkt.ts';
import { readPunktTitle } from './punkt-title.ts';
import { lostLetters, normalizeSource, placeOf, type Source, sourceOf } from './source.ts';
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
  const isClosed = (titel: string): boolean => readPunktTitle(titel, prefix).lukket;
  const outline = outlineOf(readMarkdown(blanked), isClosed);
  const read = readPunkter(outline, header, context, body);
  return {
    path,
    meeting: meetingOf(path, header, read.punkter),
    facts: {
      path,
      frontMatter: front.facts,
      unexpectedHeadings: outline.unexpected,
      afsnitHeadings: read.openNodes.headings,
      punkter: read.facts,
      textBeforeFirstPunkt: outline.before[0] ? placeOf(outline.before[0]) : null,
      links: linksIn([...headingsOf(outline), ...read.openNodes.nodes]),
      rawHtml: placesOf('html', [...headingsOf(outline), ...read.openNodes.nodes]),
      unmarkedHeadings: unmarkedHeadings([...outline.before, ...read.openNodes.nodes], body, isClosed),
      looseFootnotes: looseFootnotes(read.openNodes.nodes),
      missingFootnotes: missingFootnotes(read.openNodes.nodes, body),
      cprNumbers: cprPlaces(source),
      lostLetters: lostLetters(source),
      isUnreadable: false,
    },
  };
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
  readonly openNodes: {
    readonly nodes: readonly RootContent[];
    readonly headings: SourceFacts['afsnitHeadings'];
  };
}

function readPunkter(outline: Outline, header: Header, context: ParseContext, source: Source): ReadPunkter {
  const prefix = header.forum?.titelpraefiks ?? null;
  const opened = outline.punkter.map((punkt) => openPunkt(punkt, readPunktTitle(punkt.titel, prefix)));
  const open = opened.flatMap(({ afsnit }) => afsnit);
  const nodes = open.flatMap((afsnit) => afsnit.nodes);
  const unknown = { slug: 'ukendt' as Forum['slug'], navn: 'ukendt' };
  const { slug, navn } = header.forum ?? unknown;
  const punktContext = {
    forum: { slug, navn },
    date: header.date ?? ('1000-01-01' as NonNullable<Header['date']>),
    names: context.names,
    source,
    definitions: definitionsIn(nodes),
  };
  const read = opened.map((punkt) => parsePunkt(punkt, punktContext));
  return {
    punkter: read.map(({ punkt }) => punkt),
    facts: read.map(({ fact }) => fact),
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
