/** The Danish words of calendars and feeds, as other programs show them. */
export const words = {
  calendar: (titel: string) => `${titel}: planlagte møder`,
  forumCalendar: (forum: string, titel: string) => `${forum}: planlagte møder – ${titel}`,
  event: (forum: string, sequence: number, isCancelled: boolean) =>
    `${isCancelled ? 'AFLYST: ' : ''}${forum}: ${sequence > 1 ? `${sequence}. ` : ''}møde`,
  agenda: 'Dagsorden:',
  punkt: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  corrected: (title: string) => `Rettelse – ${title}`,
  feedOf: (title: string) => `Nyhedsstrøm: ${title}`,
  feedIs:
    'Det her er en nyhedsstrøm. Kopiér adressen ind i en nyhedslæser, så får du besked, når der kommer nyt eller bliver rettet noget.',
  feedPage: 'Siden, som strømmen følger',
  feedHelp: 'Sådan følger du med, også på mail',
  approved: (date: string) => `Godkendt den ${date}.`,
  emne: (hovedgruppe: string, titel: string | undefined) =>
    titel ? `${hovedgruppe} ${titel}` : `Emne ${hovedgruppe}`,
  otherUdfald: 'Andet udfald',
  decisions: (titel: string) => `Beslutninger – ${titel}`,
  forumDecisions: (forum: string, titel: string) => `Beslutninger i ${forum} – ${titel}`,
  indstilling: 'Indstillingen:',
  searchIn: (titel: string) => `Søg i ${titel}`,
  shortName: 'Referatarkiv',
};
