/** What items are called that stand on every agenda. */
const STANDING = [
  /^godkendelse af (?:dagsorden|referat|mødereferat|protokol)/iu,
  /^(?:evt|eventuelt)\.?$/iu,
  /^(?:dagsorden|bordet rundt)$/iu,
  /^meddelelser(?: mv\.?| m\.v\.?)?$/iu,
  /^orientering(?:er)?(?: fra (?:formanden|forvaltningen|administrationen|direktøren|borgmesteren|medlemmerne))?$/iu,
  /^(?:hvad skal kommunikeres|kommunikation (?:efter|fra) mødet)/iu,
  /^(?:underskriftsside|underskriftsblad|digital underskrift)/iu,
  /^(?:næste møde|mødeplan|åbning af mødet|velkomst)$/iu,
];

/** Whether an item is of the kind that stands on every agenda and tells nothing of its case. */
export function isStanding(kortTitel: string): boolean {
  return STANDING.some((pattern) => pattern.test(kortTitel.trim()));
}
