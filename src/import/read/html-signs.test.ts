// A page may say that an item is closed with a picture, a tooltip or a style instead of with words.
import { expect, it } from 'vitest';
import { importFile } from '../import-text.ts';

const SECRET = 'xyqz';

const page = (second: string): string => `<!doctype html><html><body><main><h1>Fritidsudvalget</h1>
<p>Referat af møde den 15. juni 2021 kl. 16:00</p>
<section><header><h2>Punkt 1: Godkendelse af dagsorden</h2></header><h3>Beslutning</h3><p>Dagsordenen blev godkendt.</p></section>
${second}
<section><header><h2>Punkt 3: Nye omklædningsrum</h2></header><h3>Beslutning</h3><p>Udvalget udsatte sagen.</p>
<h3>Bilag</h3><ul><li><a href="#">Overslag.pdf</a></li></ul></section></main></body></html>`;

const BODY = `<h3>Sagsfremstilling</h3><p>Forpagteren ${SECRET} skylder leje.</p><h3>Beslutning</h3><p>Aftalen med ${SECRET} opsiges.</p>`;
const TITLE = 'Punkt 2: Forpagtning af kiosken';

const SHAPES: Readonly<Record<string, string>> = {
  'a picture in the head': `<section><header><h2>${TITLE}</h2><img src="l.png" alt="Lukket punkt"></header>${BODY}</section>`,
  'a picture in the heading': `<section><h2><img src="l.png" alt="Lukket"> ${TITLE}</h2>${BODY}</section>`,
  'a picture before the heading': `<section><img src="l.png" title="Fortroligt"><h2>${TITLE}</h2>${BODY}</section>`,
  'a drawing with a title': `<section><h2>${TITLE} <svg><title>Lukket punkt</title></svg></h2>${BODY}</section>`,
  'an icon with a tooltip': `<div><h2>${TITLE} <i class="icon" title="Ikke offentligt"></i></h2>${BODY}</div>`,
  'a label for readers aloud': `<article aria-label="Lukket punkt"><h2>${TITLE}</h2>${BODY}</article>`,
  'a label on the heading': `<div><h2 aria-label="${TITLE} (lukket)">${TITLE}</h2>${BODY}</div>`,
  'a style of its own': `<div class="punkt lukket"><h2>${TITLE}</h2>${BODY}</div>`,
  'a style in English': `<div class="agenda-item item-closed"><h2>${TITLE}</h2>${BODY}</div>`,
  'a status aside': `<section><h2>${TITLE}</h2><aside>Lukket punkt</aside>${BODY}</section>`,
  'a status in the foot': `<section><h2>${TITLE}</h2>${BODY}<footer>Status: Lukket</footer></section>`,
  'a status on a button': `<section><h2>${TITLE}</h2><button>Lukket punkt</button>${BODY}</section>`,
  'a group around the item': `<div class="lukkede"><section><h2>${TITLE}</h2>${BODY}</section></div>`,
  'a button before the heading': `<section><div><button>Lukket punkt</button></div><h2>${TITLE}</h2>${BODY}</section>`,
  'a picture after the heading': `<section><h2>${TITLE}</h2><div><img src="l.png" alt="Lukket"></div>${BODY}</section>`,
  'a cell with a picture': `<table><tr><td><h2>${TITLE}</h2></td><td><img src="l.png" alt="Lukket punkt"></td></tr></table>${BODY}`,
  'no heading at all': `<div aria-label="Lukket punkt"><p><b>${TITLE}</b></p><p>Forpagteren ${SECRET} skylder leje.</p></div>`,
};

const read = async (second: string): Promise<string> => {
  const results = await importFile(
    { name: 'side.html', bytes: Buffer.from(page(second)) },
    { forum: null, forums: [] },
  );
  return results.map(({ result }) => (result.ok ? result.markdown : `afvist: ${result.message}`)).join('\n');
};

it.each(Object.entries(SHAPES))('%s closes the item', async (_, shape) => {
  const markdown = await read(shape);
  expect(markdown).toContain('Dagsordenen blev godkendt');
  expect(markdown).toContain('Udvalget udsatte sagen');
  expect(markdown).toContain('## Punkt 2: Forpagtning af kiosken');
  expect(markdown).not.toContain(SECRET);
});

it('the items round a closed one keep their text, and their heads', async () => {
  const markdown = await read(SHAPES['a picture in the head'] ?? '');
  for (const text of [
    '## Punkt 1: Godkendelse',
    'blev godkendt',
    '## Punkt 3: Nye',
    'udsatte sagen',
    'Overslag.pdf',
  ])
    expect(markdown).toContain(text);
});

it('a part that is folded in, a day that is closed and a menu close nothing', async () => {
  const open = `<section class="accordion closed" title="Åbn eller luk"><h2>Punkt 2: Sommerferie</h2><h3>Beslutning</h3><p>Hallen holder fri i uge 29.</p><img src="a.png" alt="Hallen er lukket i uge 29"></section>`;
  expect(await read(`<nav>Lukkede dagsordener</nav>${open}`)).toContain('holder fri i uge 29');
});
