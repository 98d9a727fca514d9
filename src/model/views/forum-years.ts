/** A forum with more meetings than this lists its older years on pages of their own. */
export const MOST_FORUM_MEETINGS = 300;

/** Where a forum's meetings of a year are listed: a part of its page, or a page of their own when it has many. */
export const forumYearUrl = (forum: string, year: number, meetings: number): `/${string}` =>
  meetings > MOST_FORUM_MEETINGS ? `/${forum}/${year}/` : `/${forum}/#aar-${year}`;
