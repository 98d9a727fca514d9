// Tells the engine how our programs run: for seconds, over many texts, and then they are done.
import { setFlagsFromString } from 'node:v8';

/*
 * By itself V8 compiles each pattern twice, and optimizes functions early, which pays in programs that run for hours. Of the
 * time to read some hundred files a third went there (docs/adr/0025). A version that knows no such flag passes over it.
 * The tiers of patterns are never switched off while the program runs: a pattern that has run once by then, and is used
 * for a replacement after it, ends Node with a segmentation fault.
 */
setFlagsFromString('--regexp-tier-up-ticks=0');
setFlagsFromString('--interrupt-budget=1000000');
