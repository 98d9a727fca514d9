/** What the pages over years, subjects and cases are called, and what they say. */
export const oversigter = {
  aar: { title: 'År', intro: 'Alle år, arkivet har møder fra, det nyeste først.' },
  emne: { title: 'Emner', intro: 'Sagerne efter deres emne i KLE, kommunernes fælles journalplan.' },
  sag: { title: 'Sager', intro: 'Sager, der har været på en dagsorden, de senest behandlede først.' },
  byEmne: 'Efter emne',
} as const;
