/** The archive in figures. */
export const tal = {
  about: 'Arkivet i tal: møder, udfald, lukkede punkter og lange sager',
  table: 'Vis tallene som tabel',
};
