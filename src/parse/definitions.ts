import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceFacts } from './facts.ts';
import { placeOf } from './source.ts';

/** Footnotes and link addresses, which Markdown lets stand anywhere. */
export type Definition = Extract<RootContent, { type: 'definition' | 'footnoteDefinition' }>;

/** Every definition in these nodes. */
export function definitionsIn(nodes: readonly RootContent[]): Definition[] {
  const found: Definition[] = [];
  visit({ type: 'root', children: [...nodes] } as Root, ['definition', 'footnoteDefinition'], (node) => {
    found.push(node as Definition);
  });
  return found;
}

const key = (definition: Definition): string => `${definition.type} ${definition.identifier}`;

/** An item's own definitions before those of other items, one for each label; both lists hold open items' text alone. */
export function mergeDefinitions(own: readonly Definition[], others: readonly Definition[]): Definition[] {
  const byKey = new Map<string, Definition>();
  for (const definition of [...own, ...others]) {
    if (!byKey.has(key(definition))) byKey.set(key(definition), definition);
  }
  return [...byKey.values()];
}

/** The definitions that a section needs beside those it holds itself. */
export function missingDefinitions(
  nodes: readonly RootContent[],
  known: readonly Definition[],
): Definition[] {
  const held = new Set(definitionsIn(nodes).map(key));
  return known.filter((definition) => !held.has(key(definition)));
}

/** Footnotes that no text refers to; they would not be shown. */
export function looseFootnotes(nodes: readonly RootContent[]): SourceFacts['looseFootnotes'] {
  const used = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  visit({ type: 'root', children: [...nodes] } as Root, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
  });
  return notes
    .filter((note) => !used.has(note.identifier))
    .map((note) => ({ label: note.label ?? note.identifier, place: placeOf(note) }));
}
