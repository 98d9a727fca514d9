// The editor's page: starts Sveltia CMS with the archive's forums, and a format that keeps what nobody changed.
import { type MeetingFields, readMeetingFile, writeMeetingFile } from './meeting-format.ts';
import { FORMAT } from './setup.ts';

interface Cms {
  readonly init: (options: { readonly config: unknown }) => Promise<void>;
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: { readonly fromFile: (text: string) => unknown; readonly toFile: (value: unknown) => string },
  ) => void;
}

const own = (name: string): string => new URL(name, document.baseURI).href;

/** The files as they were read, by a mark that the form carries along unseen. */
const originals = new Map<string, string>();

function fromFile(text: string): unknown {
  const udgave = `${originals.size + 1}`;
  originals.set(udgave, text);
  return { ...readMeetingFile(text), udgave };
}

function toFile(value: unknown): string {
  const { udgave, ...fields } = value as MeetingFields & { readonly udgave?: string };
  return writeMeetingFile(fields, originals.get(udgave ?? '') ?? null);
}

/** What the package would ask another host for lies here too; a language that does not is Danish. */
const PACKAGE = /^https:\/\/unpkg\.com\/@sveltia\/cms(?:@[^/]+)?\/(.*)$/;
const ask = window.fetch.bind(window);
window.fetch = (input, init) => {
  const [, file] = PACKAGE.exec(input instanceof Request ? input.url : String(input)) ?? [];
  return file === undefined ? ask(input, init) : ask(own(file.replace(/^locales\/.*/, 'locales/da.json')));
};

(window as { CMS_MANUAL_INIT?: boolean }).CMS_MANUAL_INIT = true;
const { default: cms }: { default: Cms } = await import(own('sveltia-cms.mjs'));
cms.registerCustomFormat(FORMAT, 'md', { fromFile, toFile });
const answer = await fetch(own('opsaetning.json'));
await cms.init({ config: await answer.json() });
