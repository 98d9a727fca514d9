// All lists of related words, each a field of what municipalities do.
import { BOLIG_OG_BYGGERI } from './bolig-og-byggeri.ts';
import { BORGER_OG_SAMFUND } from './borger-og-samfund.ts';
import { HVERDAGENS_SAGER } from './hverdagens-sager.ts';
import { HVERDAGSORD } from './hverdagsord.ts';
import { KULTUR_OG_FRITID } from './kultur-og-fritid.ts';
import { MILJOE_OG_FORSYNING } from './miljoe-og-forsyning.ts';
import { PENGE } from './penge.ts';
import { PERSONALE } from './personale.ts';
import { SAGERNES_ORD } from './sagernes-ord.ts';
import { SKOLE_OG_BOERN } from './skole-og-boern.ts';
import { SOCIAL_OG_SUNDHED } from './social-og-sundhed.ts';
import { STYRE_OG_BORGERE } from './styre-og-borgere.ts';
import { TEKNIK_OG_TRAFIK } from './teknik-og-trafik.ts';

/** The lines of all lists. */
export const RELATED_LINES: readonly string[] = [
  SKOLE_OG_BOERN,
  SOCIAL_OG_SUNDHED,
  TEKNIK_OG_TRAFIK,
  MILJOE_OG_FORSYNING,
  PENGE,
  PERSONALE,
  STYRE_OG_BORGERE,
  KULTUR_OG_FRITID,
  BOLIG_OG_BYGGERI,
  BORGER_OG_SAMFUND,
  SAGERNES_ORD,
  HVERDAGSORD,
  HVERDAGENS_SAGER,
].flatMap((list) => list.trim().split(/\s*\n\s*/));
