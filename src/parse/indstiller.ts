/** The recommender that an Indstilling names: the words before «indstiller», or null («Det indstilles, at …»). */
export function readIndstiller(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const at = paragraph.search(/\bindstiller\b/iu);
    if (at < 0) continue;
    const before = paragraph.slice(0, at).replace(/\s+/g, ' ').trim();
    const name =
      before
        .split(/(?<=[^.][.!?:])\s+(?=\p{Lu})/u)
        .at(-1)
        ?.replace(/[,;:]$/, '')
        .trim() ?? '';
    if (name !== '' && !/^(?:der|det|at|og|som|vi)$/iu.test(name)) return name;
  }
  return null;
}
