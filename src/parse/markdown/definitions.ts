import type { Nodes, RootContent, Text } from 'mdast';
import type { FootnoteFact, LostDefinitionFact } from '../head/facts.ts';
import { placeOf, type Source } from '../head/source.ts';
import { walk } from './walk.ts';

/** Footnotes and link addresses, which Markdown lets stand anywhere. */
export type Definition = Extract<RootContent, { type: 'definition' | 'footnoteDefinition' }>;

/** Every definition in these nodes. */
export function definitionsIn(nodes: readonly RootContent[]): Definition[] {
  const found: Definition[] = [];
  walk(nodes, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
  });
  return found;
}

const key = (definition: Definition): string => `${definition.type} ${definition.identifier}`;

/** Definitions by what refers to them; of two with one label the first counts. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The definitions by what refers to them. */
export function definitionsByKey(definitions: readonly Definition[]): Definitions {
  const byKey = new Map<string, Definition>();
  for (const definition of definitions) {
    if (!byKey.has(key(definition))) byKey.set(key(definition), definition);
  }
  return byKey;
}

/** What a node refers to by a label, as `definitionsByKey` names it. */
function referredTo(node: Nodes): string | null {
  if (node.type === 'footnoteReference') return `footnoteDefinition ${node.identifier}`;
  return node.type === 'linkReference' || node.type === 'imageReference'
    ? `definition ${node.identifier}`
    : null;
}

/**
 * The definitions that a section refers to beside those it holds itself: an item's own before those of other items; all hold
 * open items' text alone. A note may refer to others.
 */
export function missingDefinitions(
  nodes: readonly RootContent[],
  own: Definitions,
  others: Definitions,
): Definition[] {
  const seen = new Set(definitionsIn(nodes).map(key));
  const missing: Definition[] = [];
  const look = (some: readonly RootContent[]): void =>
    walk(some, (node) => {
      const wanted = referredTo(node);
      if (wanted === null || seen.has(wanted)) return;
      seen.add(wanted);
      const definition = own.get(wanted) ?? others.get(wanted);
      if (definition) missing.push(definition);
    });
  look(nodes);
  // The list grows while it is gone through.
  for (const definition of missing) look([definition]);
  return missing;
}

/** A first look: every footnote and every mention of one has these signs. */
const mayHaveFootnotes = ({ text }: Source): boolean => text.includes('[^');

/** The sections of an item, headings and all, and the heading of the item itself. */
type ItemNodes = readonly (readonly RootContent[])[];

/** Footnotes and addresses of links that no text gets to: it has another of the same mark, or none refers to them. */
export function lostDefinitions(items: readonly ItemNodes[]): LostDefinitionFact[] {
  const all = items.map((sections) => sections.map(definitionsIn));
  const everywhere = firstByKey(all.flat(2));
  if (everywhere.size === 0) return [];
  const used = new Set<Definition>();
  for (const [index, sections] of items.entries()) {
    const ofItem = firstByKey(all[index]?.flat() ?? []);
    for (const [at, nodes] of sections.entries()) {
      const own = firstByKey(all[index]?.[at] ?? []);
      for (const name of referencesIn(nodes)) {
        const found = own.get(name) ?? ofItem.get(name) ?? everywhere.get(name);
        if (found) used.add(found);
      }
    }
  }
  return all.flatMap((sections) => {
    const ofItem = sections.flat();
    return ofItem
      .filter((definition) => !used.has(definition))
      .map((definition): LostDefinitionFact => {
        const other = ofItem.find((one) => used.has(one) && key(one) === key(definition));
        return {
          kind: definition.type === 'definition' ? 'link' : 'fodnote',
          label: definition.label ?? definition.identifier,
          place: placeOf(definition),
          other: other ? placeOf(other) : null,
        };
      });
  });
}

function firstByKey(definitions: readonly Definition[]): Map<string, Definition> {
  const first = new Map<string, Definition>();
  for (const one of definitions) if (!first.has(key(one))) first.set(key(one), one);
  return first;
}

/** The keys of what these nodes refer to. */
function referencesIn(nodes: readonly RootContent[]): Set<string> {
  const names = new Set<string>();
  walk(nodes, (node) => {
    if (node.type === 'footnoteReference') names.add(`footnoteDefinition ${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference')
      names.add(`definition ${node.identifier}`);
  });
  return names;
}

/** Mentions of footnotes that these nodes do not hold; Markdown takes them for ordinary text. */
export function missingFootnotes(nodes: readonly RootContent[], source: Source): FootnoteFact[] {
  if (!mayHaveFootnotes(source)) return [];
  const held = new Set(
    definitionsIn(nodes).flatMap(({ type, identifier }) =>
      type === 'footnoteDefinition' ? [identifier] : [],
    ),
  );
  const found: FootnoteFact[] = [];
  walk(nodes, (node) => {
    if (node.type === 'text') found.push(...mentionsIn(node, source));
    if (node.type === 'footnoteReference' && !held.has(node.identifier))
      found.push({ label: node.label ?? node.identifier, place: placeOf(node) });
  });
  return found;
}

function mentionsIn(node: Text, source: Source): FootnoteFact[] {
  const from = node.position?.start.offset ?? 0;
  const written = source.text.slice(from, node.position?.end.offset ?? from);
  if (!written.includes('[^')) return [];
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(({ index, 0: mention, 1: label = '' }) => ({
    label,
    place: source.place(from + index, from + index + mention.length),
  }));
}
