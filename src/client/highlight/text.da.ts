/** What the bar says that steps through the marked places of a page. */
export const words = {
  region: 'Fremhævede søgeord',
  place: (at: number, count: number, text: string) =>
    `${at} af\u00a0${count}\u00a0${count === 1 ? 'sted' : 'steder'} med «${text}»`,
  context: (place: string, context: string) => `${place}: ${context}`,
  previous: 'Forrige',
  next: 'Næste',
  hide: 'Skjul fremhævning',
  hidden: 'Fremhævningen er skjult',
} as const;
