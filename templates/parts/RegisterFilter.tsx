import type { ComponentChildren, VNode } from 'preact';
import type { BeslutningerPageModel } from '../../src/model/page-models.ts';
import { UDFALD_WORDS } from '../../src/model/udfald-words.ts';
import { registerFilter } from '../register.da.ts';

/** What narrows the register down and counts what is left. It has its place from the start, and is of use when a script enables it. */
export function RegisterFilter({ forums, udfald }: Pick<BeslutningerPageModel, 'forums' | 'udfald'>): VNode {
  return (
    <search class="registerfilter">
      <fieldset data-registerfilter disabled>
        <legend>{registerFilter.legend}</legend>
        <p class="bred">
          <label for="register-tekst">{registerFilter.tekst}</label>
          <input class="form-input" type="search" id="register-tekst" name="tekst" autocomplete="off" />
        </p>
        <Choice name="forum" label={registerFilter.forum} all={registerFilter.allForums}>
          {forums.map(({ slug, navn }) => (
            <option key={slug} value={slug}>
              {navn}
            </option>
          ))}
        </Choice>
        <Choice name="udfald" label={registerFilter.udfald} all={registerFilter.allUdfald}>
          {udfald.map((one) => (
            <option key={one} value={one}>
              {UDFALD_WORDS[one] ?? registerFilter.andet}
            </option>
          ))}
        </Choice>
        <p>
          <button class="button button-secondary" type="button" data-alle>
            {registerFilter.reset}
          </button>
        </p>
        <p class="antal" role="status" data-antal />
      </fieldset>
    </search>
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
