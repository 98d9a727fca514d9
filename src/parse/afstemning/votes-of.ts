// The ballots and statements of one item.
import type { ParsedAfsnit, ParsedPunkt } from '../../model/parsed.ts';
import { readAfstemninger } from './read-afstemninger.ts';
import { isBallotHeading, readUdtalelser, statementKindOf, statementsIn } from './read-udtalelser.ts';

/** The ballots and statements of an item: of its own decision, and of the sections that hold nothing else. */
export function votesOf(
  decision: string | null,
  afsnit: readonly ParsedAfsnit[],
  isOwn: (section: ParsedAfsnit) => boolean,
): Pick<ParsedPunkt, 'afstemninger' | 'udtalelser'> {
  // What stands behind a decision that is carried along is of that one.
  const own = afsnit.filter((section, at) => {
    const decided = afsnit.slice(0, at).findLast(({ kind }) => kind === 'beslutning');
    return section.date === null && (!decided || isOwn(decided));
  });
  const ballots = own.filter(({ overskrift }) => overskrift !== null && isBallotHeading(overskrift));
  return {
    afstemninger: [...(decision === null ? [] : [decision]), ...ballots.map(({ text }) => text)].flatMap(
      readAfstemninger,
    ),
    udtalelser: [
      ...(decision === null ? [] : readUdtalelser(decision)),
      ...own.flatMap(({ kind, overskrift, text }) =>
        kind === 'protokollering' ? statementsIn(text, statementKindOf(overskrift ?? '')) : [],
      ),
    ],
  };
}
