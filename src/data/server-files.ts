import type { Archive } from '../model/archive.ts';
import type { ArkivConfig, EditorHost } from '../model/config.ts';
import type { Tombstone } from '../model/fjernelse.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { basePath } from '../model/views/base-path.ts';
import { aliasLines } from './alias-files.ts';
import type { SiteFile } from './data-files.ts';
import {
  CACHED_FOLDERS,
  type CachedFolder,
  cacheControl,
  editorPolicy,
  FILE_TYPES,
  FOR_DATA,
  responseHeaders,
} from './response-headers.ts';

/**
 * What tells servers how to send the site: `_headers` for Netlify and Cloudflare Pages, `web.config` for IIS, and
 * `_redirects` for Netlify, when something was taken down or has another address than before.
 */
export function* serverFiles(archive: Archive): Generator<SiteFile> {
  const { config, tombstones } = archive;
  const { redigering } = config;
  const editor = redigering && editorPolicy(editorHost(redigering));
  const lines = [...goneLines(config, tombstones), ...aliasLines(archive)];
  if (lines.length > 0) yield { path: '_redirects', text: lines.join('') };
  yield { path: '_headers', text: headersFile(config, editor) };
  yield { path: 'web.config', text: webConfig(config, editor) };
}

/** Where something was taken down Netlify says that it is gone, with the page that tells when and why. */
function goneLines({ baseUrl }: ArkivConfig, tombstones: readonly Tombstone[]): string[] {
  const base = basePath(baseUrl);
  return tombstones.flatMap(({ art, url }) =>
    art === 'punkt' ? [] : [`${base}${url} ${base}${url.replace(/(?<!\/)$/, '/')}410.html 410!\n`],
  );
}

/** Rules add up where several fit, so that no header stands in two. */
function headersFile({ baseUrl, synlighed }: ArkivConfig, editor: string | null): string {
  const base = basePath(baseUrl);
  const rule = (path: string, lines: readonly string[]): string =>
    `${base}/${path}*\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    rule(
      '',
      responseHeaders(synlighed).map(([name, value]) => `${name}: ${value}`),
    ),
    ...(synlighed === 'offentlig' ? [rule('data/', [FOR_DATA.join(': ')])] : []),
    // Where several rules fit they add up: what all files have is taken back first (Cloudflare Pages).
    ...(editor
      ? [rule('rediger/', ['! Content-Security-Policy', `Content-Security-Policy: ${editor}`])]
      : []),
    ...CACHED_FOLDERS.map((cached) => rule(`${cached.folder}/`, [`Cache-Control: ${cacheControl(cached)}`])),
  ].join('\n');
}

/** What is set further up is removed first: IIS takes no name twice. */
function webConfig({ synlighed }: ArkivConfig, editor: string | null): string {
  const types = Object.entries(FILE_TYPES).map(
    ([ending, type]) => `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${escapeMarkup(type)}" />
`,
  );
  const headers = responseHeaders(synlighed).map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${escapeMarkup(value)}" />
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types.join('')}      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('')}      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering allowDoubleEscaping="true" />
    </security>
  </system.webServer>
${CACHED_FOLDERS.map(cachedFolder).join('')}${synlighed === 'offentlig' ? DATA_FOLDER : ''}${editor ? editorFolder(editor) : ''}</configuration>
`;
}

const cachedFolder = ({ folder, days, isHashed }: CachedFolder): string => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00"${isHashed ? ' cacheControlCustom="immutable"' : ''} />
      </staticContent>
    </system.webServer>
  </location>
`;

const DATA_FOLDER = `  <location path="data">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="${FOR_DATA[0]}" value="${FOR_DATA[1]}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;

const editorFolder = (policy: string): string => `  <location path="rediger">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
          <add name="Content-Security-Policy" value="${escapeMarkup(policy)}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;

/** The address that the editor keeps its work at. */
const editorHost = ({ slags, adresse }: EditorHost): string =>
  adresse ??
  { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' }[slags];
