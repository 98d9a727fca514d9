/** The forms in which messages are written out: to be read, for programs, and for the pipelines of three hosts. */
export const REPORT_FORMATS = ['text', 'json', 'github', 'gitlab', 'azure'] as const;
/** One of the forms in which messages are written out. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
