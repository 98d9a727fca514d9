import { type Document, isMap, type Node, type Pair } from 'yaml';
import type * as z from 'zod';
import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Place } from '../../model/parsed.ts';
import { capital } from '../../model/text/phrases.da.ts';
import { yamlOversteps } from '../../parse/bounds/yaml-bounds.ts';
import { normalizeSource, sourceOf } from '../../parse/head/source.ts';
import { cutValues, unreadableText } from '../text-problems.ts';
import { ARKIV_KEYS, FORUM_KEYS, PERSONDATA_KEYS } from './config-keys.da.ts';
import { readDocument } from './yaml-slips.ts';

/** Something wrong in a settings file, in Danish. */
export interface YamlProblem {
  readonly path: string;
  readonly place: Place;
  readonly message: string;
  readonly note: string;
  /** Whether something is not there that must be. */
  readonly isLack?: true;
  /** The rule that tells of it, where it is not the one for settings. */
  readonly rule?: string;
}

/** A settings file read against its schema; `value` is null when there are problems. */
export interface YamlFile<Value> {
  readonly value: Value | null;
  readonly problems: readonly YamlProblem[];
}

/** Lines of settings: more than the forums of any archive need. */
const MOST_LINES = 10_000;
/** So many unknown keys are told of with advice. */
const MOST_KEYS = 200;

/** Reads a YAML 1.2 text against a schema; every problem points to its place. With `asText`, `00` and `5` are texts. */
export function readYamlFile<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
  asText = false,
): YamlFile<z.output<Schema>> {
  const source = sourceOf(normalizeSource(text));
  const unreadable = unreadableText(source, path);
  if (unreadable.length > 0) return { value: null, problems: unreadable };
  const over = yamlOversteps(source.text, MOST_LINES);
  if (over) {
    const place = source.place(over.offset, over.offset + 1);
    return { value: null, problems: [{ path, place, message: `${over.reason}.`, note: over.note }] };
  }
  const { document, slips, unsure } = readDocument(source.text, asText);
  const unread = slips.map(({ reason, note, range }) => {
    return { path, place: source.place(...range), message: `${reason}.`, note };
  });
  const read = schema.safeParse(plainValue(document));
  const cut = cutValues(document.contents, source, path);
  if (read.success && slips.length === 0) return { value: read.data, problems: cut };
  const wrong = (read.error?.issues ?? [])
    // What a line says that cannot be read, nobody lacks.
    .filter(
      (issue) => slips.length === 0 || (document.contents !== null && !unsure.has(String(issue.path[0]))),
    )
    .flatMap((issue) => describe(issue, document, path, source.place));
  return { value: null, problems: [...unread, ...wrong, ...cut] };
}

/** The document as plain values; aliases that lead nowhere or multiply themselves beyond measure count as nothing. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 }) ?? {};
  } catch {
    return {};
  }
}

/** Every key of the settings, for «Mente du …?». */
const SETTINGS_KEYS = [
  ...[ARKIV_KEYS, FORUM_KEYS, PERSONDATA_KEYS].flatMap((keys) => Object.keys(keys)),
  ...['adresse', 'art', 'dato', 'grund', 'aftryk', 'fil', 'punkter', 'kunHer', 'undtagen'],
];

type Keys = readonly (string | number)[];

function describe(
  issue: z.core.$ZodIssue,
  document: Document,
  path: string,
  place: (start: number, end: number) => Place,
): YamlProblem[] {
  const keys: Keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const at = (of: Keys, ofKey: boolean): Place => place(...rangeAt(document, of, ofKey));
  if (issue.code === 'unrecognized_keys') {
    const otherwise = 'Ret stavemåden, eller slet linjen.';
    return issue.keys.map((key, index) => {
      const note = index < MOST_KEYS ? didYouMean(key, SETTINGS_KEYS, otherwise) : otherwise;
      return { path, place: at([...keys, key], true), message: `Ukendt nøgle \`${key}\`.`, note };
    });
  }
  const ofKey = issue.code === 'invalid_key';
  const last = keys.at(-1);
  if (typeof last === 'string' && !pairAt(document, keys)) {
    const note = `Tilføj en linje: \`${last}: …\`.`;
    return [{ path, place: at(keys, false), message: `Nøglen ${nameOf(keys)} mangler.`, note, isLack: true }];
  }
  const subject = keys.length > 0 ? nameOf(keys) : 'Filen';
  const reason = ofKey ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const message = `${capital(subject)} kan ikke bruges: ${reason}.`;
  const isNewer = last === 'format' && issue.code === 'too_big';
  const advice = isNewer ? 'Lad tallet stå, og hent en nyere udgave af programmet.' : 'Ret værdien.';
  return [{ path, place: at(keys, ofKey), message, note: ofKey ? 'Ret nøglen.' : advice }];
}

/** `slug` in the second forum is «`slug` i nr. 2 under `forummer`». */
function nameOf(keys: Keys): string {
  return keys
    .map((key) => (typeof key === 'number' ? `nr. ${key + 1}` : `\`${key}\``))
    .reduceRight((inner, outer) => `${inner} ${outer.startsWith('nr.') ? 'i' : 'under'} ${outer}`);
}

function pairAt(document: Document, keys: Keys): Pair | undefined {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const last = String(keys.at(-1));
  return isMap(parent)
    ? parent.items.find((item) => String((item.key as { value?: unknown }).value) === last)
    : undefined;
}

/** The range of the value under these keys, or of the nearest thing that is there; of the key itself when asked. */
function rangeAt(document: Document, keys: Keys, ofKey: boolean): [number, number] {
  const pair = pairAt(document, keys);
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : null;
  const found =
    (ofKey ? pair?.key : pair?.value) ?? document.getIn(keys, true) ?? parent ?? document.contents;
  const range = (found as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
