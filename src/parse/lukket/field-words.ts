// The words of fields that tell whether an item is closed; written as those of forms.ts are.

/** Fields of a form whose value tells whether the item is closed. */
export const FIELDS = [
  '(?:sags|punkt|dagsordens|møde)?status',
  '(?:punkt|sags|møde|dokument|dagsordens?)?(?:type|kategori|form)',
  'dagsorden|møde|punkt|sag|åbenhed|tilgængelighed|døre',
  '(?:punktets|sagens) status|status for (?:punktet|sagen)',
  'beslutning|referat|protokol|sagsfremstilling|indstilling|bilag|drøftelse|indhold',
  'å ?/ ?l|l ?/ ?å|å eller l',
  'åben[t]? og lukket',
  'åbe[nt]{0,2} ?/ ?lukket(?: sag| punkt| dagsorden| møde)?',
  'lukket ?/ ?åbe[nt]{0,2}(?: sag| punkt| dagsorden| møde)?',
  'åbent? eller lukket',
  '(?:offentligheds?|fortroligheds?|sikkerheds?)(?:status|niveau|grad|klasse|klassifikation|klassificering|markering|kode)?',
  'offentlig(?:t|gøres|gørelse)?',
  'publicering(?:sstatus)?',
  'publiceres',
  '(?:adgang|tilgang)(?:sniveau|skode)?|innsyn|gradering|visibility|access|classification',
  'klassifikation|klassificering',
  'behandling(?:sform|småde)?|behandles',
  'dørstatus',
  'synlighed',
  'mærkning|markering|bemærkning(?:er)?|tags?|emneord|nøgleord|mærkat|stempel|distribution|fordeling|synlig for|adgang for',
] as const;
/** Fields that ask whether it is open, so that «nej» closes; and those that ask whether it is closed, where «ja» does. */
export const OPEN_FIELDS = [
  'åbe[nt]{0,2}(?: sag| punkt| møde| dagsorden| behandling)?',
  '(?:til |må |skal |kan )?offentlig(?:t|hed|gøres|gørelse)?(?: sag| punkt| møde| dagsorden)?',
  'er (?:punktet|sagen|mødet) (?:åbent?|offentligt?)',
  'offentlighed \\(ja/nej\\)',
  'offentlig(?:hedens)? (?:adgang|tilgængelighed)',
  'offentligt? tilgængeligt?',
  'synligt?(?: på \\p{L}+)?|vis(?:es)? på \\p{L}+|(?:til |på )?web(?:sted)?',
  'off\\.?',
  '(?:is )?(?:public|published|open)',
  '(?:publiceres|offentliggøres|vises) på \\p{L}+',
  '(?:må |skal |kan )?publicer(?:es|ing)|(?:må |skal |kan )?udgive(?:s|lse)',
  'synlighed|adgang',
];
export const CLOSED_FIELDS = [
  '(?:er|skal|behandles|kan) (?:punktet|sagen|mødet|punktet også) [^:=?]{0,30}(?:lukkede? (?:døre|møde)|lukket|fortroligt?)',
  'lukket(?: sag| punkt| møde| dagsorden)?(?: \\(ja/nej\\))?',
  'lukket dagsordenspunkt',
  '(?:is )?(?:closed|confidential|private|exempt)',
  'fortrolig(?:t|hed)?(?: sag| punkt)?',
  'ikke[ -]offentlig(?:t)?',
  'lukkede døre',
  'er (?:punktet|sagen|mødet) (?:lukket|fortroligt?)',
];
