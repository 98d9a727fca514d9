/** The words of the page that leads on to the accessibility statement. */
export const was = {
  leadsOn: 'Tilgængelighedserklæringen for dette arkiv står her: ',
  none: 'Arkivet har endnu ikke linket til en tilgængelighedserklæring.',
  contact: 'Er der noget i arkivet, du ikke kan læse eller bruge, så skriv til ',
  noContact: (organisation: string) =>
    `Er der noget i arkivet, du ikke kan læse eller bruge, så henvend dig til ${organisation}.`,
};
