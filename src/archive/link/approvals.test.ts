import { describe, expect, it } from 'vitest';
import { archiveOf, type Files, meetingFile } from '../../../test/support/content.ts';

const HELD = '## Punkt 1: Havnen\n\n### Beslutning\n\nDrøftet.';
/** The item of a later meeting that may approve the minutes. */
const item = (
  indstilling: string,
  beslutning: string,
  titel = 'Godkendelse af dagsorden og referat',
): string =>
  `## Punkt 1: CF - ${titel}\n\n### Indstilling\n\nKommunaldirektøren indstiller,\n\n${indstilling}\n\n### Beslutning\n\n${beslutning}`;

/** The state of the meeting of 26 September, with what tells it, once the given file of 10 October is there. */
async function stateAfter(later: string, more: Files = {}, head = ''): Promise<unknown> {
  const archive = await archiveOf({
    ...meetingFile(HELD, '2019-09-26', 'chefforum', head),
    ...meetingFile(later, '2019-10-10'),
    ...more,
  });
  return archive.meetings.find(({ id }) => id === 'chefforum/2019-09-26')?.status;
}

const APPROVED = {
  state: 'godkendt',
  derived: true,
  by: { url: '/chefforum/2019-10-10/#punkt-1', date: '2019-10-10' },
};
const DRAFT = { state: 'udkast', derived: true, by: null };
const BY_DATE =
  '1. at Chefforum godkender dagsordenen\n2. at Chefforum godkender referatet fra mødet 26. september 2019';

describe('minutes are approved', () => {
  it.each([
    ['by their date', item(BY_DATE, 'Chefforum godkendte dagsorden og referat.')],
    ['by a decision of one word', item(BY_DATE, 'Godkendt.')],
    [
      'by a date in the title alone',
      '## Punkt 1: CF - Godkendelse af referat fra mødet den 26. september 2019\n\n### Beslutning\n\nGodkendt.',
    ],
    [
      'as one of several with one month',
      item('1. at referaterne fra den 12. og 26. september 2019 godkendes', 'Godkendt.'),
    ],
    [
      'with a correction',
      item(BY_DATE, 'Referatet godkendtes med den rettelse, at skolechefen var til stede.'),
    ],
    [
      'by their date without its year',
      item('1. at referatet fra mødet den 26. september godkendes', 'Godkendt.'),
    ],
    [
      'by their date in the decision alone',
      item('', 'Chefforum godkendte referatet fra mødet den 26. september 2019.'),
    ],
    ['as those of the latest meeting', item('1. at referatet fra seneste møde godkendes', 'Godkendt.')],
    [
      'as those of the last ordinary meeting',
      item('1. at referatet af sidste ordinære møde godkendes', 'Godkendt.'),
    ],
    [
      'with a correction',
      item(BY_DATE, 'Chefforum godkendte dagsordenen og referatet med den rettelse, at Asta var til stede.'),
    ],
    [
      'where the forum is named',
      item('1. at referatet fra Chefforum den 26. september 2019 godkendes', 'Tiltrådt.'),
    ],
  ])('%s', async (_, later) => expect(await stateAfter(later)).toEqual(APPROVED));

  it('and both meetings lead to each other', async () => {
    const archive = await archiveOf({
      ...meetingFile(HELD, '2019-09-26'),
      ...meetingFile(item(BY_DATE, 'Godkendt.'), '2019-10-10'),
    });
    const [punkt] = archive.meetings.find(({ id }) => id === 'chefforum/2019-10-10')?.punkter ?? [];
    expect(punkt?.approves).toMatchObject([{ id: 'chefforum/2019-09-26', url: '/chefforum/2019-09-26/' }]);
  });
});

describe('minutes stay a draft', () => {
  it.each([
    ['when only the agenda is approved', item(BY_DATE, 'Chefforum godkendte dagsordenen.')],
    [
      'when the approval is postponed',
      item(BY_DATE, 'Dagsordenen blev godkendt. Referatet blev udsat til næste møde.'),
    ],
    ['when they are not approved', item(BY_DATE, 'Chefforum godkendte ikke referatet.')],
    ['when they are only discussed', item(BY_DATE, 'Drøftet.')],
    [
      'when other minutes are named',
      item('1. at referatet fra mødet den 12. september 2019 godkendes', 'Godkendt.'),
    ],
    [
      'when another forum’s are',
      item('1. at referatet fra ØU den 26. september 2019 godkendes', 'Godkendt.'),
    ],
    [
      'when the date is of something else',
      item('1. at planen fra temadagen den 26. september 2019 godkendes', 'Godkendt.', 'Plan'),
    ],
    [
      'when nothing speaks of minutes',
      item('1. at dagsordenen godkendes', 'Godkendt.', 'Godkendelse af dagsorden'),
    ],
    ['when the item is closed', '## Punkt 1: Lukket: Godkendelse af referat fra seneste møde'],
  ])('%s', async (_, later) => expect(await stateAfter(later)).toEqual(DRAFT));

  it('when the agenda of a coming meeting foresees it', async () => {
    const file = meetingFile(item(BY_DATE, 'Godkendt.'), '2019-10-10', 'chefforum', 'type: dagsorden\n');
    const archive = await archiveOf({ ...meetingFile(HELD, '2019-09-26'), ...file });
    expect(archive.meetings.map(({ status }) => status)).toEqual([
      DRAFT,
      { state: null, derived: false, by: null },
    ]);
  });

  it('when a meeting in between is the latest', async () => {
    const between = meetingFile(HELD, '2019-10-03');
    expect(
      await stateAfter(item('1. at referatet fra seneste møde godkendes', 'Godkendt.'), between),
    ).toEqual(DRAFT);
  });
});

describe('what the file itself says', () => {
  it('counts, and the approval is still told', async () => {
    expect(await stateAfter(item(BY_DATE, 'Godkendt.'), {}, 'status: udkast\n')).toEqual({
      ...APPROVED,
      state: 'udkast',
      derived: false,
    });
  });

  it('a cancelled meeting is nobody’s latest', async () => {
    const between = meetingFile('', '2019-10-03', 'chefforum', 'status: aflyst\n');
    expect(
      await stateAfter(item('1. at referatet fra seneste møde godkendes', 'Godkendt.'), between),
    ).toEqual(APPROVED);
  });
});

it('of several approvals the first counts', async () => {
  const again = meetingFile(item(BY_DATE, 'Godkendt.'), '2019-10-24');
  expect(await stateAfter(item(BY_DATE, 'Godkendt.'), again)).toEqual(APPROVED);
});

it('two meetings of one day are approved together', async () => {
  const archive = await archiveOf({
    ...meetingFile(HELD, '2019-09-26'),
    ...meetingFile(HELD, '2019-09-26-2'),
    ...meetingFile(item(BY_DATE, 'Godkendt.'), '2019-10-10'),
  });
  expect(archive.meetings.map(({ id, status }) => [id, status.state])).toEqual([
    ['chefforum/2019-09-26', 'godkendt'],
    ['chefforum/2019-09-26-2', 'godkendt'],
    ['chefforum/2019-10-10', 'udkast'],
  ]);
});
