/** What was voted on: the item itself, a part of it, another proposal than its own, or how to go on with it. */
export type VotedOn = 'sag' | 'del' | 'aendringsforslag' | 'procedure';
/** What may be voted on. */
export const VOTED_ON = ['sag', 'del', 'aendringsforslag', 'procedure'] as const satisfies readonly VotedOn[];

/** Who a voter is: a party or list, a person, or those that are told of together. */
export type VoterKind = (typeof VOTER_KINDS)[number];
/** The kinds of voter. */
export const VOTER_KINDS = ['liste', 'person', 'oevrige', 'flertal', 'mindretal', 'alle'] as const;

/** One who voted, or several of a list: as the minutes name them. */
export interface Voter {
  readonly navn: string;
  readonly art: VoterKind;
  /** How many they are, where it is told of them alone. */
  readonly antal: number | null;
  /** A person's party or list, where it is told. */
  readonly liste: string | null;
}

/** Those who voted alike: how many, where it is told, and those who are named, who need not be all. */
export interface VoteSide {
  readonly antal: number | null;
  readonly af: readonly Voter[];
}

/** The sides of a vote; `undlod` are those who voted for neither, blank votes too. */
export type Side = (typeof SIDES)[number];
/** The sides in the order in which they are told. */
export const SIDES = ['for', 'imod', 'undlod'] as const;

/** One ballot of a decision, as the minutes tell it. A side that nothing is told of is null. */
export interface Afstemning extends Readonly<Record<Side, VoteSide | null>> {
  readonly om: VotedOn;
  /** What was voted on, in the decision's own words; null for the item itself. */
  readonly emne: string | null;
  readonly enstemmig: boolean;
  /** The sentences that tell it. */
  readonly kilde: string;
}

/** What a statement is: put on record, a reservation, a dissent, or a minority's words to a higher body. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];
/** The kinds of statement. */
export const STATEMENT_KINDS = ['protokollering', 'forbehold', 'afstand', 'mindretalsudtalelse'] as const;

/** What some had put on record about a decision, with those who did; nobody where none are named. */
export interface Udtalelse {
  readonly art: StatementKind;
  readonly af: readonly Voter[];
  readonly tekst: string;
}
