import type { DataExample } from '../model/views/service-models.ts';

/** Programs that fetch data of an archive at this address; they run as they stand. */
export const dataExamples = (at: string): DataExample[] => [
  {
    language: 'JavaScript',
    code: `const svar = await fetch('${at}/data/moeder.json');
const { moeder } = await svar.json();
for (const { date, forum, url } of moeder.slice(-5)) {
  console.log(date, forum.navn, url);
}`,
  },
  {
    language: 'Python',
    code: `import json
from urllib.request import urlopen

with urlopen('${at}/data/sager.json') as svar:
    sager = json.load(svar)['sager']
for sag in sager[:5]:
    print(sag['nummer'], sag['titel'])`,
  },
  {
    language: 'curl',
    code: `curl --silent ${at}/data/beslutninger.csv | head -n 5`,
  },
];
