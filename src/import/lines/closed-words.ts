// Lines of a head that tell of closed items without naming what they are about.
const COUNT = /^lukkede punkter:?\s+(\d{1,3})\s+(?:uden oplyst grundlag|efter\s)/iu;

/** How many closed items a line of a head counts, «Lukkede punkter  2 efter kommunestyrelseslovens § 10», or null. */
export const countOfClosed = (text: string): number | null => {
  const count = COUNT.exec(text)?.[1];
  return count === undefined ? null : Number(count);
};

/** «Punkt 5 og 7 behandles for lukkede døre»: the numbers that a line of a head names. */
export function numbersNamed(text: string): number[] {
  const list =
    /^(?:punkt(?:er(?:ne)?)?|pkt\.?|sag(?:er(?:ne)?)?|lukkede punkter:?)\s+(?:nr\.?\s*)?(\d{1,4}(?:\s*(?:,|og|samt|-|–)\s*\d{1,4})+|\d{1,4}(?=\s+(?:er|behandles|var|blev)\s))/iu.exec(
      text,
    )?.[1] ?? '';
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(list.trim());
  if (range)
    return Array.from(
      { length: Math.min(200, Math.max(0, Number(range[2]) - Number(range[1]) + 1)) },
      (_, index) => Number(range[1]) + index,
    );
  return (list.match(/\d+/g) ?? []).map(Number);
}
