// What a campaign is: inputs made by chance, tried one after the other, with what they showed.

/** How much is tried, and what chance begins with. */
export interface CampaignOptions {
  readonly seed: number;
  readonly count: number;
}

/** What a campaign showed. */
export interface CampaignResult {
  readonly tried: number;
  readonly failed: readonly { readonly input: string; readonly why: string }[];
  /** Figures for a table, in Danish. */
  readonly rows: readonly (readonly [label: string, figure: string])[];
}

/** Something to try over and over. */
export interface Campaign {
  readonly name: string;
  /** What it does, in Danish. */
  readonly describe: string;
  readonly run: (options: CampaignOptions) => Promise<CampaignResult>;
}
