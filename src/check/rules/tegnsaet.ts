import { LETTER_TEXTS } from '../../archive/text-problems.ts';
import { fileRule, settingsRule } from '../rule.ts';

/** A file saved in another character set has lost its æ, ø and å, or has two signs for each. */
export const tegnsaet = fileRule('tegnsaet', 'fejl', ({ sufferedLetters: [first] }) =>
  first ? [{ place: first.place, ...LETTER_TEXTS[first.kind] }] : [],
);

/** The same of arkiv.yaml and emner.yaml. */
export const tegnsaetOpsaetning = settingsRule(tegnsaet);
