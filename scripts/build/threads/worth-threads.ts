// From how many things on threads are worth their start.

/** To start a thread takes as long as to read some fifty files, or to render some hundred pages of a site that is changed. */
export const WORTH_THREADS = { files: 100, pages: 300 } as const;
