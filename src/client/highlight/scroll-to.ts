/** How much room a place has above it at least, and under it besides the bar. */
const ROOM = 24;

/** How far down the window a place comes that was not in it. */
const SHARE = 0.3;

/** Whether all of a place is in the window, over what lies at its foot. */
export function isInView(range: Range, foot: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= ROOM && bottom <= innerHeight - foot - ROOM;
}

/** Scrolls the page so far that a place is in the window, over what lies at its foot; how fast is for the style sheet to say. */
export function bringIntoView(range: Range, foot: number): void {
  for (let box = range.startContainer.parentElement; box; box = box.parentElement)
    if (getComputedStyle(box).overflowX === 'auto') scrollSideways(box, range);
  if (isInView(range, foot)) return;
  scrollBy({ top: range.getBoundingClientRect().top - (innerHeight - foot) * SHARE });
}

/** Has a wide table's box show the column that a place is in. */
function scrollSideways(box: Element, range: Range): void {
  const { left, right } = range.getBoundingClientRect();
  const room = box.getBoundingClientRect();
  if (left < room.left) box.scrollLeft -= room.left - left + ROOM;
  else if (right > room.right) box.scrollLeft += right - room.right + ROOM;
}
