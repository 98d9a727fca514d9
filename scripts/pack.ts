// Makes what `npm pack` puts in the package; npm runs it before.
import { makePackage } from './pack/pack.ts';

const { inside, outside } = await makePackage();
process.stdout.write(`dist/: ${inside.length} packages compiled in; asks for ${outside.join(', ')}\n`);
