import { Pattern } from './pattern.ts';
import { withSingleSpaces } from './single-spaces.ts';

/** Abbreviations that do not end a sentence, though a capital may follow. */
const ABBREVIATION = new Pattern(
  /(?:^|[\s(])(?:\p{L}|jf|nr|kl|ca|bl\.a|dvs|f\.eks|evt|inkl|ekskl|hhv|vedr|pkt|stk|bilag|mio|mia|pga|iht|ift|mht|bl|obs|cand|tlf|sml)\.$/iu,
);
const STOP = new Pattern(/[.!?](?=\s+[\p{Lu}\d«"–])/gu);
/** «den 3. September», but not the end of a case number. */
const ORDINAL = /(?:^|[\s(])\d{1,2}\.$/;
const MOST = 220;

const oneLine = (text: string): string => withSingleSpaces(text).trim();

/** A text without the rows of its tables, whose cells have tabs between and make no sentence; all of one that has nothing else. */
function prose(text: string): string {
  if (!text.includes('\t')) return text;
  const lines = text.split('\n').filter((line) => !line.includes('\t'));
  return lines.some((line) => line.trim() !== '') ? lines.join('\n') : text;
}

/** Where the sentences of a line end, its last one left out. */
function* sentenceEnds(line: string): Generator<number> {
  for (const stop of line.matchAll(STOP.in(line))) {
    const end = stop.index + 1;
    const sentence = line.slice(Math.max(0, end - 12), end);
    if (!ABBREVIATION.test(sentence) && !ORDINAL.test(sentence)) yield end;
  }
}

/** A text on one line, cut between words where it is longer than so many letters. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\s,;:–-]+\S*$/, '')} …`;

/** The sentences of a text, each on one line. */
export function sentencesOf(text: string): string[] {
  const line = oneLine(text);
  let from = 0;
  return [...sentenceEnds(line), line.length].flatMap((end) => {
    const sentence = line.slice(from, end).trim();
    from = end;
    return sentence === '' ? [] : [sentence];
  });
}

/** The first sentence of a text, on one line and at most 220 characters long. */
export function firstSentence(text: string): string {
  const line = oneLine(prose(text));
  const [end = line.length] = sentenceEnds(line);
  return shortened(line.slice(0, end), MOST);
}

/** A sentence as lists show it, at most 220 characters long. */
export const shortSentence = (sentence: string): string => shortened(sentence, MOST);

/** As many of a text's first sentences as 240 characters hold, or the beginning of one that is longer; null for no text. */
export function firstSentences(text: string): string | null {
  const line = oneLine(prose(text));
  const most = MOST + 20;
  if (line.length <= most) return line || null;
  let end = 0;
  for (const at of sentenceEnds(line)) {
    if (at > most) break;
    end = at;
  }
  return end > 0 ? line.slice(0, end) : shortened(line, most);
}
