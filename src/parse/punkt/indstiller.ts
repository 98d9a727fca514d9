import { Pattern } from '../../model/text/pattern.ts';

const SHORTENED = '(?:konst|fg|adm|afd|dir|vicedir|sekr|stedf|cand|dr|st|mv|m\\.v|bl\\.a|pr|nr|jf|vedr)';
/** Where a sentence ends: a stop that is not the end of an ellipsis or of a shortened word. */
const SENTENCE_END = new Pattern(`(?<=[^.][.!?:])(?<!\\b${SHORTENED}\\.)\\s+(?=\\p{Lu})`, 'iu');

/** The recommender that an Indstilling names: the words before «indstiller», or null («Det indstilles, at …»). */
export function readIndstiller(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const at = paragraph.search(/\bindstiller\b/iu);
    if (at < 0) continue;
    const before = paragraph.slice(0, at).replace(/\s+/g, ' ').trim();
    const name =
      before
        .split(SENTENCE_END)
        .at(-1)
        ?.replace(/[,;:]$/, '')
        .trim() ?? '';
    if (name !== '' && !/^(?:der|det|at|og|som|vi)$/iu.test(name)) return name;
  }
  return null;
}
