// The work of `referatarkiv new`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/archive/settings/config.ts';
import { contentRoot } from '../src/content/load.ts';
import { writeNew } from '../src/content/write-whole.ts';
import { nearest } from '../src/diagnostics/suggest.ts';
import type { Forum } from '../src/model/config.ts';
import type { MeetingKind } from '../src/model/parsed.ts';
import { copenhagenDate } from '../src/model/time/copenhagen-time.ts';
import { longDate, readIsoDate } from '../src/model/time/danish-date.ts';
import { normalizeSource } from '../src/parse/head/source.ts';
import { parseMeeting } from '../src/parse/parse-meeting.ts';
import { forumNames } from '../src/parse/references/forum-names.ts';
import { called } from './cli/called.ts';
import { requireFolder, tell, UsageError } from './command.ts';
import { draftOf } from './new/draft.ts';
import { historyOf, type PastMeeting } from './new/history.ts';
import { draftText } from './new/text.ts';

/** Which meeting to begin. */
interface NewOptions {
  readonly forum: string | undefined;
  readonly dato: string | undefined;
  readonly type: string | undefined;
  readonly nummer: string | undefined;
  readonly 'from-agenda': string | undefined;
  readonly content: string;
}

/** `referatarkiv new` */
export async function runNew({
  forum: name,
  dato,
  type,
  nummer: ofDay,
  'from-agenda': agendaFile,
  content,
}: NewOptions): Promise<number> {
  requireFolder(content);
  const root = contentRoot(content);
  const forums = forumsIn(root);
  const forum = forumNamed(name, forums);
  const date = readIsoDate(dato ?? '');
  if (!date) throw new UsageError('Skriv mødets dag med --dato, som 2026-12-15.');
  const nummer = numberIn(ofDay);
  const path = `${forum.slug}/${date.slice(0, 4)}/${date}${nummer === 1 ? '' : `-${nummer}`}.md`;
  if (existsSync(join(root, path))) {
    const note =
      'Ligger dagsordenen der, så slet linjen `type: dagsorden`, når mødet er holdt, og skriv beslutningerne. Er det et møde mere samme dag, så føj `--nummer 2` til.';
    return tell(`\`${content}/${path}\` findes i forvejen. Intet er skrevet. ${note}`, 1);
  }
  const agenda = agendaFile === undefined ? null : readAgenda(agendaFile, forums);
  const kind = kindOf(type, date);
  const history = historyOf(root, forum, { date, nummer }, forums);
  const draft = draftOf({ forum, date, kind, agenda }, history);
  writeNew(join(root, path), draftText(draft));
  const last = history.findLast(({ meeting }) => meeting.kind === 'referat') ?? history.at(-1);
  const from = last
    ? `Tid, sted og deltagere er fra ${agenda ? 'dagsordenen og ' : ''}mødet den ${longDate(last.meeting.date)}.`
    : 'Det er forummets første møde her.';
  return tell(
    `${content}/${path}\n  ${draft.items.length === 1 ? '1 punkt' : `${draft.items.length} punkter`}, ${kind}. ${from}\nSkriv i filen, og kør \`${called('check')}\`.`,
    0,
  );
}

function forumsIn(root: string): readonly Forum[] {
  const text = (name: string): string | null =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : null;
  const { config } = readConfig(text('arkiv.yaml'), null, {
    hasFile: (path) => existsSync(join(root, path)),
    readText: text,
  });
  if (!config)
    throw new UsageError(`Arkivets indstillinger kan ikke læses. Kør \`${called('check')}\` først.`);
  return config.forummer;
}

/** A forum by its slug, its name or an abbreviation. */
function forumNamed(name: string | undefined, forums: readonly Forum[]): Forum {
  const known = forums.map(({ slug }) => slug).join(', ');
  if (name === undefined) throw new UsageError(`Skriv forummet med --forum, et af: ${known}.`);
  const asked = name.trim().toLowerCase();
  const found = forums.filter(({ slug, navn, forkortelser }) =>
    [slug, navn, ...forkortelser].some((own) => own.toLowerCase() === asked),
  );
  const [forum] = found;
  if (forum && found.length === 1) return forum;
  const near = nearest(
    asked,
    forums.map(({ slug }) => slug),
    3,
  );
  throw new UsageError(
    `Ukendt forum \`${name}\`. ${near === null ? `Skriv et af: ${known}.` : `Mente du \`${near}\`?`}`,
  );
}

/** Which of the day's meetings one is. */
function numberIn(text: string | undefined): number {
  const number = Number(text ?? '1');
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new UsageError('Skriv mødets nummer den dag med --nummer, som 2.');
  return number;
}

/** What a meeting file holds where nobody says: a meeting to come has an agenda. */
function kindOf(type: string | undefined, date: string): MeetingKind {
  if (type !== undefined) return type as MeetingKind;
  return date > copenhagenDate(Date.now() / 1000) ? 'dagsorden' : 'referat';
}

/** An agenda in a file that the import wrote, or an editor. */
function readAgenda(path: string, forums: readonly Forum[]): PastMeeting {
  if (!existsSync(path)) throw new UsageError(`Filen \`${path}\` findes ikke.`);
  if (!path.endsWith('.md'))
    throw new UsageError(
      `\`${path}\` er ikke en indholdsfil. Lav den til en med \`${called('import')}\` først.`,
    );
  const text = normalizeSource(readFileSync(path, 'utf8'));
  const { meeting } = parseMeeting(text, path.replaceAll('\\', '/'), { forums, names: forumNames(forums) });
  if (!meeting)
    throw new UsageError(`Dagsordenen \`${path}\` kan ikke læses: hovedet mangler \`forum\` eller \`dato\`.`);
  return { meeting, text };
}
