// Open texts in which something is closed that is no secret: what the rules must leave alone.
const THINGS = [
  ...['Skolen', 'Svømmehallen', 'Biblioteket', 'Genbrugspladsen', 'Nørregade', 'Broen', 'Plejecentret'],
  ...['Børnehaven', 'Kantinen', 'Rutebilstationen', 'Museet', 'Idrætshallen', 'Havnen', 'Borgerservice'],
];
const SENTENCES: readonly ((thing: string) => string)[] = [
  (thing) => `${thing} blev lukket i 2012.`,
  (thing) => `${thing} er lukket i uge 42 på grund af renovering.`,
  (thing) => `${thing} holder lukket mellem jul og nytår.`,
  (thing) => `${thing} lukkes for biltrafik i sommerferien.`,
  (thing) => `Forvaltningen foreslår, at ${thing.toLowerCase()} lukkes ved årets udgang.`,
  (thing) => `Der er indkommet 12 høringssvar om lukningen af ${thing.toLowerCase()}.`,
  (thing) => `${thing} har været lukket siden branden, og genåbner til foråret.`,
  (thing) => `Udvalget drøftede, om ${thing.toLowerCase()} skal holdes lukket om mandagen.`,
  (thing) => `${thing} får et lukket depot til cykler og barnevogne.`,
  (thing) => `Ombudsmanden har lukket sagen om ${thing.toLowerCase()} uden kritik.`,
  (thing) => `Dørene til ${thing.toLowerCase()} blev lukket kl. 17.`,
  (thing) => `Medarbejderne på ${thing.toLowerCase()} har tavshedspligt om fortrolige oplysninger.`,
  (thing) => `Regnskabet for ${thing.toLowerCase()} er endnu ikke offentliggjort.`,
  (thing) => `${thing} ligger i et lukket område uden offentlig adgang for biler.`,
];
const TITLES: readonly ((thing: string) => string)[] = [
  (thing) => `Lukning af ${thing.toLowerCase()}`,
  (thing) => `${thing} lukkes i sommerferien`,
  (thing) => `${thing} (lukket i uge 42)`,
  (thing) => `Åbningstider: ${thing.toLowerCase()}`,
  (thing) => `Høring om lukning af ${thing.toLowerCase()}`,
  (thing) => `Ny anvendelse af ${thing.toLowerCase()}, som lukkede i 2012`,
];

/** An open text: as a title, or as a paragraph. */
export interface Prose {
  readonly isTitle: boolean;
  readonly text: string;
}

/** Every open text. */
export const PROSE: readonly Prose[] = THINGS.flatMap((thing) => [
  ...SENTENCES.map((sentence) => ({ isTitle: false, text: sentence(thing) })),
  ...TITLES.map((title) => ({ isTitle: true, text: title(thing) })),
]);
