/** What runs in the page while the archive is worked on: it reloads after a build and shows what the check found. */
export const LIVE_SCRIPT = `
const id = 'arkiv-fejl';
const source = new EventSource('/__arkiv');
source.addEventListener('bygget', () => location.reload());
source.addEventListener('fejl', (event) => {
  document.getElementById(id)?.remove();
  const panel = document.createElement('section');
  panel.id = id;
  panel.setAttribute('role', 'alert');
  panel.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9999;padding:1rem 1.5rem;background:#7a1022;color:#fff;font:14px/1.5 ui-monospace,monospace;border-top:4px solid #ffb4a8';
  const heading = document.createElement('h2');
  heading.textContent = 'Arkivet er ikke bygget: ret fejlene, så vises siden igen';
  heading.style.cssText = 'font:600 16px/1.4 system-ui,sans-serif;margin:0 0 .5rem;color:#fff';
  const text = document.createElement('pre');
  text.style.cssText = 'margin:0;white-space:pre-wrap;color:#fff;background:none;font:inherit';
  text.textContent = JSON.parse(event.data);
  panel.append(heading, text);
  document.body.append(panel);
});
`;
