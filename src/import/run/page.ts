// A report as a page to be read by a person: source and result side by side.
import { escapeMarkup } from '../../model/text/escape-markup.ts';
import { hideCpr } from '../../personal/cpr/hide.ts';
import { confidenceOf } from '../report/confidence.ts';
import { placeName } from '../report/report.ts';
import type { Plan, Refused } from './plan.ts';

const STYLE = `body{font:16px/1.45 system-ui,sans-serif;margin:1rem auto;max-width:110rem;padding:0 1rem;color:#1a1a1a;background:#fff;overflow-wrap:break-word}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2.5rem 0 .5rem;border-top:1px solid #999;padding-top:1rem}
table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top;overflow-wrap:anywhere}th,.sted{white-space:nowrap}
.sider{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem}.sider>div{border:1px solid #bbb;padding:.6rem;overflow-x:auto;max-height:80vh;overflow-y:auto}
pre{white-space:pre-wrap;margin:0;font:14px/1.45 ui-monospace,monospace}.nr{color:#595959;user-select:none;display:inline-block;min-width:3.2em}
.tvivl{background:#fff3c4}.tab{background:#ffd9d6}.lukket{color:#595959;font-style:italic}
@media(max-width:48rem){.sider{grid-template-columns:minmax(0,1fr)}}`;

/** The source, a line for each block; text under closed items is only counted. */
function sourceOf({ source, meeting }: Plan): string {
  const closed = new Set(meeting.closedLines);
  const marks = new Map(
    meeting.uncertain
      .filter(({ grade }) => grade !== 'routine')
      .map(({ line, grade }) => [line, grade === 'loss' ? 'tab' : 'tvivl']),
  );
  let hidden = 0;
  const lines: string[] = [];
  const close = (): void => {
    if (hidden > 0) lines.push(`<span class="lukket">     (${hidden} lukkede linjer vises ikke)</span>`);
    hidden = 0;
  };
  for (const { nr, text } of source) {
    if (closed.has(nr)) {
      if (text !== '') hidden += 1;
      continue;
    }
    close();
    const mark = marks.get(nr);
    const shown = escapeMarkup(hideCpr(text));
    lines.push(
      text === ''
        ? ''
        : `<span class="nr">${nr}</span>${mark ? `<span class="${mark}">${shown}</span>` : shown}`,
    );
  }
  close();
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function remarksOf({ meeting }: Plan): string {
  const rows = meeting.uncertain.map(
    ({ line, text, grade }) =>
      `<tr class="${grade === 'loss' ? 'tab' : grade === 'doubt' ? 'tvivl' : ''}"><td class="sted">${placeName(line, meeting.pages)}</td><td>${escapeMarkup(text)}</td></tr>`,
  );
  return rows.length === 0 ? '<p>Ingen bemærkninger.</p>' : `<table>${rows.join('\n')}</table>`;
}

function sectionOf(plan: Plan, index: number): string {
  return `<h2 id="fil-${index + 1}">${escapeMarkup(plan.file)} → ${escapeMarkup(plan.target)}</h2>
<p>Sikkerhed ${confidenceOf(plan.meeting)} %. ${plan.meeting.counts.punkter} punkter, ${plan.meeting.counts.lukkede} lukkede.</p>
${remarksOf(plan)}
<div class="sider"><div tabindex="0" role="region" aria-label="Kilde"><pre>${sourceOf(plan)}</pre></div>
<div tabindex="0" role="region" aria-label="Resultat"><pre>${escapeMarkup(hideCpr(plan.meeting.markdown))}</pre></div></div>`;
}

/** The page: a table of all files, the least sure first, and each with its source beside its result. */
export function reportPage(plans: readonly Plan[], refused: readonly Refused[]): string {
  const rows = plans
    .map((plan, index) => ({ plan, index, sure: confidenceOf(plan.meeting) }))
    .sort((a, b) => a.sure - b.sure)
    .map(
      ({ plan, index, sure }) =>
        `<tr><td>${sure} %</td><td><a href="#fil-${index + 1}">${escapeMarkup(plan.file)}</a></td><td>${plan.meeting.counts.punkter} punkter</td></tr>`,
    );
  const denied = refused.map(
    ({ file, message }) => `<tr><td>${escapeMarkup(file)}</td><td>${escapeMarkup(message)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><title>Import: rapport</title><style>${STYLE}</style></head>
<body><h1>Import: ${plans.length} importeret, ${refused.length} afvist</h1>
<table><tr><th>Sikkerhed</th><th>Fil</th><th></th></tr>${rows.join('\n')}</table>
${denied.length > 0 ? `<h2>Afvist</h2><table>${denied.join('\n')}</table>` : ''}
${plans.map(sectionOf).join('\n')}
</body></html>
`;
}
