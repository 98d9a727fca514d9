import matter from 'gray-matter';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Place } from '../../model/parsed.ts';
import { yamlOversteps } from '../bounds/yaml-bounds.ts';
import type { FrontMatterEntry, FrontMatterPair, FrontMatterProblem, SourceFacts } from './facts.ts';
import type { Source } from './source.ts';
import { commentsAfter } from './yaml-comments.ts';
import { yamlErrorText } from './yaml-problem.ts';

/** The front matter of a file, and the offset at which its body begins. */
export interface FrontMatter {
  readonly facts: SourceFacts['frontMatter'];
  readonly bodyStart: number;
}

/** Lines of a front matter; a list of people is the longest that there is. */
const MOST_LINES = 2000;

const FENCED = /^---[ \t]*([^\s-]\S*)?[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const REFUSED_ENGINES = ['javascript', 'js', 'coffeescript', 'coffee', 'cson', 'toml', 'json'] as const;

function refuse(): never {
  throw new Error('only YAML front matter is read');
}

const REFUSING = Object.fromEntries(
  REFUSED_ENGINES.map((name) => [name, { parse: refuse, stringify: refuse }]),
);

/** gray-matter with YAML 1.2 and no other language; options are always passed, so its module-wide cache stays out of play. */
function readYaml(block: string, parse: (yaml: string) => Document): Document | null {
  let document: Document | null = null;
  const yaml = {
    parse: (text: string): object => {
      document = parse(text);
      return {};
    },
    stringify: refuse,
  };
  matter(block, { language: 'yaml', engines: { ...REFUSING, yaml } });
  return document;
}

const PUNKT_HEADING = /^#{1,3}[ \t]*Punkt[ \t]+\d/im;

/** What is wrong with a text that does not begin with a whole front matter. */
function missing(source: Source, firstLine: Place): FrontMatterProblem {
  const late = /^\s*\n---[ \t]*(?=\n|$)/.exec(source.text);
  if (late) {
    const place = source.place(late[0].length - late[0].trim().length, late[0].length);
    return {
      reason: 'Filens hoved står ikke på første linje',
      note: 'Slet de tomme linjer før `---`.',
      place,
    };
  }
  if (source.text.startsWith('---')) {
    const note = 'Sæt en linje med `---` og intet andet efter hovedets sidste linje.';
    return { reason: 'Filens hoved er ikke afsluttet', note, place: firstLine };
  }
  const note = 'Begynd filen med en linje med `---`, så `forum:` og `dato:`, så `---` igen.';
  return { reason: 'Filen har intet hoved', note, place: firstLine };
}

/** Reads the front matter of a normalized text; every problem is told with its place in the file. */
export function readFrontMatter(source: Source): FrontMatter {
  const match = FENCED.exec(source.text);
  const firstLine = source.place(0, Math.max(0, source.text.search(/\n|$/)));
  const fail = (reason: string, note: string, place: Place, bodyStart: number): FrontMatter => ({
    facts: { problem: { reason, note, place }, entries: [], place: firstLine },
    bodyStart,
  });
  if (!match || PUNKT_HEADING.test(match[2] ?? '')) {
    // Where the header ends nobody knows, so the first item's heading is where the body begins.
    const firstPunkt = source.text.search(PUNKT_HEADING);
    const { reason, note, place } = missing(source, firstLine);
    return fail(reason, note, place, firstPunkt < 0 ? source.text.length : firstPunkt);
  }
  const [block, language, yaml = ''] = match;
  const place = source.place(0, block.trimEnd().length);
  if (language && language !== 'yaml') {
    const note = 'Kun YAML læses, og kode køres aldrig. Skriv `---` alene på den første linje.';
    return fail(`Hovedet er skrevet i \`${language}\``, note, firstLine, block.length);
  }
  const yamlStart = block.indexOf('\n') + 1;
  const over = yamlOversteps(yaml, MOST_LINES);
  if (over) {
    const at = yamlStart + over.offset;
    return fail(over.reason, over.note, source.place(at, at + 1), block.length);
  }
  const lines = new LineCounter();
  const document = readYaml(block, () =>
    parseDocument(yaml, {
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      resolveKnownTags: false,
    }),
  );
  const at = (range: readonly [number, number]): Place =>
    source.place(yamlStart + range[0], yamlStart + range[1]);
  const problem = document
    ? yamlProblem(document, yaml, at)
    : { reason: 'Hovedet er tomt', note: 'Skriv mindst `forum:` og `dato:`.', place };
  return {
    facts: { problem, entries: document && !problem ? entriesOf(document, yaml, at) : [], place },
    bodyStart: block.length,
  };
}

type At = (range: readonly [number, number]) => Place;

function yamlProblem(document: Document, yaml: string, at: At): FrontMatterProblem | null {
  const error = document.errors[0];
  if (error) {
    const { reason, note, range } = yamlErrorText(error, yaml);
    return { reason, note, place: at(range) };
  }
  if (isMap(document.contents)) return null;
  const note = 'Skriv én oplysning på hver linje: `forum: Chefforum`.';
  return {
    reason: 'Hovedet er ikke en liste af nøgler og værdier',
    note,
    place: at(rangeOf(document.contents)),
  };
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : [0, 0];
};

function entriesOf(document: Document, yaml: string, at: At): FrontMatterEntry[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.map(({ key, value }: Pair): FrontMatterEntry => {
    const range = value ? rangeOf(value) : rangeOf(key);
    return {
      key: isScalar(key) ? String(key.value) : yaml.slice(...rangeOf(key)),
      keyPlace: at(rangeOf(key)),
      value: plainValue(value, document),
      valuePlace: at(range),
      itemPlaces: isSeq(value) ? value.items.map((item) => at(rangeOf(item))) : [],
      itemSources: isSeq(value) ? value.items.map((item) => yaml.slice(...rangeOf(item))) : [],
      comments: commentsAfter(value, yaml).map(at),
      pairs: isMap(value) ? value.items.map((pair) => pairOf(pair, yaml, at)) : [],
      quoted: isScalar(value) && value.type !== 'PLAIN',
      source: value ? yaml.slice(...range) : '',
    };
  });
}

/** One line below a key, as it is written. */
function pairOf({ key, value }: Pair, yaml: string, at: At): FrontMatterPair {
  const [start, keyEnd] = rangeOf(key);
  const end = value ? rangeOf(value)[1] : keyEnd;
  const text = isScalar(value) ? String(value.value ?? '') : value ? yaml.slice(...rangeOf(value)) : '';
  return {
    key: isScalar(key) ? String(key.value) : yaml.slice(start, keyEnd),
    text: text.trim(),
    place: at([start, end]),
  };
}

/** A value as plain JSON; aliases that multiply themselves beyond measure count as nothing. */
function plainValue(value: unknown, document: Document): unknown {
  if (value === null || value === undefined) return null;
  try {
    return (value as Node).toJS(document, { maxAliasCount: 10 }) ?? null;
  } catch {
    return null;
  }
}
