import type { ComponentChildren, VNode } from 'preact';
import { UDFALD_WORDS } from '../../src/model/udfald-words.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { WholeRegister } from '../../src/model/views/page-parts.ts';
import { registerFilter as words } from '../words/register.da.ts';

/** What narrows the register down, and the files that it is read from. It has its place from the start, and is of use when a script enables it. */
export function RegisterFilter({ site, whole }: { site: SiteInfo; whole: WholeRegister }): VNode {
  const { forums, udfald, emner, dele } = whole;
  return (
    <search class="registerfilter">
      <form data-registerfilter data-base={site.base} data-dele={JSON.stringify(dele)}>
        <fieldset disabled>
          <legend>{words.legend}</legend>
          <Field name="tekst" label={words.tekst} type="search" class="bred" />
          <Choice name="forum" label={words.forum} all={words.allForums}>
            {forums.map(({ slug, navn }) => (
              <option key={slug} value={slug}>
                {navn}
              </option>
            ))}
          </Choice>
          <Choice name="udfald" label={words.udfald} all={words.allUdfald}>
            {udfald.map((one) => (
              <option key={one} value={one}>
                {UDFALD_WORDS[one] ?? words.andet}
              </option>
            ))}
          </Choice>
          <Field name="fra" label={words.fra} type="date" />
          <Field name="til" label={words.til} type="date" />
          <details class="flere">
            <summary>{words.more}</summary>
            <div>
              <Choice name="emne" label={words.emne} all={words.allEmner}>
                {emner.map(({ hovedgruppe, titel }) => (
                  <option key={hovedgruppe} value={hovedgruppe}>
                    {titel}
                  </option>
                ))}
              </Choice>
              <Field name="sag" label={words.sag} type="search" />
              <Field name="person" label={words.person} type="search" />
              <Choice name="sorter" label={words.sorter} all={words.newest}>
                {words.orders.map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </Choice>
            </div>
          </details>
          <p>
            <button class="button button-primary" type="submit">
              {words.submit}
            </button>
          </p>
          <p>
            <button class="button button-secondary" type="reset">
              {words.reset}
            </button>
          </p>
          <p class="antal" role="status" data-antal tabIndex={-1} />
        </fieldset>
      </form>
    </search>
  );
}

function Field(props: { name: string; label: string; type: 'search' | 'date'; class?: string }): VNode {
  const id = `register-${props.name}`;
  return (
    <p class={props.class}>
      <label for={id}>{props.label}</label>
      {props.type === 'date' ? (
        <input class="form-input" type="date" id={id} name={props.name} autocomplete="off" />
      ) : (
        <input class="form-input" type="search" id={id} name={props.name} autocomplete="off" />
      )}
    </p>
  );
}

function Choice(props: { name: string; label: string; all: string; children: ComponentChildren }): VNode {
  const id = `register-${props.name}`;
  return (
    <p>
      <label for={id}>{props.label}</label>
      <select class="form-select" id={id} name={props.name} autocomplete="off">
        <option value="">{props.all}</option>
        {props.children}
      </select>
    </p>
  );
}
