// Keeps an open page as the archive is now, and shows what is wrong with the content.
import type { LiveState } from '../state.ts';
import { showProblems } from './panels.ts';
import { keepPlace, returnToPlace } from './place.ts';

/** Which part of the archive's state the page shows, and how that was. */
const { part = 'pages', mark } = (document.currentScript?.dataset ?? {}) as {
  part?: 'pages' | 'search';
  mark?: string;
};

let goBack = returnToPlace();
new EventSource('/__arkiv').addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as LiveState;
  if (state[part] !== mark) {
    keepPlace();
    location.reload();
    return;
  }
  showProblems(state);
  // A panel moves the end of the page.
  goBack();
  goBack = () => undefined;
});
