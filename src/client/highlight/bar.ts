import { words } from './text.da.ts';

/** What the buttons of the bar do. */
export interface BarActions {
  readonly onStep: (by: 1 | -1) => void;
  readonly onHide: () => void;
}

/** The bar that steps through the places. */
export interface Bar {
  readonly element: HTMLElement;
  /** Shows at which place the reader is. */
  readonly tell: (text: string) => void;
}

/** Makes the bar; where it stands in the page is for others to say. */
export function makeBar({ onStep, onHide }: BarActions): Bar {
  const element = document.createElement('div');
  element.className = 'fremhaevning';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words.region);
  const place = document.createElement('p');
  element.append(
    place,
    button('forrige', words.previous, () => onStep(-1)),
    button('naeste', words.next, () => onStep(1)),
    button('skjul', words.hide, onHide),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onHide();
  });
  return {
    element,
    tell: (text) => {
      place.textContent = text;
    },
  };
}

function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  const label = document.createElement('span');
  label.textContent = text;
  element.append(label);
  element.addEventListener('click', onClick);
  return element;
}
