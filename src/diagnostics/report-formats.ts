/** The forms in which messages are written out. */
export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
/** One of the forms in which messages are written out. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
