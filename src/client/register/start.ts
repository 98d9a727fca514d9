import type { showRegister } from './register.ts';

/** Fetches what narrows the register down, on the page that has it; an old address of a year's page that asked for something leads there. */
export function startRegister(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-registerfilter]');
  if (form) void load(form);
  else if (/[?&](?:tekst|forum|udfald)=/.test(location.search)) {
    const link = document.querySelector<HTMLAnchorElement>('a[href*="/beslutninger/?fra="]');
    if (link) location.replace(`${link.href}&${location.search.slice(1)}`);
  }
}

async function load(form: HTMLFormElement): Promise<void> {
  const script = (await import(`${form.dataset.base ?? ''}/assets/register.js`)) as {
    showRegister: typeof showRegister;
  };
  script.showRegister(form);
}
