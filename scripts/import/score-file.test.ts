import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from './score.ts';
import { scoreFile } from './score-file.ts';
import type { TrueSource } from './truth.ts';

/** A folder of minutes in other layouts and kinds of file, with what is true of them in `truth.json`. */
const FOLDER = process.env.REFERATER_ANDRE ?? '';
const TRUTHS = FOLDER
  ? (JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8')) as Record<string, TrueSource>)
  : {};

describe.skipIf(FOLDER === '')('minutes in other layouts', () => {
  it.each(Object.entries(TRUTHS))('%s is read as it is', async (name, truth) => {
    const { scores, lost, invented } = await scoreFile(FOLDER, name, truth);
    const wrong = FIELDS.flatMap((field) => scores[field].wrong.map((one) => `${field}: ${one}`));
    expect({ wrong, lost, invented }).toEqual({ wrong: [], lost: 0, invented: 0 });
  });
});
