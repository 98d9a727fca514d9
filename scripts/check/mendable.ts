// Whether `fix` would mend something of what check tells of.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { MENDED_RULES, mendedText } from '../../src/fix/fix-text.ts';
import { mendedSettings } from '../../src/fix/settings.ts';
import type { Forum } from '../../src/model/config.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';
import { lettersOf } from '../fix/letters.ts';

/** So many files are tried; where many are wrong, one of them tells. */
const MOST_FILES = 20;
/** What is mended beside a text's lines, each time. */
const ALWAYS = ['sti-uenig', 'tegnsaet', 'filnavn'];

/** Tries the files that such messages are about. */
export function isMendable(
  root: string,
  messages: readonly VFileMessage[],
  forums: readonly Forum[],
): boolean {
  const mended = messages.filter(({ ruleId = '' }) => MENDED_RULES.has(ruleId));
  if (mended.some(({ ruleId = '' }) => ALWAYS.includes(ruleId))) return true;
  const context = { forums, names: forumNames(forums) };
  const files = [...new Set(mended.map(({ file = '' }) => file))].slice(0, MOST_FILES);
  return files.some((path) => {
    if (!/\.(?:md|markdown|ya?ml)$/i.test(path) || !existsSync(join(root, path))) return false;
    const text = lettersOf(readFileSync(join(root, path)))?.text ?? '';
    return (path === 'arkiv.yaml' ? mendedSettings(text) : mendedText(text, path, context)) !== text;
  });
}
