import type { ForumSlug } from './brand.ts';
import type { HistoryScope } from './history.ts';

/** A body whose meetings the archive holds. */
export interface Forum {
  readonly slug: ForumSlug;
  readonly navn: string;
  /** Other names that text uses: `CF`, `Økonomiudvalgsrådet`. */
  readonly forkortelser: readonly string[];
  /** The slugs that it, or a forum merged into it, had before: their addresses lead to its own. */
  readonly tidligere: readonly string[];
  /** What its item titles start with and short titles leave out: `CF - `. */
  readonly titelpraefiks: string | null;
  readonly beskrivelse: string | null;
}

/** How large an attachment may be without a word, in MB, where arkiv.yaml says nothing. */
export const BILAGSGRAENSE_MB = 25;
/** What the check warns of, and a municipality can have stop the build. */
export type PersondataKind = (typeof PERSONDATA_KINDS)[number];
/** The kinds of what may be a person's own, in texts and in attachments. */
export const PERSONDATA_KINDS = ['telefon', 'mail', 'adresse', 'ord', 'skjult', 'ulaest'] as const;

/** Where the editor in the browser keeps what it writes, when it is published with the site. */
export interface EditorHost {
  readonly slags: 'github' | 'gitlab' | 'gitea';
  /** `fjordby/referater` */
  readonly repo: string;
  readonly gren: string;
  /** The content folder below the repository's own: `content`. */
  readonly mappe: string;
  /** The address of a host of one's own; null for the one that everybody knows. */
  readonly adresse: string | null;
  /** What the host calls the editor, for signing in without a server between. */
  readonly appId: string | null;
}

/** A list or council member with a page: the name that it bears, and what else the minutes call it. */
export interface Personside {
  readonly navn: string;
  readonly ogsaa: readonly string[];
}

/** The archive's own settings, from `content/arkiv.yaml`. */
export interface ArkivConfig {
  readonly organisation: string;
  readonly titel: string;
  /** `https://host/`, `https://host/referater/` or `/referater/`; ends in a slash. */
  readonly baseUrl: string;
  readonly synlighed: 'offentlig' | 'intern';
  readonly kontakt: string | null;
  readonly was: string | null;
  /** Where holes in its security are reported: an address of mail or `https://…`. */
  readonly sikkerhedskontakt: string | null;
  /** The owner's colour as `#rrggbb` or `#rgb`, for the looks to be built on. */
  readonly farve: string | null;
  /** A picture file in the content folder, relative to it. */
  readonly logo: string | null;
  /** How large an attachment may be without a word, in MB. */
  readonly bilagsgraense: number;
  readonly forummer: readonly Forum[];
  /** Lines of words that the archive has for one thing: `skrald, affald`; see src/danish/related. */
  readonly beslaegtedeOrd: readonly string[];
  /** Who has a page of votes; nobody where the settings name nobody. */
  readonly personsider: { readonly lister: readonly Personside[]; readonly personer: readonly Personside[] };
  /** How much each kind weighs. */
  readonly persondata: Readonly<Record<PersondataKind, 'advarsel' | 'fejl'>>;
  /** How much of what git knows of the meetings is shown. */
  readonly historik: HistoryScope;
  /** Whether the archive is published as OParl too. */
  readonly oparl: boolean;
  /** The editor that is published with the site; null for none. */
  readonly redigering: EditorHost | null;
  /** Titles of KLE main groups by their two digits, from `content/emner.yaml`. */
  readonly emner: Readonly<Record<string, string>>;
}
