/** The Danish titles and descriptions of the reading help and the way to the accessibility statement. */
export const helpTitles = {
  laesehjaelp: 'Sådan læser du et referat',
  laesehjaelpDescription: (organisation: string) =>
    `Ordene og afsnittene i dagsordener og referater fra ${organisation}, forklaret for den, der ikke har læst dem før.`,
  was: 'Tilgængelighedserklæring',
  wasDescription: (titel: string) => `Tilgængelighedserklæring for ${titel}.`,
};
