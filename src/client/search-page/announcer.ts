/** How long nothing may have happened before something is said to those who listen. */
const PAUSE_MS = 600;

/** Says texts in a live region, each once and after a pause; a later one stands in an earlier one's stead. */
export function announcer(region: HTMLElement): { say(text: string): void; hush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hush = (): void => {
    clearTimeout(timer);
    region.textContent = '';
  };
  return {
    hush,
    say: (text) => {
      hush();
      timer = setTimeout(() => {
        region.textContent = text;
      }, PAUSE_MS);
    },
  };
}
