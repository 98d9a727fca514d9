import { entriesOf, type FileFinding, fileRule } from '../../rule.ts';

const PATH = /^(?<forum>[^/]+)\/(?<year>\d{4})\/(?<date>\d{4}-\d{2}-\d{2})(?:-(?:[2-9]|[1-9]\d))?\.md$/;

/** A file lies where its front matter says: `<forum>/<year>/<date>.md`. */
export const stiUenig = fileRule('sti-uenig', 'fejl', (facts, { meeting, path }) => {
  if (!meeting) return [];
  const { forum, date } = meeting;
  const parts = PATH.exec(path)?.groups;
  const right = `${forum}/${date.slice(0, 4)}/${meeting.id.slice(forum.length + 1)}.md`;
  const move = `Flyt filen til \`${right}\`, eller ret hovedet.`;
  if (!parts) {
    const message = `Filen ligger ikke, hvor et møde skal ligge.`;
    return [{ place: facts.frontMatter.place, message, note: move }];
  }
  const findings: FileFinding[] = [];
  const at = (key: string): FileFinding['place'] =>
    entriesOf(facts, key)[0]?.valuePlace ?? facts.frontMatter.place;
  if (parts.forum !== forum) {
    const message = `Filen ligger i mappen \`${parts.forum}\`, men mødet hører til \`${forum}\`.`;
    findings.push({ place: at('forum'), message, note: move });
  }
  if (parts.date !== date) {
    findings.push({
      place: at('dato'),
      message: `Filen hedder \`${parts.date}\`, men mødet er den ${date}.`,
      note: move,
    });
  } else if (parts.year !== date.slice(0, 4)) {
    findings.push({
      place: at('dato'),
      message: `Filen ligger i mappen \`${parts.year}\`, men mødet er fra ${date.slice(0, 4)}.`,
      note: move,
    });
  }
  return findings;
});
