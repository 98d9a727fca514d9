// What there is to choose between when an archive is begun.

/** Where proposals are checked and the archive is published from. */
export const CI = ['github', 'gitlab', 'azure', 'none'] as const;
/** Who sees the archive. */
export const SYNLIGHED = ['offentlig', 'intern'] as const;
