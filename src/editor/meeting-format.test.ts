import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { DEMO, FIXTURE } from '../../test/support/folders.ts';
import { readMeetingFile, writeMeetingFile } from './meeting-format.ts';

const files = [DEMO, FIXTURE].flatMap((folder) =>
  globSync('**/*.md', { cwd: folder, ignore: '**/README.md' }).map((path) => join(folder, path)),
);

const TEXT = `---
# hvem der var der
forum: Byrådet
dato: 2024-05-28   # en tirsdag
ikkeCpr: [bcdfg]
deltagere:
- Asta
-   "Bo: formand"
---


## Punkt 1: A

### Beslutning

Ja.\u0020\u0020

`;

test('a file that nobody changed in the form keeps its bytes', () => {
  expect(files.length).toBeGreaterThan(30);
  const texts = [...files.map((path) => readFileSync(path, 'utf8')), TEXT, TEXT.replaceAll('\n', '\r\n')];
  for (const text of texts) expect(writeMeetingFile(readMeetingFile(text), text)).toBe(text);
});

test('what is changed is written, and every other line stands', () => {
  const fields = readMeetingFile(TEXT);
  expect(fields).toMatchObject({ forum: 'Byrådet', dato: '2024-05-28', deltagere: ['Asta', 'Bo: formand'] });
  const written = writeMeetingFile({ ...fields, tid: '17:00', afbud: ['Cæcilie: syg'], deltagere: [] }, TEXT);
  expect(written).toBe(
    TEXT.replace('# en tirsdag\n', '# en tirsdag\ntid: "17:00"\nafbud:\n  - "Cæcilie: syg"\n').replace(
      /deltagere:[\s\S]*?formand"\n/,
      '',
    ),
  );
  const body = writeMeetingFile({ ...fields, body: '## Punkt 1: B' }, TEXT.replaceAll('\n', '\r\n'));
  expect(body).toContain('formand"\r\n---\r\n\r\n## Punkt 1: B\r\n');
});

test('a new meeting has the keys in their order, and none that are empty', () => {
  const fields = {
    body: '## Punkt 1: A\n',
    type: 'dagsorden',
    sted: '',
    afbud: [],
    dato: '2024-05-28',
    forum: 'Byrådet',
    tid: '17:00',
  };
  expect(writeMeetingFile(fields, null)).toBe(
    '---\nforum: Byrådet\ndato: 2024-05-28\ntid: "17:00"\ntype: dagsorden\n---\n\n## Punkt 1: A\n',
  );
});

test.for(['uden hoved', '---\nforum: [\n---\n', '---\n- a\n---\n'])(
  'what cannot be read is refused: %j',
  (text) => {
    expect(() => readMeetingFile(text)).toThrow(/hoved/i);
  },
);
