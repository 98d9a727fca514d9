// What an import has to say: remarks with a place, and the one refusal.

/**
 * How grave a remark is: a routine reading, a real doubt, or words left out that may belong to the public
 * (then the run ends as a failure, though the file is written).
 */
export type Grade = 'routine' | 'doubt' | 'loss';

/** Something that was guessed, left out or could not be placed, and at which block of the source. */
export interface Remark {
  readonly line: number;
  readonly text: string;
  readonly grade: Grade;
}

/** Tells of a link within a text, whose words are kept without its address; it stands in quotes, as all that may be closed does. */
export const linkWithin = (line: number, href: string): Remark => ({
  line,
  text: `linket midt i teksten er læst uden sin adresse: «${href}»`,
  grade: 'doubt',
});

/** Takes down a remark, a doubt when nothing else is said; every stage is handed one. */
export type Report = (line: number, text: string, grade?: Grade) => void;

/** A source that cannot be used; the message is a Danish sentence that says what to do. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
}

/** Refuses a source. */
export const refuse = (message: string): Refusal => ({ ok: false, message });

/** Whether a value is a refusal. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { ok?: unknown }).ok === false;
