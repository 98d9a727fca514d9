// What a campaign is: something tried very many times, by chance that can be told again by its seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** From which seed on, and how many times something is tried. */
export interface CampaignOptions {
  readonly seed: number;
  readonly count: number;
  /** Is told now and then how far it has come, where it takes long. */
  readonly tell?: (done: number, failed: number) => void;
}

/** Something that did not go as it must: what was tried, and what came of it. */
export interface Failure {
  readonly input: string;
  readonly why: string;
}

/** What came of a campaign; `rows` are its figures in Danish, each with what it counts. */
export interface CampaignResult {
  readonly tried: number;
  readonly failed: readonly Failure[];
  readonly rows: readonly (readonly [label: string, figure: string])[];
}

/** A campaign; `describe` tells in Danish what it tries, `count` how often when nobody says. */
export interface Campaign {
  readonly describe: string;
  readonly run: (options: CampaignOptions) => Promise<CampaignResult>;
}

/** More failures than these tell nothing new. */
const MOST_WRITTEN = 50;

/** Writes what failed to a folder of its own, a file for each, and gives the folder. */
export function writeFailures(name: string, { seed }: CampaignOptions, failed: readonly Failure[]): string {
  const folder = join(tmpdir(), `referatarkiv-${name}-${seed}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const [index, { input, why }] of failed.slice(0, MOST_WRITTEN).entries())
    writeFileSync(join(folder, `${index + 1}.txt`), `${why}\n\n${input}`);
  return folder;
}

/** A whole number as Danes write it. */
export const figure = (number: number): string => number.toLocaleString('da-DK');
