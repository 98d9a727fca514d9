// Finds cases in a folder: what is expected of each, and what is to be tried.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What is tried: a content folder, one meeting's file, a document to import, or a table of decisions. */
export interface Input {
  readonly kind: 'indhold' | 'moede' | 'import' | 'udfald';
  readonly path: string;
  /** Its place below the case. */
  readonly name: string;
}

/** A folder of inputs of one kind, with what its README tells. */
export interface Case {
  readonly name: string;
  /** What should come, in words; null where no README tells. */
  readonly expected: string | null;
  /** What came once. */
  readonly got: string | null;
  readonly inputs: readonly Input[];
}

const README = /^readme(?:\.\w+)?$/i;
/** What an import gave once lies beside its source. */
const RESULT = /-resultat$/;
const IMPORTED = new Set(['.txt', '.pdf', '.docx', '.doc', '.odt', '.rtf', '.html', '.htm', '.eml', '.msg']);
const EXPECTED = /^[ \t]*(?:forventet|expected|right)[ \t]*:[ \t]*(.+(?:\n(?![ \t]*\w+:).+)*)/im;
const GOT = /^[ \t]*(?:fik|got)[ \t]*:[ \t]*(.+(?:\n(?![ \t]*\w+:).+)*)/im;
/** A row of a table of decisions: `NEJ 4 afvist  forventet godkendt  Godkendt, liste F kunne ikke tiltræde.` */
export const DECISION_ROW = /^\S+\s+\d+\s+\S+\s+forventet\s+(\S+)\s+(.+)$/;

/** The cases of a folder, each a folder in it; a folder of settings and meetings, or of files alone, is a case itself. */
export function findCases(folder: string): Case[] {
  const names = readdirSync(folder).filter((name) => isFolder(join(folder, name)) && !name.startsWith('.'));
  if (names.length === 0 || existsSync(join(folder, 'arkiv.yaml')))
    return [caseOf(folder, '.', inputsIn(folder, ''))];
  return names.sort().flatMap((name) => caseIn(join(folder, name), name) ?? []);
}

const caseIn = (folder: string, name: string): Case | null =>
  RESULT.test(name) ? null : caseOf(folder, name, inputsIn(folder, ''));

function caseOf(folder: string, name: string, inputs: readonly Input[]): Case {
  const readme = readdirSync(folder).find((entry) => README.test(entry));
  const text = readme ? readFileSync(join(folder, readme), 'utf8') : '';
  return {
    name,
    expected: EXPECTED.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? null,
    got: GOT.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? null,
    inputs,
  };
}

const isFolder = (path: string): boolean => statSync(path).isDirectory();

function inputsIn(folder: string, below: string): Input[] {
  const nameOf = (entry: string): string => (below === '' ? entry : `${below}/${entry}`);
  if (existsSync(join(folder, 'arkiv.yaml'))) return [{ kind: 'indhold', path: folder, name: below || '.' }];
  return readdirSync(folder)
    .sort()
    .flatMap((entry): Input[] => {
      const path = join(folder, entry);
      if (isFolder(path))
        return RESULT.test(entry) || entry.startsWith('.') ? [] : inputsIn(path, nameOf(entry));
      const kind = README.test(entry) ? null : kindOf(path);
      return kind ? [{ kind, path, name: nameOf(entry) }] : [];
    });
}

function kindOf(path: string): Input['kind'] | null {
  const ending = extname(path).toLowerCase();
  if (ending === '.md') return /^\uFEFF?\s*---/.test(readFileSync(path, 'utf8')) ? 'moede' : 'import';
  if (!IMPORTED.has(ending)) return null;
  const rows = ending === '.txt' ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return rows.length > 0 && rows.every((row) => DECISION_ROW.test(row)) ? 'udfald' : 'import';
}
