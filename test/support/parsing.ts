import type { IsoDate } from '../../src/model/brand.ts';
import type { Forum } from '../../src/model/config.ts';
import type { BodyPart, ParsedMeeting, ParsedPunkt } from '../../src/model/parsed.ts';
import { type ParseContext, type ParsedFile, parseMeeting } from '../../src/parse/parse-meeting.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';

const forum = (
  slug: string,
  navn: string,
  forkortelser: readonly string[],
  prefix: string | null,
): Forum => ({
  slug: slug as Forum['slug'],
  navn,
  forkortelser,
  tidligere: [],
  titelpraefiks: prefix,
  beskrivelse: null,
});

/** The forums that tests know of. */
export const FORUMS: readonly Forum[] = [
  forum('chefforum', 'Chefforum', ['CF'], 'CF - '),
  forum('oekonomiudvalget', 'Økonomiudvalget', ['ØU'], null),
  forum('byraadet', 'Byrådet', [], null),
];

/** What parsing needs to know of those forums. */
export const CONTEXT: ParseContext = { forums: FORUMS, names: forumNames(FORUMS) };

/** A date that a test knows to exist. */
export const day = (text: string): IsoDate => text as IsoDate;

/** Parses a whole file. */
export const parseFile = (text: string, path = 'chefforum/2019/2019-10-10.md'): ParsedFile =>
  parseMeeting(text, path, CONTEXT);

/** Parses the body of a meeting of Chefforum; another date or forum can be given as a path. */
export function parseBody(body: string, path = 'chefforum/2019/2019-10-10.md'): ParsedMeeting {
  const [forumSlug = '', , name = ''] = path.split('/');
  const front = `---\nforum: ${forumSlug}\ndato: ${name.slice(0, 10)}\n---\n\n`;
  const { meeting } = parseFile(front + body, path);
  if (!meeting) throw new Error(`the test's own file ${path} has no meeting`);
  return meeting;
}

/** The first item of a body. */
export function parseFirst(body: string): ParsedPunkt {
  const [punkt] = parseBody(body).punkter;
  if (!punkt) throw new Error('the test gave no item');
  return punkt;
}

/** A section's body as one line, its loose ends in brackets: `jf. [mødet den 26. september → chefforum/2019-09-26]`. */
export function bodyText(parts: readonly BodyPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return `[${part.tekst} → ${part.type === 'file' ? part.path : part.target}]`;
    })
    .join('');
}
