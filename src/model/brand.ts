/** A string that only its own maker may produce, so that the wrong kind of string does not compile. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

/** HTML that has been through the sanitizer; made by the parse and link stages alone. */
export type SafeHtml = Brand<'SafeHtml'>;
/** A drawing as SVG that may stand in a page; made by the charts alone. */
export type ChartSvg = Brand<'ChartSvg'>;
/** An ASCII folder name of a forum, as in arkiv.yaml: `chefforum`. */
export type ForumSlug = Brand<'ForumSlug'>;
/** A calendar date in Europe/Copenhagen, `2019-10-10`; checked to exist. */
export type IsoDate = Brand<'IsoDate'>;
/** A time of day, `09:00`. */
export type ClockTime = Brand<'ClockTime'>;
/** A meeting's id and the tail of its address: `chefforum/2019-10-10`, `chefforum/2019-10-10-2`. */
export type MeetingId = Brand<'MeetingId'>;
/** A case number in its canonical spelling: `00.01.00-A21-9-18`, `13/16074`. */
export type Sagsnummer = Brand<'Sagsnummer'>;
