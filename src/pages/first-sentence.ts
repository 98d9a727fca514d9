/** Abbreviations that do not end a sentence, though a capital may follow. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|jf|nr|kl|ca|bl\.a|dvs|f\.eks|evt|inkl|ekskl|hhv|vedr|pkt|stk|bilag|mio|mia|pga|iht|ift|mht|bl|obs|cand|tlf|sml)\.$/iu;
const MOST = 220;

/** The first sentence of a text, on one line and at most 220 characters long. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  for (const stop of line.matchAll(/[.!?](?=\s+[\p{Lu}\d«"–])/gu)) {
    const sentence = line.slice(0, stop.index + 1);
    if (ABBREVIATION.test(sentence) || /\b\d{1,2}\.$/.test(sentence)) continue;
    return shortened(sentence);
  }
  return shortened(line);
}

const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\s,;:–-]+\S*$/, '')} …`;
