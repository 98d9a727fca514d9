// Builds that are killed at any moment, and pairs of builds at once: the site must be whole, and the next build right.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CHANGES } from '../changes/changes.ts';
import { holdFiles, inOwnFolder } from '../changes/folders.ts';
import { newSketch, sketchFiles } from '../changes/sketch.ts';
import { forgetWork } from '../kept-work.ts';
import { type Chance, chanceOf } from '../random.ts';
import { type Campaign, type CampaignOptions, type CampaignResult, figure } from './campaign.ts';
import { type BuildPlace, killAll, mustBuild, run, start, startServer, treeMark } from './kill/builds.ts';

/** The kinds of trial, each as often as it comes among eight; a short run has one of each. */
const KINDS = ['gentaget', 'par', 'live', 'første', 'gentaget', 'par', 'gentaget', 'første'] as const;
type Kind = (typeof KINDS)[number];

/** An archive as it may be, with the site that a build from nothing makes of it. */
interface State {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly site: string;
}

/** How many states an archive goes to and fro between, in a run with fewer trials than kinds and in a longer one; and how many meetings it has. */
const STATES = { short: 3, long: 5 } as const;
const MEETINGS = 4;

interface Place extends BuildPlace {
  readonly states: readonly State[];
  /** How long a build takes, in ms. */
  readonly length: number;
}

/** Kills builds, and runs pairs of them. */
export const campaign: Campaign = {
  describe:
    'Dræber første, gentagne og levende byggerier på tilfældige tidspunkter og bygger to på én gang: siden er hel, og det næste byggeri er rigtigt.',
  run: (options) => inOwnFolder('draebt', (folder) => tryIn(folder, options)),
};

async function tryIn(folder: string, { seed, count, tell }: CampaignOptions): Promise<CampaignResult> {
  const place = { content: join(folder, 'indhold'), out: join(folder, 'side') };
  const chance = chanceOf(seed);
  const tally = new Map<string, number>();
  const failed: { input: string; why: string }[] = [];
  const ready = await prepare(place, seed, count < KINDS.length ? STATES.short : STATES.long);
  const { length } = ready.states;
  let now = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const kind = KINDS[trial % KINDS.length] ?? 'gentaget';
    const next = (now + 1 + chance.below(length - 1)) % length;
    const { why, how } = await tryOnce(ready, kind, { now, next, chance });
    for (const key of [kind, how]) tally.set(key, (tally.get(key) ?? 0) + 1);
    if (why !== null) failed.push({ input: `seed ${seed}, forsøg ${trial + 1}, ${kind}`, why });
    now = next;
    tell?.(trial + 1, failed.length);
  }
  const rows = [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, times]) => [label, figure(times)] as const);
  return { tried: count, failed, rows };
}

/** Makes the states, each built from nothing elsewhere, and the first site. */
async function prepare(place: Omit<Place, 'states' | 'length'>, seed: number, count: number): Promise<Place> {
  const chance = chanceOf(seed + 1);
  const sketch = newSketch(seed, MEETINGS);
  const names = Object.keys(CHANGES);
  const states: State[] = [];
  const elsewhere = { content: `${place.content}-2`, out: `${place.out}-2` };
  for (let at = 0; at < count; at += 1) {
    for (let change = 0; change < 3; change += 1) CHANGES[chance.pick(names)]?.(sketch, chance);
    sketch.settings.titel = `Tilstand ${at}`;
    const files = sketchFiles(sketch);
    holdFiles(elsewhere.content, files);
    await mustBuild(elsewhere, ['--clean']);
    states.push({ files: new Map(files), site: treeMark(elsewhere.out) ?? '' });
  }
  forgetWork(elsewhere.content);
  holdFiles(place.content, states[0]?.files ?? new Map());
  const started = performance.now();
  await mustBuild(place);
  return { ...place, states, length: performance.now() - started };
}

interface Trial {
  readonly now: number;
  readonly next: number;
  readonly chance: Chance;
}

/** One trial: why it failed, or null, and how the site stood right after. */
async function tryOnce(place: Place, kind: Kind, trial: Trial): Promise<{ why: string | null; how: string }> {
  const { content, out, states } = place;
  const before = kind === 'første' ? null : (states[trial.now]?.site ?? null);
  const after = states[trial.next]?.site ?? '';
  if (kind === 'første') {
    rmSync(out, { recursive: true, force: true });
    forgetWork(content);
  }
  if (kind === 'live') await killLive(place, trial);
  else {
    holdFiles(content, states[trial.next]?.files ?? new Map());
    const why = kind === 'par' ? await runPair(place, trial.chance) : await killOne(place, trial.chance);
    if (why !== null) return { why, how: 'fejl' };
  }
  const stands = treeMark(out);
  const how = stands === after ? 'ny side' : stands === before ? 'gammel side' : 'fejl';
  if (how === 'fejl')
    return { why: stands === null ? 'der er ingen side' : 'siden er hverken den gamle eller den nye', how };
  const { code, said } = await run(place);
  if (code !== 0) return { why: `det næste byggeri blev ikke til noget: ${said}`, how };
  const isRight = treeMark(out) === after;
  const left = leftovers(place);
  if (left.length > 0) return { why: `der ligger noget tilbage: ${left.join(', ')}`, how };
  return { why: isRight ? null : 'det næste byggeri er ikke som et fra nyt', how };
}

/** What lies beside the site that no build should leave. */
const leftovers = ({ out }: Place): string[] =>
  ['.ny', '.gammel', '.laas'].map((ending) => out + ending).filter((path) => existsSync(path));

/** A kill comes at any moment of a build, or soon after it has begun to write. */
async function killOne(place: Place, chance: Chance): Promise<string | null> {
  const build = start(place);
  if (chance.below(2) === 0) await pause(chance.next() * place.length * 1.1);
  else {
    while (!existsSync(`${place.out}.ny`) && build.child.exitCode === null) await pause(1);
    await pause(chance.next() * place.length * 0.6);
  }
  build.child.kill('SIGKILL');
  await build.ended;
  return null;
}

/** Two at once; now and then one is killed. One may be told to wait, but not both, and nothing else may go wrong. */
async function runPair(place: Place, chance: Chance): Promise<string | null> {
  const first = start(place);
  await pause(chance.next() * place.length * 0.8);
  const second = start(place);
  const isKilled = chance.below(3) === 0;
  if (isKilled) {
    await pause(chance.next() * place.length * 0.5);
    chance.pick([first, second]).child.kill('SIGKILL');
  }
  const ends = await Promise.all([first.ended, second.ended]);
  const odd = ends.find(
    ({ code, said }) => code !== 0 && code !== null && !said.includes('Der bygges allerede'),
  );
  if (odd) return `et af to byggerier fejlede: ${odd.said}`;
  return isKilled || ends.some(({ code }) => code === 0) ? null : 'ingen af to byggerier blev til noget';
}

/** The live server is killed with the build that it has started. */
async function killLive(place: Place, { next, chance }: Trial): Promise<void> {
  const server = startServer(place);
  await server.ready;
  holdFiles(place.content, place.states[next]?.files ?? new Map());
  await pause(chance.next() * place.length * 1.5);
  killAll(server.child);
  await server.ended;
}
