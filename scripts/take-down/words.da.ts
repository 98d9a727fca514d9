// What is said of a take-down in the terminal.
import type { Fjernelse } from '../../src/model/fjernelse.ts';
import { called, guide } from '../cli/called.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** Asks what to do about texts that are like the one to be taken down. */
export const similarText = (urls: readonly string[]): string =>
  `Den samme tekst, helt eller næsten, står også her:
${list(urls)}
Intet er fjernet endnu. Kør igen med --all for at fjerne dem også, eller med --only-here for at lade dem stå.`;

/** Tells what was done, and what is left to do. */
export function doneText(
  fjernelser: readonly Fjernelse[],
  { folder, isDeleted, left }: { folder: string; isDeleted: boolean; left: readonly string[] },
): string {
  const kept = isDeleted
    ? 'Teksten er slettet i indholdsmappen, men ligger stadig i git-historikken.'
    : `Teksten ligger stadig i indholdsmappen og i git-historikken; \`${called('check')}\` viser hvor.`;
  const more =
    left.length > 0 ? `\nDette kunne ikke slettes uden at røre andet. Slet det selv:\n${list(left)}` : '';
  return `Fjernet:
${list(fjernelser.map(({ adresse }) => adresse))}
Det står i ${folder}/fjernet.yaml. Byg nu arkivet, læg det ud, og gem filen i git.
${kept}${more}
Tøm også mellemlagre hos værten, og bed søgemaskinerne glemme adressen; se ${guide('fjernelse.md')}.`;
}
