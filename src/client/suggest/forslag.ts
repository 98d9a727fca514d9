import { startCombobox } from './combobox.ts';

/** Makes a field suggest. `before` is what was in it when it got the focus. */
export type Attach = (field: HTMLInputElement, base: string, before: string) => void;

export const attach: Attach = startCombobox;
