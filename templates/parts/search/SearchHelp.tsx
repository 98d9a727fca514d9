import type { VNode } from 'preact';
import { SEARCH_TERMS, searching } from '../../words/soegehjaelp.da.ts';
import { HelpSection } from '../HelpSection.tsx';
import { ShortcutSwitch } from '../page/ShortcutSwitch.tsx';
import { Terms } from '../Terms.tsx';

/** All that the search understands, for whoever wants to know more than the search page tells. */
export function SearchHelp({ id }: { id: string }): VNode {
  return (
    <HelpSection id={id} heading={searching.heading} text={searching.words}>
      <Terms terms={SEARCH_TERMS.map((term) => ({ ...term, id: `${id}-${term.id}` }))} />
      {searching.found.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ShortcutSwitch />
    </HelpSection>
  );
}
