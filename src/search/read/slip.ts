/** Whether one text becomes the other by a single slip: a character changed, left out, put in, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [middle, otherMiddle] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (middle.length <= 1 && otherMiddle.length <= 1) return true;
  return middle.length === 2 && otherMiddle.length === 2 && middle === `${otherMiddle[1]}${otherMiddle[0]}`;
}
