/** The related words of what begins alike, by the keys of what is asked for: `soegning/beslaegtede/<name>.pak`. */
export type RelatedFile = Readonly<Record<string, readonly string[]>>;

/** The name of the file that has the words related to a key: its first letter, for keys are ASCII. */
export const relatedFileName = (key: string): string => /^[a-z]/.exec(key)?.[0] ?? 'andet';
