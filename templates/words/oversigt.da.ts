/** What the pages over years, subjects and cases say beside their links. */
export const overview = {
  more: 'Her er de nyeste. Alle andre finder du efter emne, eller ved at søge på titel eller sagsnummer.',
  newest: 'Senest behandlet',
  others: 'Se også',
} as const;
