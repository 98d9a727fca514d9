// All lists of related words, each a field of what municipalities do.
import { AELDRE_OG_PLEJE } from './lister/aeldre-og-pleje.ts';
import { AFFALD_VAND_OG_VARME } from './lister/affald-vand-og-varme.ts';
import { ARBEJDSPLADSEN } from './lister/arbejdspladsen.ts';
import { BOLIG_OG_BYGGERI } from './lister/bolig-og-byggeri.ts';
import { BORGER_OG_SAMFUND } from './lister/borger-og-samfund.ts';
import { BORGERNES_VERDEN } from './lister/borgernes-verden.ts';
import { DEMOKRATI_OG_MOEDER } from './lister/demokrati-og-moeder.ts';
import { HANDLINGER } from './lister/handlinger.ts';
import { HVERDAGENS_SAGER } from './lister/hverdagens-sager.ts';
import { HVERDAGSORD } from './lister/hverdagsord.ts';
import { I_ANDRE_ORD } from './lister/i-andre-ord.ts';
import { JOB_OG_YDELSER } from './lister/job-og-ydelser.ts';
import { KULTUR_OG_FRITID } from './lister/kultur-og-fritid.ts';
import { MILJOE_OG_FORSYNING } from './lister/miljoe-og-forsyning.ts';
import { NATUR_OG_KLIMA } from './lister/natur-og-klima.ts';
import { OEKONOMI_I_HVERDAGEN } from './lister/oekonomi-i-hverdagen.ts';
import { OMRAADERNES_ORD } from './lister/omraadernes-ord.ts';
import { PASNING_OG_FAMILIE } from './lister/pasning-og-familie.ts';
import { PENGE } from './lister/penge.ts';
import { PERSONALE } from './lister/personale.ts';
import { PLAN_OG_EJENDOM } from './lister/plan-og-ejendom.ts';
import { RAADHUSETS_ORD } from './lister/raadhusets-ord.ts';
import { SAGERNES_ORD } from './lister/sagernes-ord.ts';
import { SERVICE_OG_IT } from './lister/service-og-it.ts';
import { SKOLE_OG_BOERN } from './lister/skole-og-boern.ts';
import { SKOLENS_HVERDAG } from './lister/skolens-hverdag.ts';
import { SOCIAL_OG_SUNDHED } from './lister/social-og-sundhed.ts';
import { STYRE_OG_BORGERE } from './lister/styre-og-borgere.ts';
import { TEKNIK_OG_TRAFIK } from './lister/teknik-og-trafik.ts';
import { VEJE_OG_FAERDSEL } from './lister/veje-og-faerdsel.ts';

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
  BORGERNES_VERDEN,
  AELDRE_OG_PLEJE,
  AFFALD_VAND_OG_VARME,
  ARBEJDSPLADSEN,
  DEMOKRATI_OG_MOEDER,
  HANDLINGER,
  JOB_OG_YDELSER,
  NATUR_OG_KLIMA,
  OEKONOMI_I_HVERDAGEN,
  PASNING_OG_FAMILIE,
  PLAN_OG_EJENDOM,
  SERVICE_OG_IT,
  SKOLENS_HVERDAG,
  VEJE_OG_FAERDSEL,
  OMRAADERNES_ORD,
  RAADHUSETS_ORD,
  I_ANDRE_ORD,
].flatMap((list) => list.trim().split(/\s*\n\s*/));
