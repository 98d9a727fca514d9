import type { VNode } from 'preact';
import { searching } from '../../words/soegehjaelp.da.ts';

/** Switches the key that leads to the search field on and off; a script shows it, for without one there is no such key. */
export function ShortcutSwitch(): VNode {
  return (
    <p class="genvej" data-genvej hidden>
      <label class="afkryds">
        <input type="checkbox" />
        {searching.shortcut}
      </label>
    </p>
  );
}
