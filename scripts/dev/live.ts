// The archive shown while it is worked on: a saved file is read into memory and shown at once, and the build follows.
import { randomUUID } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { placeText, severityOf } from '../../src/diagnostics/message.ts';
import { summary } from '../../src/diagnostics/report.ts';
import { basePath } from '../../src/model/views/base-path.ts';
import { secondsText } from '../build/stages.ts';
import { liveArchive, type Reading } from './live-archive.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { startServer } from './server.ts';
import { type BuildEnd, siteBuild } from './site-build.ts';
import type { LiveState, ToldProblem } from './state.ts';
import { watchContent } from './watch.ts';
import { changeText, newsText, shownText } from './words.da.ts';

/** What to show, where, and whom to tell of it. */
export interface LiveOptions {
  readonly content: string;
  readonly out: string;
  readonly host: string;
  readonly port: number;
  /** Gets whole lines. */
  readonly say: (line: string) => void;
}

/** A server with its archive. */
export interface Live {
  readonly port: number;
  readonly stop: () => void;
}

/** Shows an archive; resolves when its first page can be shown. */
export async function startLive({ content, out, host, port, say }: LiveOptions): Promise<Live> {
  const archive = liveArchive(content);
  const server = await startServer(out, archive.root, { host, port });
  const build = siteBuild(content, out);
  const id = randomUUID();
  const pending = new Map<string, number>();
  let reading: Reading | null = null;
  let built: BuildEnd | null = null;
  const counts = { pages: 0, search: 0 };

  const show = (now: Reading): void => {
    const state = {
      ...stateOf(now, built),
      pages: `${id}.${counts.pages}`,
      search: `${id}.${counts.search}`,
    };
    const config = now.content.config ?? now.site?.archive.config;
    const desk = config ? { config, root: archive.root } : null;
    server.show({ site: now.site, desk, base: baseOf(now), state });
  };
  const follow = oneAtATime(async () => {
    const of = reading?.content;
    const end = await build.run();
    // What has changed meanwhile is built once more; a refusal was of what stood there before.
    if (!end.ok && of !== reading?.content) return;
    const before = built;
    built = end;
    if (end.ok) counts.search += 1;
    if (reading) show(reading);
    if (end.ok) say(`  Søgning, lister og filer fulgt med: ${secondsText(end.seconds)}`);
    else if (end.text !== before?.text) say(end.text);
  });
  const take = oneAtATime(async () => {
    const since = Math.min(...pending.values(), performance.now());
    const paths = [...pending.keys()];
    pending.clear();
    const before = reading;
    try {
      reading = await archive.change(paths);
    } catch (error) {
      // They are read with the next change; a file that was gone when it was to be read has changed again already.
      for (const path of paths) pending.set(path, since);
      throw error;
    }
    if (reading.changed.length === 0 && before) return;
    if (built?.ok === false) built = null;
    if (reading.site !== before?.site) counts.pages += 1;
    show(reading);
    for (const line of saidOf(before, reading, (performance.now() - since) / 1000, content)) say(line);
    if (!before) {
      say(`Arkivet vises på http://${host}:${server.port}${baseOf(reading)}/ – stop med Ctrl+C.`);
      archive.keep();
    }
    if (errorsOf(reading).length === 0) void follow();
  });

  // Before the first reading, so that what is mended meanwhile is read too.
  await watchContent(archive.root, (changes) => {
    for (const { path, at } of changes) if (!pending.has(path)) pending.set(path, at);
    take().catch((error: Error) => say(error.message));
  });
  await take();
  return { port: server.port, stop: build.stop };
}

const baseOf = ({ content }: Reading): string => basePath(content.config?.baseUrl ?? '/');

const errorsOf = ({ messages }: Reading): VFileMessage[] =>
  messages.filter((message) => severityOf(message) === 'fejl');

/** The lines that are said of a reading: what has changed, and what is wrong now or no more. */
function saidOf(before: Reading | null, after: Reading, seconds: number, content: string): string[] {
  const errors = errorsOf(after);
  const came = errors.length > 0 ? summary(errors) : shownText(seconds);
  const news = newsText(told(before), told(after), content);
  return [...(before ? [`${changeText(before, after)}: ${came}`] : []), ...(news ? [news] : [])];
}

/** What an editor is told of unasked. */
const told = (reading: Reading | null): VFileMessage[] =>
  (reading?.messages ?? []).filter((message) => severityOf(message) !== 'oplysning');

/** How the content stands; where that is well, a build may still have been refused. */
function stateOf(reading: Reading, built: BuildEnd | null): Pick<LiveState, 'errors' | 'warnings'> {
  const problems = (severity: string): ToldProblem[] =>
    reading.messages.filter((message) => severityOf(message) === severity).map(problemOf);
  const errors = problems('fejl');
  const refused = built?.ok === false ? [{ where: '', what: built.text, advice: '' }] : [];
  return { errors: errors.length > 0 ? errors : refused, warnings: problems('advarsel') };
}

function problemOf({ file, place, reason, note }: VFileMessage): ToldProblem {
  const where = place && 'end' in place ? placeText(file ?? '', place) : (file ?? '');
  return { where, what: reason, advice: note ?? '' };
}
