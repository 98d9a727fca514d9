// Lines of a list of contents, by themselves.
import { closedLine } from '../../parse/lukket/line.ts';

const LABEL =
  /^(?:indholds(?:fortegnelse|oversigt|liste)|indhold|dagsorden(?:s?punkter)?|dagsordenen|sager(?:ne)?(?: på (?:mødet|dagsordenen))?|punkter(?:ne)?(?: på (?:mødet|dagsordenen))?|på dagsordenen|dagens (?:dagsorden|punkter)|oversigt(?: over (?:sager|punkter))?|punktoversigt|sagsoversigt|sagsliste|saksliste|mødets punkter)(?:\s+side)?\s*:?$/iu;

/** Whether a line names a list of contents. */
export const isContentsLabel = (text: string): boolean => LABEL.test(text.replace(/\s+/g, ' '));

/** A line of a list of contents: a title with leader dots and, if it was not torn off, a page number. */
export const isLeaderLine = (text: string): boolean => /(?:\.{3,}|…{1,}|(?:\s\.){3,})\s*\d{0,4}$/.test(text);

/** Whether a line of the contents parts them in groups: «Lukkede punkter». */
export const isGroupLine = (text: string): boolean =>
  ['skillelinje', 'aabning'].includes(
    closedLine(text, { isHeading: false, isLead: false, isBilag: false }) ?? '',
  );
