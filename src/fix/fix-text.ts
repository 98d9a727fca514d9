// Mends one content file: what check finds in it, as far as that needs no guess.

import { normalizeSource } from '../parse/head/source.ts';
import { type ParseContext, parseMeeting } from '../parse/parse-meeting.ts';
import { BLOCKS } from './blocks.ts';
import { withFence } from './fence.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { HEADINGS } from './headings.ts';
import { ITEMS } from './items.ts';
import { LINKS } from './links.ts';
import { edited, type Mend, spansOf } from './mend.ts';

/** Every mend, in the order that they are made. */
const MENDS: readonly Mend[] = [...FRONT_MATTER, ...HEADINGS, ...ITEMS, ...LINKS, ...BLOCKS];

/** What is mended beside the lines of a text: its place, its letters, and the names of attachments. */
const BESIDE = ['arkiv-fil', 'sti-uenig', 'tegnsaet', 'filnavn', 'filnavn-umuligt', 'bilag-mangler'];

/** The rules of which `fix` mends what needs no guess. */
export const MENDED_RULES: ReadonlySet<string> = new Set([...BESIDE, ...MENDS.flatMap(({ rules }) => rules)]);

/** A mend may uncover what another mends; more rounds than these mean that two of them disagree. */
const MOST_ROUNDS = 24;

/** Mends a text; one that has nothing to mend comes back as it is. */
export function mendedText(raw: string, path: string, context: ParseContext): string {
  let text = withFence(normalizeSource(raw));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = mendedOnce(text, path, context);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** The first mend that has something to do, made: the places of the others are of the text before it. */
function mendedOnce(text: string, path: string, context: ParseContext): string {
  const file = parseMeeting(text, path, context);
  if (file.facts.unreadable || file.facts.conflicts.length > 0) return text;
  const found = { file, text, forums: context.forums, span: spansOf(text) };
  for (const { edits } of MENDS) {
    const next = edited(text, edits(found));
    if (next !== text) return next;
  }
  return text;
}
