// From a document's blocks to a content file: the stages in their order. Touches no disk.

import type { IsoDate } from '../model/brand.ts';
import type { Forum } from '../model/config.ts';
import { cprPlaces } from '../parse/cpr.ts';
import { normalizeSource, sourceOf } from '../parse/head/source.ts';
import { readAfsnitHeading } from '../parse/punkt/afsnit-heading.ts';
import { hideCpr } from '../personal/cpr/hide.ts';
import { isRefusal, type Refusal, type Remark, type Report, refuse } from './blocks/remark.ts';
import type { SourceDocument } from './blocks/source-document.ts';
import { countKommuner, matchForum, newForum } from './head/forum.ts';
import type { SourceHead } from './head/head.ts';
import { closedOf } from './items/closed-of.ts';
import { cutSource } from './items/cut.ts';
import { unusedEntries } from './items/lost-items.ts';
import type { OpenedItem } from './items/opened-item.ts';
import { firstDifference, markdownWords } from './lines/words.ts';
import { fittingProfiles, type Profile } from './profiles/profile.ts';
import { tooLarge, tooLong } from './render/bounds.ts';
import { renderFrontMatter } from './render/front-matter.ts';
import { settleNotes } from './render/notes.ts';
import { renderPunkt } from './render/render.ts';
import { type Account, accountFor, countWords } from './report/account.ts';
import { closedLines } from './report/closed-lines.ts';
import { findingsOf } from './report/findings.ts';
import type { ImportedMeeting } from './report/imported-meeting.ts';
import { withoutSecrets } from './report/secrets.ts';
import type { ImportedAfsnit } from './sections/element.ts';
import { type ReadItem, readClosedItem, readOpenItem } from './sections/punkt.ts';
import { traitsOf } from './sections/traits.ts';
import { danishWords, type IsWord } from './tidy/danish-words.ts';
import type { ListedBilag } from './tidy/overview.ts';
import { tidy } from './tidy/tidy.ts';

/** The forum asked for, those the archive has, and what else the importer is told. */
export interface ImportOptions {
  readonly forum: string | null;
  readonly forums: readonly Forum[];
  readonly profiles?: readonly Profile[];
  readonly isWord?: IsWord;
}

function checkWords(items: readonly ReadItem[], body: string): Refusal | null {
  const expected = items.flatMap(({ punkt }) => punkt.words);
  const difference = firstDifference(expected, markdownWords(body));
  if (!difference) return null;
  const { before, expected: wanted, found } = difference;
  const message = `kontrollen af ordene fejlede efter «${before}»: ventede «${wanted ?? 'slut'}», fandt «${found ?? 'slut'}». Intet er skrevet; del filen, eller importér den som tekst`;
  return refuse(hideCpr(message));
}

/** Tells where CPR numbers stand, which do not belong in the archive; the number itself is not repeated. */
function reportCpr(document: SourceDocument, report: Report): void {
  const text = document.blocks.map((block) => block.text).join('\n');
  for (const { start } of cprPlaces(sourceOf(normalizeSource(text)))) {
    report(
      document.blocks[start.line - 1]?.nr ?? 1,
      'linjen ser ud til at rumme et CPR-nummer; det må ikke offentliggøres',
    );
  }
}

function readItems(
  closed: readonly OpenedItem[],
  unused: readonly string[],
  markdown: boolean,
  report: Report,
): ReadItem[] {
  const traits = traitsOf(closed, markdown);
  return closed.map((item) =>
    item.lukket ? readClosedItem(item, unused, traits, report) : readOpenItem(item, traits, report),
  );
}

/** Turns a document into a content file, or refuses it. */
export function importDocument(document: SourceDocument, options: ImportOptions): ImportedMeeting | Refusal {
  const found: Remark[] = [...document.remarks];
  const report: Report = (line, text, grade = 'doubt') => found.push({ line, text, grade });
  const profiles = fittingProfiles(options.profiles ?? [], document.blocks);
  const tidied = tidy(document, profiles, options.isWord ?? danishWords(), report);
  const cut = cutSource(tidied.blocks, profiles, options, report, tidied.bilag);
  if (isRefusal(cut)) return cut;
  const unused = unusedEntries(
    cut.contents.entries.map(({ title }) => title),
    cut.items.map(({ titel }) => titel),
  );
  const closed = closedOf(cut, unused, report);
  if (isRefusal(closed)) return closed;
  reportCpr(document, report);
  const items = readItems(closed, unused, document.markdown, report);
  const large = tooLarge(items.map(({ punkt }) => punkt));
  if (large) return large;
  const settled = settleNotes(
    items.map(({ punkt }) => punkt),
    report,
  );
  const bodyWith = (links: boolean): string =>
    settled
      .map(({ punkt, names }) => renderPunkt(punkt, { markdown: document.markdown, names, links }))
      .join('\n\n');
  const bare = bodyWith(false);
  const problem = tooLong(bare) ?? checkWords(items, bare);
  if (problem) return problem;
  const head = withKindOf(cut.head, items, report);
  const account = accountFor({ document, tidied, cut, closed, items, body: bare });
  for (const remark of findingsOf(cut, closed, items, account)) found.push(remark);
  return finish(
    head,
    closed,
    items,
    bodyWith(true),
    options,
    withoutSecrets(found, closed),
    account,
    document,
    tidied.bilag,
  );
}

/** A head that speaks of the agenda over items that are decided is that of minutes: «Åben dagsorden» stands over both. */
function withKindOf(head: SourceHead, items: readonly ReadItem[], report: Report): SourceHead {
  const decided = items.some(({ punkt }) => punkt.afsnit.some((afsnit) => isDecidedOn(head.date, afsnit)));
  if (head.kind !== 'dagsorden' || head.isKindSure || !decided) return head;
  report(
    1,
    'hovedet nævner kun dagsordenen, men punkterne har beslutninger; mødet er skrevet som et referat',
  );
  return { ...head, kind: 'referat' };
}

/** Whether a section has what this meeting decided; agendas too have what earlier ones and other bodies did. */
function isDecidedOn(day: IsoDate, { heading, elements }: ImportedAfsnit): boolean {
  if (heading === null || elements.length === 0) return false;
  const { kind, date, forumText } = readAfsnitHeading(heading);
  return kind === 'beslutning' && (date === null ? forumText === null : date === day);
}

const pagesOf = ({ blocks }: SourceDocument): Map<number, number> =>
  new Map(blocks.flatMap(({ nr, page }) => (page === null ? [] : [[nr, page]])));

function finish(
  head: SourceHead,
  closed: readonly OpenedItem[],
  items: readonly ReadItem[],
  body: string,
  options: ImportOptions,
  uncertain: readonly Remark[],
  account: Account,
  document: SourceDocument,
  bilag: readonly ListedBilag[],
): ImportedMeeting | Refusal {
  const known = matchForum(head.forum, options.forums);
  const punkter = items.map(({ punkt }) => punkt);
  const titles = punkter.filter(({ lukket }) => !lukket).map(({ titel }) => titel);
  const forum = known ?? newForum(head.forum, titles);
  if (!forum || !/^[a-z0-9-]+$/.test(forum.slug))
    return refuse(`forummet «${head.forum}» kan ikke blive til et mappenavn; angiv det med --forum`);
  return {
    ok: true,
    forum,
    isNewForum: known === null,
    path: `${forum.slug}/${head.date.slice(0, 4)}/${head.date}.md`,
    markdown: `${renderFrontMatter(head, forum.navn)}\n${body}\n`,
    uncertain,
    closedLines: closedLines(document.blocks, closed, bilag),
    pages: pagesOf(document),
    items: closed.map(({ nummer, titel, lukket, closedBy, heading }) => ({
      nummer,
      titel,
      lukket,
      closedBy: closedBy ?? null,
      line: heading.line.nr,
    })),
    counts: {
      punkter: punkter.length,
      lukkede: punkter.filter(({ lukket }) => lukket).length,
      afsnit: punkter.flatMap(({ afsnit }) => afsnit.filter(({ heading }) => heading !== null)).length,
      ord: countWords(punkter.flatMap(({ words }) => words)),
    },
    account,
    kommuner: countKommuner(body),
  };
}
