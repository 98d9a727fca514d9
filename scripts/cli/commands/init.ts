import { CI, EDITOR_HOSTS, SYNLIGHED } from '../../init/choices.ts';
import { commandSpec } from '../spec.ts';

/** `referatarkiv init` */
export const init = commandSpec({
  name: 'init',
  summary: 'begynder et nyt arkiv i en mappe',
  about: `Begynder et nyt arkiv: indstillinger, et eksempel på et møde, en vejledning til redaktører, og det,
git, VS Code og en tjeneste med pipelines skal bruge. Spørger om det, tilvalgene ikke siger.
Overskriver intet.`,
  args: [{ name: '[mappe]', text: 'mappen, arkivet skal ligge i (den, du står i)' }],
  options: {
    organisation: { type: 'string', value: 'NAVN', text: 'hvem arkivet tilhører: "Fjordby Kommune"' },
    forum: {
      type: 'string',
      value: 'NAVN=FORK,…',
      text: 'et forum med dets forkortelser: "Økonomiudvalget=ØU" (gentages for hvert)',
      multiple: true,
    },
    adresse: { type: 'string', value: 'URL', text: 'adressen, arkivet skal ligge på (/)' },
    synlighed: { type: 'string', value: 'HVEM', text: 'hvem der må se det', oneOf: SYNLIGHED },
    kontakt: { type: 'string', value: 'MAIL', text: 'hvem man skriver til om fejl' },
    ci: {
      type: 'string',
      value: 'HVOR',
      text: 'hvor forslag kontrolleres og arkivet udgives fra',
      oneOf: CI,
    },
    redigering: {
      type: 'string',
      value: 'VÆRT',
      text: 'læg redigering i browseren ud med arkivet, og gem hos',
      oneOf: EDITOR_HOSTS,
    },
    repo: { type: 'string', value: 'EJER/NAVN', text: 'hvor redigering gemmer: fjordby/referater' },
    'repo-adresse': { type: 'string', value: 'URL', text: 'jeres egen vært: https://git.fjordby.example' },
    'app-id': { type: 'string', value: 'NØGLE', text: 'GitLabs eller Giteas nøgle til at logge ind' },
  },
  exits: '0 arkivet er begyndt, 1 der er et i forvejen, 2 forkert brug',
  load: async () => (await import('../../init.ts')).runInit,
});
