// What the search is told of an archive: its meetings, items and cases without their texts.
import type { Archive, Meeting, Punkt, Sag } from '../../model/archive.ts';
import type { ArkivConfig } from '../../model/config.ts';
import type { MeetingSummary } from '../../model/summary.ts';

/** An item as lists, suggestions and filters know it. */
export type SearchedItem = Pick<
  Punkt,
  'nummer' | 'lukket' | 'isDecided' | 'kortTitel' | 'standing' | 'udfald' | 'sagsnumre'
>;

/** A meeting with its items. */
export interface SearchedMeeting extends Pick<Meeting, 'date' | 'sequence'> {
  readonly forum: Pick<Meeting['forum'], 'slug'>;
  readonly punkter: readonly SearchedItem[];
}

/** The part of an archive that the search is made of; every archive is one. */
export interface SearchedArchive {
  readonly config: Pick<ArkivConfig, 'organisation' | 'forummer' | 'emner' | 'beslaegtedeOrd'>;
  readonly meetings: readonly SearchedMeeting[];
  readonly sager: readonly Pick<Sag, 'nummer' | 'titel' | 'last'>[];
}

/** That part alone, small enough to be handed to a thread; the meetings are the archive's own, as their summaries tell them. */
export const searchedArchive = (
  { config, sager }: Archive,
  meetings: readonly MeetingSummary[],
): SearchedArchive => ({
  config: {
    ...{ organisation: config.organisation, forummer: config.forummer, emner: config.emner },
    beslaegtedeOrd: config.beslaegtedeOrd,
  },
  meetings: meetings.map(({ forum, date, sequence, punkter }) => ({
    ...{ date, sequence, forum: { slug: forum } },
    punkter: punkter.map(({ nummer, lukket, isDecided, kortTitel, standing, udfald, sagsnumre }) => ({
      ...{ nummer, lukket, isDecided, standing, udfald, sagsnumre },
      kortTitel: lukket ? '' : kortTitel,
    })),
  })),
  sager: sager.map(({ nummer, titel, last }) => ({ nummer, titel, last })),
});
