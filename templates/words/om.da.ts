import { punkter, sager } from '../../src/model/text/phrases.da.ts';

/** The page about the archive. */
export const about = {
  what: 'Hvad arkivet er',
  whatText: (titel: string, organisation: string) =>
    `${titel} samler dagsordener og referater fra møder i ${organisation}. Hvert punkt har sin egen faste adresse, og sager kan følges fra møde til møde.`,
  derived:
    'Nogle oplysninger er udledt af teksten: om et referat er godkendt, hvad en beslutning gik ud på, og hvilke punkter der hører til samme sag. Referatets egne ord gælder.',
  covers: 'Hvad arkivet dækker',
  holds: (punktCount: number, sagCount: number) =>
    `Det er ${punkter(punktCount)}${sagCount > 0 ? ` og ${sager(sagCount)}` : ''}.`,
  intern: 'Arkivet er internt og vises ikke i søgemaskiner.',
  link: 'Sådan henviser du',
  linkText:
    'Adresserne er faste. Et møde har forummets navn og datoen i sin adresse, og et punkt har sit nummer efter et #-tegn. Tegnet # ved punktets overskrift giver adressen.',
  exampleMeeting: 'Et møde: ',
  examplePunkt: 'Et punkt: ',
  exampleDecision: 'Beslutningen på punktet: ',
  personer: 'Hvordan lister og medlemmer har stemt',
  data: 'Datafiler',
  dataText:
    'Indholdet kan hentes og bruges af andre programmer, som JSON, til regneark og som nyhedsstrømme: ',
  dataLink: 'filerne med eksempler',
  feeds: 'Nyhedsstrømme',
  feedsText:
    'En nyhedsstrøm fortæller, når der kommer et nyt møde, eller et referat bliver godkendt eller rettet. Kopiér dens adresse ind i en nyhedslæser. Hver sag har også sin egen strøm.',
  feedsMail:
    'Vil du have besked på mail, så kan Outlook og Thunderbird læse strømmene mellem dine mails, og tjenester på nettet kan sende dem til din adresse. Arkivet har ingen postliste og kender ikke din adresse.',
  contact: 'Kontakt',
  contactText: 'Er der fejl i arkivet, eller er der noget, som ikke burde stå her, så skriv til ',
};
