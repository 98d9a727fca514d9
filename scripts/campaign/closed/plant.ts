// One closed text to be planted, in a way and a form that are told by its number.
import { chanceOf } from '../../random.ts';
import { closedMinutes } from './grammar.ts';
import { plantedMeeting, SECRET } from './planted.ts';
import { secretOf } from './secrets.ts';
import { contentFile, type MinutesDay, WRITERS } from './write.ts';

/** A closed text to be planted: by which way it goes in, and the file with it. */
export interface Planted {
  readonly number: number;
  readonly way: string;
  readonly form: string;
  /** Null where the file goes through the import. */
  readonly path: string | null;
  readonly ending: string;
  readonly data: Buffer;
}

function dayOf(number: number): MinutesDay {
  const iso = new Date(Date.UTC(1990, 0, 1 + (number % 12_000))).toISOString().slice(0, 10);
  const [year, month, day] = iso.split('-');
  return { iso, danish: `${day}-${month}-${year}` };
}

const pathOf = (forum: string, { iso }: MinutesDay): string => `${forum}/${iso.slice(0, 4)}/${iso}.md`;

/** Of four texts two are spoiled and dressed Markdown, one is plain Markdown, and one goes through the import. */
export async function plant(number: number, at: number): Promise<Planted> {
  const day = dayOf(at);
  const secret = secretOf(number);
  if (at % 4 < 2) {
    const { text, form } = plantedMeeting(number);
    const data = Buffer.from(text.replaceAll(SECRET, secret).replaceAll('2019-10-10', day.iso));
    return { number, way: 'Markdown', form, path: pathOf('chefforum', day), ending: 'md', data };
  }
  const { lines, form } = closedMinutes(secret, chanceOf(number));
  if (at % 4 === 2) {
    const data = Buffer.from(contentFile(lines, day));
    return { number, way: 'Markdown', form, path: pathOf('oekonomiudvalget', day), ending: 'md', data };
  }
  const endings = Object.keys(WRITERS);
  const ending = endings[Math.floor(at / 4) % endings.length] ?? 'txt';
  const data = Buffer.from(await (WRITERS[ending] as (typeof WRITERS)[string])(lines, day));
  return { number, way: `import af ${ending}`, form, path: null, ending, data };
}
