/** What a case's page says before and after its timeline. */
export const sagStory = {
  status: 'Status',
  latest: (forum: string, date: string) => `Senest behandlet i ${forum} den\u00a0${date}`,
  decision: 'Seneste beslutning',
  nextStep: 'Næste skridt',
  onAgenda: (forum: string, date: string) => `På dagsordenen i ${forum} den\u00a0${date}`,
  partOf: 'Del af',
  parts: 'Sager, der er en del af denne',
  seeAlso: 'Se også',
  bilag: 'Bilag i sagen',
  number: 'Sagsnummeret',
};
