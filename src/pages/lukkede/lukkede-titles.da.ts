/** Titles and descriptions of the pages of closed items. */
export const lukkedeTitles = {
  title: 'Lukkede punkter',
  year: (year: string) => `Lukkede punkter i ${year}`,
  description: (organisation: string) =>
    `Punkter, som ${organisation} har behandlet for lukkede døre, med grundlaget og det, der er offentliggjort.`,
};
