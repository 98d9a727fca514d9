// What a truth.json says of the sources beside it.

/** What is true of one item; the lists that end in Or are other readings that are just as right. */
export interface TrueItem {
  readonly number: string;
  readonly title: string | null;
  readonly closed: boolean;
  readonly cases: readonly string[];
  readonly sections: readonly string[];
  readonly sectionsOr?: readonly (readonly string[])[];
  readonly attachments: readonly string[];
  readonly outcome: string | null;
}

/** What is true of one source; `expect: "refusal"` where it must not be imported. */
export interface TrueSource {
  readonly forum?: string;
  readonly forumOr?: readonly string[];
  readonly date?: string;
  readonly start?: string;
  readonly place?: string;
  readonly attendance?: readonly string[];
  readonly absent?: readonly string[];
  readonly items?: readonly TrueItem[];
  readonly secrets?: readonly string[];
  readonly noise?: readonly string[];
  readonly expect?: string;
}
