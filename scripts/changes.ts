import { inOwnFolder } from './changes/folders.ts';
import { runChanges } from './changes/run.ts';
import { runCommand, say, wholeNumber } from './command.ts';

const HELP = `npm run changes -- [--count ANTAL] [--seed TAL] [--meetings ANTAL]

Ændrer et lille, opdigtet arkiv tilfældigt, igen og igen, og bygger det efter hver ændring både oven på det, der var,
og helt fra nyt. De to mapper skal være ens, byte for byte. Afslutter med 1 ved den første forskel.

  --count ANTAL     hvor mange gange arkivet ændres (200)
  --seed TAL        det tal, tilfældet begynder med (1)
  --meetings ANTAL  hvor mange møder arkivet begynder med (8)
`;

await runCommand({
  help: HELP,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    meetings: { type: 'string', default: '8' },
  },
  run: async ({ count, seed, meetings }) => {
    const numbers = { count: wholeNumber(count), seed: wholeNumber(seed), meetings: wholeNumber(meetings) };
    const difference = await inOwnFolder('aendringer', (folder) => runChanges({ ...numbers, folder }, say));
    if (!difference) say(`${count} ændringer, ingen forskel.`);
    else say(`Forskel efter ændring ${difference.step}:\n${difference.files.slice(0, 20).join('\n')}`);
    return difference ? 1 : 0;
  },
});
