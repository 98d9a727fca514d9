import type { ComponentChildren, VNode } from 'preact';
import { longDate } from '../../../src/model/time/danish-date.ts';
import type { SagPageModel, SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PageLink, PunktLine, SagStoryView } from '../../../src/model/views/page-parts.ts';
import { sagStory } from '../../words/sag.da.ts';
import { common, sag } from '../../words/text.da.ts';
import { Fact } from '../Fact.tsx';
import { Link } from '../Link.tsx';
import { BilagList } from '../punkt/BilagList.tsx';
import { Indstilling } from '../punkt/Indstilling.tsx';
import { UdfaldMark } from '../punkt/UdfaldMark.tsx';

/** What a case is about, where it stands, what was decided last and by whom, and what comes next. */
export function SagStory({ site, page }: { site: SiteInfo; page: SagPageModel }): VNode {
  const { gist, latest, decision, nextStep, planned, partOf } = page.story;
  return (
    <div class="sagens-gang">
      {gist ? <p class="manchet">{gist}</p> : null}
      <dl class="fakta">
        <Fact
          name={sagStory.status}
          values={latest ? [<Standing key="" site={site} latest={latest} />] : []}
        />
        <Fact
          name={sagStory.decision}
          values={decision ? [<Decision key="" site={site} decision={decision} />] : []}
        />
        <Fact
          name={sagStory.nextStep}
          values={[
            ...(nextStep
              ? [
                  <Link key="" site={site} to={nextStep.url}>
                    {nextStep.tekst}
                  </Link>,
                ]
              : []),
            ...planned.map((punkt) => (
              <Link key={punkt.url} site={site} to={punkt.url}>
                {sagStory.onAgenda(punkt.forum.navn, longDate(punkt.date))}
              </Link>
            )),
          ]}
        />
        <Fact name={sagStory.partOf} values={links(site, partOf)} />
      </dl>
    </div>
  );
}

const links = (site: SiteInfo, sager: readonly PageLink[]): ComponentChildren[] =>
  sager.map(({ text, url }) => (
    <Link key={url} site={site} to={url}>
      {text}
    </Link>
  ));

function Standing({ site, latest }: { site: SiteInfo; latest: PunktLine }): VNode {
  return (
    <>
      <UdfaldMark udfald={latest.udfald} />{' '}
      <Link site={site} to={latest.url}>
        {sagStory.latest(latest.forum.navn, longDate(latest.date))}
      </Link>
    </>
  );
}

function Decision(props: { site: SiteInfo; decision: NonNullable<SagStoryView['decision']> }): VNode {
  const { punkt, url, tekst, indstilling } = props.decision;
  return (
    <>
      <Link site={props.site} to={url}>
        {sag.at(punkt.forum.navn, punkt.date)}
      </Link>
      {`: ${tekst}`}
      <Indstilling points={indstilling} />
    </>
  );
}

/** The attachments of all items of a case, by the item that has them. */
export function SagBilag({ site, story }: { site: SiteInfo; story: SagStoryView }): VNode | null {
  if (story.bilag.length === 0) return null;
  return (
    <section class="sagens-bilag">
      <h2 id="bilag">{sagStory.bilag}</h2>
      {story.bilag.map(({ punkt, bilag }) => (
        <div key={punkt.url}>
          <h3>
            <Link site={site} to={punkt.url}>
              {`${sag.at(punkt.forum.navn, punkt.date)}, ${common.punkt(punkt.nummer).toLowerCase()}`}
            </Link>
          </h3>
          <BilagList site={site} bilag={bilag} />
        </div>
      ))}
    </section>
  );
}

/** The cases that are parts of this one, and those that one speaks of in the other. */
export function RelatedSager({ site, story }: { site: SiteInfo; story: SagStoryView }): VNode {
  const lists = [
    [sagStory.parts, story.parts],
    [sagStory.seeAlso, story.seeAlso],
  ] as const;
  return (
    <>
      {lists
        .filter(([, sager]) => sager.length > 0)
        .map(([heading, sager]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul class="links">
              {links(site, sager).map((link, at) => (
                <li key={at}>{link}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
