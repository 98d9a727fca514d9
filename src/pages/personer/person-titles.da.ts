/** Titles and descriptions of the pages of lists and council members. */
export const personTitles = {
  all: 'Lister og medlemmer',
  allDescription: (organisation: string) =>
    `Hvordan lister og medlemmer i ${organisation} har stemt, hvor referaterne siger det.`,
  description: (navn: string, organisation: string) =>
    `${navn}: afstemninger og protokolleringer i referater fra ${organisation}.`,
  year: (navn: string, year: string) => `${navn}, ${year}`,
};
