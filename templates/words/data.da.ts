/** The page about the data files. */
export const data = {
  lead: 'Indholdet af arkivet kan hentes som filer og bruges i andre programmer. Der skal ingen nøgle til, og filerne bliver skrevet på ny, hver gang arkivet bliver lagt ud.',
  files: 'Filerne',
  schema: 'JSON Schema',
  examples: 'Eksempler',
  examplesText: 'De kan køres, som de står.',
  versions: 'Hvad der kan ændre sig',
  version: (version: string) =>
    `Hver JSON-fil siger sin udgave i «version», nu ${version}, og har adressen på sin beskrivelse i «$schema».`,
  rules: [
    'Kommer der nye felter, nye filer eller nye værdier til, stiger det sidste tal. Skriv programmer, så de springer over, hvad de ikke kender.',
    'Bliver noget ændret eller fjernet, stiger det første tal. Det står i ændringsloggen, og den gamle form bliver liggende ved siden af den nye i mindst et år.',
    'Adresserne bliver ikke brugt om: en adresse, der er fjernet, står i «fjernet.json» med dato og grund.',
    'Et felt, der ikke har nogen værdi, er null; det mangler ikke. Regnearkene har nye kolonner til sidst.',
  ],
  closed: 'Lukkede punkter er med i det omfang, de kan ses på siderne, og intet andet af dem.',
  oparl: 'OParl',
  oparlText:
    'Arkivet findes også som OParl 1.1, den åbne standard for råds- og udvalgssager, som faste filer. Filtre og «modified_since» er der ikke. Et punkts, en behandlings og et bilags adresse er en plads (#) i mødets eller sagens fil. Begynd her: ',
};
