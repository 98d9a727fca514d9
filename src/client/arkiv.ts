import { startCopy } from './copy.ts';
import { startHighlight } from './highlight/start.ts';
import { startNewSince } from './new-since.ts';
import { startPrintPunkt } from './print-punkt.ts';
import { startReadingPlace } from './reading-place.ts';
import { startRegister } from './register/start.ts';
import { startSuggest } from './suggest/start.ts';
import { startTables } from './tables/start.ts';

const STARTS = [
  startCopy,
  startReadingPlace,
  startPrintPunkt,
  startNewSince,
  startRegister,
  startSuggest,
  startHighlight,
  startTables,
];

// Each on its own, so that what fails in one is told in the console and stops no other.
for (const start of STARTS) queueMicrotask(start);
