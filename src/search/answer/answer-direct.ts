import type { DirectPanel } from '../../model/search/search-answer.ts';
import type { Directory, TableMeeting } from '../format/search-table.ts';
import type { DirectQuestion, SagWish } from '../read/question.ts';
import { answerEmne } from './answer-emner.ts';
import { answerMeetings } from './answer-meetings.ts';
import { answerSag, type SagPart } from './answer-sager.ts';
import { findMeetings } from './find-meetings.ts';
import { type Part, panelOf } from './panel.ts';

/** The panel of a query, and what full text needs to know of it. */
export interface DirectResult extends DirectPanel {
  /** «Det passer på 14 sager; her er 8 af dem.»; null when all are among the answers. */
  readonly more: string | null;
  /** Whether the query is one or more case numbers and nothing else. */
  readonly isNumber: boolean;
  /** Whether what was asked for can be nothing but a case; `16074` may be any number. */
  readonly isUnmistakable: boolean;
  /** Every case that is meant, also those that are not among the answers; canonical, for narrowing. */
  readonly sager: readonly string[];
  /** The case numbers as they were asked for, in canonical spelling, for searching the text for exactly these. */
  readonly numre: readonly string[];
  /** Every case of the subjects that were asked for; null when none was, or they may as well be words. */
  readonly emnesager: readonly string[] | null;
  /** The meetings that the forums and times mean, oldest first; null when neither was asked for, or they may as well be words. */
  readonly moeder: readonly TableMeeting[] | null;
}

/** Finds the pages that a query asks for directly; `base` is the site's base path, `` or `/referater`. */
export async function answerDirect(
  question: DirectQuestion,
  directory: Directory,
  base: string,
): Promise<DirectResult> {
  const { sager: sagWishes, emner, isWhole, isSoft } = question;
  const numre = sagWishes.length + emner.length > 0 ? await directory.sagsnumre() : [];
  const isSaid = isWhole && !isSoft;
  const asked = sagWishes.filter(({ isAlternative }) => !isAlternative);
  const sagPart = (wish: SagWish): SagPart =>
    answerSag(wish, numre, isSaid || (wish.isUnmistakable && !isSoft));
  const sagParts = asked.map(sagPart);
  const otherSager = sagWishes.filter((wish) => !asked.includes(wish)).map(sagPart);
  const emneParts = emner.map((wish) => answerEmne(wish, directory, numre, isSaid));
  const isElse = [...otherSager, ...emneParts].some(({ answers }) => answers.length > 0);
  const meetings = meetingParts(question, directory, isSaid, isElse);
  const moeder = meetingsOf(question, directory);
  const sagerMeant = moeder?.length ? sagParts : [...sagParts, ...otherSager];
  // An item that was asked for is the answer, and its case an addition.
  const first = question.punkter.length > 0 ? [...meetings, ...sagParts] : [...sagParts, ...meetings];
  return {
    ...(await panelOf([...first, ...otherSager, ...emneParts], directory, base)),
    isNumber: isWhole && asked.length > 0 && isSagerAlone(question),
    isUnmistakable: asked.length > 0 && asked.every(({ isUnmistakable }) => isUnmistakable),
    sager: [...new Set(sagerMeant.flatMap(({ sager }) => sager))],
    numre: asked.map(({ text }) => text),
    emnesager: emner.length === 0 || isSoft ? null : [...new Set(emneParts.flatMap(({ sager }) => sager))],
    moeder,
  };
}

const isSagerAlone = ({ tider, forummer, maaske, punkter, emner }: DirectQuestion): boolean =>
  tider.length + forummer.length + maaske.length + punkter.length + emner.length === 0;

function meetingsOf(
  { forummer, tider, isSoft }: DirectQuestion,
  { moeder }: Directory,
): TableMeeting[] | null {
  return isSoft || forummer.length + tider.length === 0 ? null : findMeetings(moeder, forummer, tider);
}

/** What is said of meetings: nothing of their absence when the same figures are something else that there is. */
function meetingParts(
  question: DirectQuestion,
  directory: Directory,
  isSaid: boolean,
  isElse: boolean,
): Part[] {
  const { forummer, maaske, tider, punkter, sager, emner } = question;
  const isAmbiguous = [...sager, ...emner].some(({ isAlternative }) => isAlternative);
  const isMissingSaid = isSaid && !(isAmbiguous && isElse);
  const wish = { forummer, tider, punkter };
  const own = answerMeetings(wish, directory.moeder, isMissingSaid);
  if (maaske.length === 0) return [own];
  return [answerMeetings({ ...wish, forummer: maaske }, directory.moeder, false), own];
}
