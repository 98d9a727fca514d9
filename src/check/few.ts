// Of very many findings of one kind in one file only the first are told one by one.
import type { Finding } from './rule.ts';

/** More than anyone mends before checking again. */
const MOST = 100;

/** The findings of one rule, of each file at most so many, and then one that counts the rest. */
export function few(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const counts = new Map<string, number>();
  const kept = findings.filter(({ path }) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return count <= MOST + 1;
  });
  const seen = new Map<string, number>();
  return kept.map((finding): Finding => {
    const number = (seen.get(finding.path) ?? 0) + 1;
    seen.set(finding.path, number);
    const rest = (counts.get(finding.path) ?? 0) - MOST;
    if (number <= MOST || rest === 1) return finding;
    const { path, place } = finding;
    return {
      path,
      place,
      message: `Det samme er galt ${rest.toLocaleString('da-DK')} steder til i filen; det første er her.`,
      note: 'Ret dem, der står ovenfor, på samme måde i hele filen, og kontrollér igen.',
    };
  });
}
