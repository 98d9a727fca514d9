/** Has the links that print one item alone open the printing as well; their address does it without scripts. */
export function startPrintPunkt(): void {
  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.udskriv') : null;
    const punkt = link?.closest('.punkt');
    const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || !punkt || isElsewhere) return;
    event.preventDefault();
    printAlone(link, `#${punkt.id}`);
  });
}

/** Prints with the link as the page's target, which is what the style sheet goes by, and leaves it afterwards, so that the next print is whole. */
function printAlone(link: HTMLAnchorElement, punkt: string): void {
  const target = (hash: string): void => {
    const [left, top] = [scrollX, scrollY];
    // Only a real step to an anchor changes the target; it moves the page and the focus, which go back.
    location.replace(hash);
    scrollTo({ left, top, behavior: 'instant' });
    link.focus({ preventScroll: true });
  };
  addEventListener('afterprint', () => target(punkt), { once: true });
  target(link.hash);
  print();
}
