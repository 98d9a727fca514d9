// The archive's settings: its forums, and those that an import adds.
import { Document, isSeq, parseDocument, Scalar, YAMLMap } from 'yaml';
import { readConfig } from '../../archive/settings/config.ts';
import type { Forum } from '../../model/config.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';

/** The archive's settings as text, with the forums it has. */
export interface ArkivYaml {
  readonly ok: true;
  readonly text: string | null;
  readonly forums: readonly Forum[];
}

/** Reads arkiv.yaml; null is a file that is not there. */
export function readArkivYaml(text: string | null): ArkivYaml | Refusal {
  if (text === null) return { ok: true, text, forums: [] };
  const { config, problems } = readConfig(text, null);
  if (config) return { ok: true, text, forums: config.forummer };
  const problem = problems[0];
  return refuse(
    `arkiv.yaml kan ikke læses (linje ${problem?.place.start.line ?? 1}): ${problem?.message ?? ''}`,
  );
}

/** The organisation named most often, and whether it is only a guess of ours. */
export function guessOrganisation(counts: readonly ReadonlyMap<string, number>[]): string | null {
  const sums = new Map<string, number>();
  for (const [name, count] of counts.flatMap((map) => [...map]))
    sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function forumNode(document: Document, forum: Forum): YAMLMap<unknown, unknown> {
  const node = new YAMLMap<unknown, unknown>(document.schema);
  node.set('slug', forum.slug);
  node.set('navn', forum.navn);
  if (forum.forkortelser.length > 0) {
    node.set('forkortelser', document.createNode([...forum.forkortelser], { flow: true }));
  }
  if (forum.titelpraefiks) {
    const prefix = new Scalar(forum.titelpraefiks);
    prefix.type = Scalar.QUOTE_DOUBLE;
    node.set('titelpraefiks', prefix);
  }
  return node;
}

function newArkiv(organisation: string): Document {
  return new Document({
    organisation,
    titel: `Referatarkiv for ${organisation}`,
    baseUrl: '/',
    synlighed: 'intern',
    forummer: [],
  });
}

/** The list with more entries, all else as it stands; null when the list is not written one entry a line. */
function spliceForums(text: string, document: Document, forums: readonly Forum[]): string | null {
  const list = document.get('forummer');
  if (!isSeq(list) || list.flow || !list.range || list.items.length === 0) return null;
  const first = (list.items[0] as { range?: readonly number[] | null }).range?.[0] ?? 0;
  const indent = /^[ ]*(?=-)/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1))?.[0];
  if (indent === undefined) return null;
  const end = text.slice(0, list.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const added = new Document();
  added.contents = added.createNode(forums.map((forum) => forumNode(added, forum)));
  const entries = added.toString(STYLE).trimEnd().split('\n');
  return `${text.slice(0, at).trimEnd()}\n${entries.map((line) => indent + line).join('\n')}${text.slice(at) || '\n'}`;
}

const STYLE = { lineWidth: 0, flowCollectionPadding: false };

function rewrite(document: Document, forums: readonly Forum[]): string {
  if (!isSeq(document.get('forummer'))) document.set('forummer', document.createNode([]));
  const list = document.get('forummer');
  if (isSeq(list)) {
    list.flow = false;
    for (const forum of forums) list.add(forumNode(document, forum));
  }
  return document.toString(STYLE);
}

/** The settings with more forums; comments, order and line breaks stay. `organisation` is used when there was no file. */
export function addForums(
  text: string | null,
  forums: readonly Forum[],
  organisation: string,
): string | Refusal {
  const document: Document = text === null ? newArkiv(organisation) : parseDocument(text);
  const written = (text === null ? null : spliceForums(text, document, forums)) ?? rewrite(document, forums);
  const { config, problems } = readConfig(written, null);
  const slugs = config?.forummer.map(({ slug }) => slug) ?? [];
  if (config && forums.every(({ slug }) => slugs.includes(slug))) return written;
  return refuse(
    `forummet kan ikke føjes til arkiv.yaml: ${problems[0]?.message ?? 'listen `forummer` kan ikke læses'}`,
  );
}
