/** Runs now, and again when the page is scrolled, the window changes size or the function given back is called; at most once for each picture drawn. */
export function onScroll(run: () => void): () => void {
  let isWaiting = false;
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      run();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  run();
  return soon;
}
