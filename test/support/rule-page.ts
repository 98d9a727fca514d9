import { SMALL_PDF } from './small-pdf.ts';

/** One content folder shown on a rule's page, with the messages the page says it gives. */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
  /** Symbolic links by their path, with what they lead to. */
  readonly links: Readonly<Record<string, string>>;
  /** Whether the folder is a clone of its newest commit alone. */
  readonly isShallow: boolean;
  readonly messages: readonly string[];
}

/** A rule's page: what it says of the rule, and its examples. */
export interface RulePage {
  readonly title: string;
  readonly severity: string;
  /** What it says of `fix`. */
  readonly mended: string;
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}

const FENCE = /^```(\S+) ?(.*)\n([\s\S]*?)^```$/gm;

/**
 * Reads a page. A fence with `fil=<path>` is a file, one with `henvisning=<path>` a symbolic link; with `klon` the
 * folder is a shallow clone, and `besked` holds the messages. An example ends with its messages, or where a path comes again.
 */
export function readRulePage(markdown: string): RulePage {
  const [head = '', ...sections] = markdown.split(/^## (?=(?:Forkert|Rigtigt)$)/m);
  const section = (name: string): Example[] =>
    examplesIn(sections.find((text) => text.startsWith(`${name}\n`)) ?? '');
  return {
    title: /^# (.+)$/m.exec(head)?.[1] ?? '',
    severity: /^Alvor: (\S+)$/m.exec(head)?.[1] ?? '',
    mended: /^Kan rettes med `referatarkiv fix`: (.+)$/m.exec(head)?.[1] ?? '',
    wrong: section('Forkert'),
    right: section('Rigtigt'),
  };
}

/** `{10000 × >}` stands for a sign so many times over, `(en PDF-fil)` for a whole one, `(intet)` for nothing. */
const repeated = (text: string): string =>
  text
    .replace(/\{(\d+) × (.+?)\}/g, (_, times: string, sign: string) => sign.repeat(Number(times)))
    .replace(/^\(en PDF-fil\)$/m, SMALL_PDF)
    .replace(/^\(intet\)\n$/, '');

/** The examples of a text, in order. */
export function examplesIn(section: string): Example[] {
  const examples: {
    files: Record<string, string>;
    links: Record<string, string>;
    messages: string[];
    isShallow: boolean;
  }[] = [];
  let isOpen = false;
  for (const [, , info = '', text = ''] of section.matchAll(FENCE)) {
    const [, kind, path = ''] = /^(fil|henvisning)=(\S+)$/.exec(info) ?? [];
    const current = examples.at(-1);
    if (info === 'besked') {
      current?.messages.push(...text.split('\n').filter(Boolean));
      isOpen = false;
    } else if (info === 'klon') {
      if (current) current.isShallow = true;
    } else if (kind) {
      const isNew = !isOpen || !current || path in current.files;
      const example = isNew ? { files: {}, links: {}, isShallow: false, messages: [] } : current;
      if (isNew) examples.push(example);
      example[kind === 'fil' ? 'files' : 'links'][path] = kind === 'fil' ? repeated(text) : text.trim();
      isOpen = true;
    }
  }
  return examples;
}
