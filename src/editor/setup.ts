// What Sveltia CMS is told of an archive: a collection a forum, and a form a meeting.
import type { ArkivConfig, EditorHost } from '../model/config.ts';

/** Where an archive lies in its repository: `content`, or nothing for its root. */
export interface EditorPlace {
  readonly folder: string;
}

/** The name of the format that `meeting-format.ts` reads and writes; the editor wants this ending for Markdown files. */
export const FORMAT = 'referat-frontmatter';

/** The settings of the editor, as plain JSON. */
export function editorSetup(config: ArkivConfig, { folder }: EditorPlace): Record<string, unknown> {
  return {
    load_config_file: false,
    backend: backendOf(config.redigering),
    site_url: config.baseUrl.startsWith('http') ? config.baseUrl : undefined,
    app_title: config.titel,
    media_folder: folder === '' ? 'filer' : `${folder}/filer`,
    public_folder: '/filer',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: config.forummer.map(({ slug, navn, beskrivelse }) => ({
      ...{ name: slug, label: navn, label_singular: `Møde i ${navn}`, description: beskrivelse ?? undefined },
      ...{ folder: folder === '' ? slug : `${folder}/${slug}`, create: true, delete: false },
      ...{ extension: 'md', format: FORMAT, identifier_field: 'dato' },
      ...{ slug: '{{dato}}', path: "{{dato | date('YYYY')}}/{{slug}}" },
      summary: "{{dato}} {{type | default('referat')}}",
      // Attachments lie in a folder beside their meeting.
      ...{ media_folder: '{{slug}}', public_folder: '{{slug}}' },
      sortable_fields: { fields: ['dato'], default: { field: 'dato', direction: 'descending' } },
      view_groups: [{ label: 'År', field: 'dato', pattern: '\\d{4}' }],
      editor: { preview: false },
      fields: fieldsOf(navn),
    })),
  };
}

/** A desk without a server needs none, but the editor will not start without one. */
const backendOf = (host: EditorHost | null): Record<string, string | undefined> =>
  host
    ? {
        ...{ name: host.slags, repo: host.repo, branch: host.gren },
        base_url: host.adresse ?? undefined,
        api_root:
          host.adresse && host.slags !== 'github'
            ? `${host.adresse}/api/v${host.slags === 'gitlab' ? 4 : 1}`
            : undefined,
        app_id: host.appId ?? undefined,
        auth_type: host.slags === 'gitlab' && host.appId ? 'pkce' : undefined,
      }
    : {
        name: 'gitea',
        repo: 'arkiv/arkiv',
        base_url: 'http://localhost',
        api_root: 'http://localhost/api/v1',
      };

const text = (name: string, label: string, hint: string): Record<string, unknown> => ({
  ...{ name, label, hint, widget: 'string', required: false },
});
const list = (name: string, label: string): Record<string, unknown> => ({
  ...{ name, label, hint: 'Én på hver linje', widget: 'list', required: false },
  field: { name: 'navn', label: 'Navn', widget: 'string' },
});

function fieldsOf(forum: string): Record<string, unknown>[] {
  return [
    { name: 'udgave', widget: 'hidden' },
    { name: 'forum', label: 'Forum', widget: 'string', default: forum, readonly: true },
    {
      ...{ name: 'dato', label: 'Dato', hint: 'År-måned-dag: 2026-12-15', widget: 'string' },
      pattern: ['^\\d{4}-\\d{2}-\\d{2}$', 'Skriv datoen som 2026-12-15'],
    },
    {
      ...text('tid', 'Tid', '17:00, eller 17:00-19:30'),
      pattern: ['^(?:\\d{2}:\\d{2}(?:-\\d{2}:\\d{2})?)?$', 'Skriv tiden som 17:00 eller 17:00-19:30'],
    },
    text('sted', 'Sted', 'Hvor mødet holdes'),
    {
      ...{ name: 'type', label: 'Type', widget: 'select', required: false },
      options: [
        { label: 'Referat', value: 'referat' },
        { label: 'Dagsorden', value: 'dagsorden' },
      ],
    },
    {
      ...{ name: 'status', label: 'Status', widget: 'select', required: false },
      hint: 'Tom, når den kan læses af et senere referat',
      options: [
        { label: 'Udkast', value: 'udkast' },
        { label: 'Godkendt', value: 'godkendt' },
        { label: 'Aflyst', value: 'aflyst' },
      ],
    },
    list('deltagere', 'Deltagere'),
    list('afbud', 'Afbud'),
    { ...text('kilde', 'Kilde', 'Det oprindelige dokument'), widget: 'file' },
    {
      ...{ name: 'body', label: 'Punkter', widget: 'text', required: false },
      hint: 'Hvert punkt begynder med «## Punkt 1: Titel», hvert afsnit med «### Beslutning»',
    },
  ];
}
