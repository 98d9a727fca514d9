import { CONFLICT_TEXT } from '../../archive/text-problems.ts';
import { fileRule, settingsRule } from '../rule.ts';

/** Git's marks of a conflict stand in a file until somebody chooses; both versions would be published. */
export const gitKonflikt = fileRule('git-konflikt', 'fejl', ({ conflicts }) =>
  conflicts.map((place) => ({ place, ...CONFLICT_TEXT })),
);

/** The same of arkiv.yaml and emner.yaml. */
export const gitKonfliktOpsaetning = settingsRule(gitKonflikt);
