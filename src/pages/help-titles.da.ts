/** The Danish titles and descriptions of the reading help and the way to the accessibility statement. */
export const helpTitles = {
  data: 'Datafiler',
  dataDescription: (titel: string) => `Sådan henter og bruger man indholdet af ${titel} i et program.`,
  laesehjaelp: 'Sådan læser du et referat',
  laesehjaelpDescription: (organisation: string) =>
    `Ordene og afsnittene i dagsordener og referater fra ${organisation}, forklaret for den, der ikke har læst dem før.`,
  was: 'Tilgængelighedserklæring',
  wasDescription: (titel: string) => `Tilgængelighedserklæring for ${titel}.`,
};
