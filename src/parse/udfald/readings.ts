// The forms of the deciding verbs, looked up by a word.
import { Pattern } from '../../model/text/pattern.ts';
import { type Form, formsOf } from './conjugations.ts';
import type { Meaning, Need } from './meanings.ts';
import { MOVING } from './moving-verbs.ts';
import { SETTLING } from './verbs.ts';

/** One verb of the lists below. */
interface Verb {
  readonly meaning: Meaning;
  /** The clause must hold this too. */
  readonly needs: Need | null;
  /** Its subject is what it happens to, as in «forslaget faldt», not who does it. */
  readonly happens: boolean;
}

/** One way to read a word: the verb, and how it stands there. */
export interface Reading extends Verb {
  readonly form: Form;
}

function readings(): Map<string, Reading[]> {
  const all = new Map<string, Reading[]>();
  for (const { meaning, needs: written, happens = false, verbs } of [...SETTLING, ...MOVING]) {
    const needs = written instanceof RegExp ? new Pattern(written) : (written ?? null);
    for (const verb of verbs.split(' '))
      for (const { form, word } of formsOf(verb))
        all.set(word, [...(all.get(word) ?? []), { meaning, needs, happens, form }]);
  }
  return all;
}

/** Every form of the verbs that decide, with what it can mean. */
export const READINGS: ReadonlyMap<string, readonly Reading[]> = readings();
