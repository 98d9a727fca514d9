// What stands right beside ten digits: words of a sentence, other figures, letters of the same word.

/** Whether what stands there is said between words, and is no row of figures. */
export const isInSentence = (text: string, index: number, all: string): boolean =>
  /[a-zæøå.,:)] \(?$/i.test(text.slice(Math.max(0, index - 4), index)) &&
  /^(?:[ ,.;:)]{0,2}(?:[a-zæøå]|\n|$))/i.test(text.slice(index + all.length, index + all.length + 4));

/** Whether a line that ends within the number is one of a text, and not of a list of figures. */
export function isInProse(text: string, { index, 0: all }: RegExpExecArray): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return (
    /[a-zæøå]/i.test(before) &&
    /^[ .,;:)]*(?:[a-zæøå]|\n(?!\s*[\d-])|$)/i.test(text.slice(index + all.length))
  );
}

/** Whether numbers stand right before and after on the line, as in a table of figures. */
export const isAmongNumbers = (text: string, start: number, end: number): boolean =>
  /\d[.,]?\d*[ \t]+$/.test(text.slice(Math.max(0, start - 12), start)) ||
  /^[ \t]+-?\d/.test(text.slice(end, end + 6));

/** Whether the look after a word ended within a number. */
export const isCut = (text: string, end: number): boolean => /^\d/.test(text.slice(end, end + 1));

/** Letters and digits in one, as in a name for machines; a word or initials may touch a person's number. */
export function isWithinWord(before: string, after: string): boolean {
  const [head = ''] = /[a-zæøå0-9]*$/i.exec(before) ?? [];
  const [tail = ''] = /^[a-zæøå0-9]*/i.exec(after) ?? [];
  if (/\d/.test(head + tail)) return true;
  if (head !== '' && tail !== '') return tail.length > 2 || head.length < 3 || /^[a-f]+$/i.test(head);
  return head !== '' && head.length < 3 && !/^(?:f|nr)$/i.test(head);
}

/** Whether a line holds nothing else, and its pairs of digits do not count on: «01 02 03 04 05». */
export function isAlone(text: string, index: number, all: string): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const end = text.indexOf('\n', index);
  const pairs = all.split(/[ .-]/).map(Number);
  const steps = new Set(pairs.slice(1).map((pair, at) => pair - (pairs[at] ?? 0)));
  return (
    steps.size > 1 &&
    /^[\s>*+•(-]*$/.test(text.slice(start, index)) &&
    /^[\s.)]*$/.test(text.slice(index + all.length, end < 0 ? text.length : end))
  );
}
