// What there is to choose between when an archive is begun.

/** Where proposals are checked and the archive is published from. */
export const CI = ['github', 'gitlab', 'azure', 'none'] as const;
/** Where the editor in the browser saves, when it is published with the archive. */
export const EDITOR_HOSTS = ['github', 'gitlab', 'gitea'] as const;
/** Who sees the archive. */
export const SYNLIGHED = ['offentlig', 'intern'] as const;
