import { Document, isSeq, parseDocument, Scalar, YAMLMap } from 'yaml';
import { readConfig } from '../archive/config.ts';
import type { Forum } from '../model/config.ts';
import { type Refusal, refuse } from './types.ts';

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

/** The settings with more forums; comments and order stay. `organisation` is used when there was no file. */
export function addForums(
  text: string | null,
  forums: readonly Forum[],
  organisation: string,
): string | Refusal {
  const document: Document = text === null ? newArkiv(organisation) : parseDocument(text);
  if (!isSeq(document.get('forummer'))) document.set('forummer', document.createNode([]));
  const list = document.get('forummer');
  if (!isSeq(list)) return refuse('arkiv.yaml har ingen liste `forummer`');
  list.flow = false;
  for (const forum of forums) list.add(forumNode(document, forum));
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const { problems } = readConfig(written, null);
  if (problems[0]) return refuse(`forummet kan ikke føjes til arkiv.yaml: ${problems[0].message}`);
  return written;
}
