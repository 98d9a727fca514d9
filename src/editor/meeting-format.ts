// A meeting's file as the fields of a form, and back: what was not changed in the form keeps its bytes.
import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify } from 'yaml';

/** The keys of the front matter that the form has, in the order in which they are written. */
const FORM_KEYS = ['forum', 'dato', 'tid', 'sted', 'type', 'status', 'deltagere', 'afbud', 'kilde'] as const;
type FormKey = (typeof FORM_KEYS)[number];
type Value = string | readonly string[];

/** The fields of a form; an empty text or list stands for a key that is not there. */
export type MeetingFields = Readonly<Partial<Record<FormKey, Value>>> & {
  /** All below the front matter. */
  readonly body?: string;
};

/** A file taken apart: what stands before the first key, the keys as they are written, and what comes after. */
interface TakenApart {
  readonly open: string;
  readonly head: string;
  readonly close: string;
  readonly body: string;
}

const PARTS = /^(\uFEFF?---[^\S\r\n]*\r?\n)([\s\S]*?)(?<=\n)(---[^\S\r\n]*(?:\r?\n|$))/;

function takenApart(text: string): TakenApart {
  const [whole = '', open = '', head = '', close = ''] = PARTS.exec(text) ?? [];
  if (whole === '') throw new Error('Filen begynder ikke med et hoved mellem to linjer med ---');
  return { open, head, close, body: text.slice(whole.length) };
}

/** A key of the head with the stretch of the text that it and its value take up, whole lines. */
interface Stretch {
  readonly key: string;
  readonly value: Value | null;
  readonly start: number;
  readonly end: number;
}

function stretchesOf(head: string): Stretch[] {
  const document = parseDocument(head, { version: '1.2', prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw new Error(`Hovedet kan ikke læses: ${error.message}`);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) throw new Error('Hovedet er ikke nøgler og værdier');
  const pairs = document.contents.items;
  const startOf = (pair: Pair | undefined): number =>
    isScalar(pair?.key)
      ? head.lastIndexOf('\n', Math.max((pair.key.range?.[0] ?? 0) - 1, -1)) + 1
      : head.length;
  return pairs.map((pair, at) => ({
    key: isScalar(pair.key) ? String(pair.key.value) : '',
    value: formValue(pair.value),
    start: at === 0 ? 0 : startOf(pair),
    end: at + 1 < pairs.length ? startOf(pairs[at + 1]) : head.length,
  }));
}

function formValue(node: unknown): Value | null {
  if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? String(item.value ?? '') : ''));
  return isScalar(node) && node.value !== null
    ? String(isDate(node.source) ? node.source : node.value)
    : null;
}

const isDate = (source: string | undefined): source is string => /^\d{4}-\d{2}-\d{2}$/.test(source ?? '');

/** Reads a file for the form. Throws, in Danish, where it cannot be read. */
export function readMeetingFile(text: string): MeetingFields {
  const { head, body } = takenApart(text);
  const fields = stretchesOf(head).flatMap(({ key, value }) =>
    isFormKey(key) && value !== null ? [[key, value]] : [],
  );
  return { ...Object.fromEntries(fields), body: shownBody(body) };
}

const isFormKey = (key: string): key is FormKey => (FORM_KEYS as readonly string[]).includes(key);

/** A form knows one line end, and no blank lines around a text. */
const shownBody = (body: string): string => body.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');

/** Writes the fields of a form; of the file that they came from all is kept that they do not change. Null stands for a new file. */
export function writeMeetingFile(fields: MeetingFields, original: string | null): string {
  const { open, head, close, body } = original === null ? EMPTY : takenApart(original);
  const lineEnd = open.includes('\r\n') ? '\r\n' : '\n';
  const written = FORM_KEYS.reduce((text, key) => withKey(text, key, fields[key], lineEnd), head);
  const words = shownBody(fields.body ?? '');
  const same = original !== null && words === shownBody(body);
  const after = same ? body : `${lineEnd}${words.replaceAll('\n', lineEnd)}${words === '' ? '' : lineEnd}`;
  return open + written + close + after;
}

const EMPTY: TakenApart = { open: '---\n', head: '', close: '---\n', body: '' };

const isEmpty = (value: Value | null | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** A head in which a key has this value: its lines are written anew where it had another, and all other lines stand. */
function withKey(head: string, key: FormKey, value: Value | undefined, lineEnd: string): string {
  const all = stretchesOf(head);
  const own = all.find((stretch) => stretch.key === key);
  const isSame = own ? JSON.stringify(own.value) === JSON.stringify(value) : false;
  if (isSame || (isEmpty(own?.value) && isEmpty(value))) return head;
  const lines = isEmpty(value) ? '' : linesOf(key, value ?? '', lineEnd);
  if (own) return head.slice(0, own.start) + lines + head.slice(own.end);
  const before = FORM_KEYS.slice(0, FORM_KEYS.indexOf(key));
  const at = all.findLast((stretch) => (before as readonly string[]).includes(stretch.key))?.end ?? 0;
  return head.slice(0, at) + lines + head.slice(at);
}

/** A time is put in quotes, as the content format shows it. */
function linesOf(key: FormKey, value: Value, lineEnd: string): string {
  const plain = typeof value === 'string' ? value.trim() : value.map((item) => item.trim()).filter(Boolean);
  const text =
    key === 'tid'
      ? `tid: ${JSON.stringify(plain)}\n`
      : stringify({ [key]: plain }, { lineWidth: 0, version: '1.2' });
  return text.replaceAll('\n', lineEnd);
}
