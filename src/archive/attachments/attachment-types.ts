// The kinds of file that can be attachments, and the names that servers take for programs or settings.

/** The type of each kind by the ending of its name: what shows or plays, and what no server and no browser runs. */
export const ATTACHMENT_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
};

/** What a browser runs, with all the rights of the archive's own pages. */
const RUN_BY_BROWSERS =
  'x?html?|xht|shtml?|stm|svgz?|m?js|cjs|xml|xsd|xsl|xslt|xul|rdf|rss|atom|mht|mhtml|hta|htc|swf|jar|jnlp|exe|com|scr|msi|bat|cmd|ps1|vbs|wsf|lnk|url|reg';
/** What some server runs, or takes its settings from. */
const RUN_BY_SERVERS =
  'php\\d?|phps|phtml|phar|pht|inc|asp|aspx|asa|asax|ascx|ashx|asmx|axd|cer|cshtml|vbhtml|config|svc|soap|rem|jspx?|jspf|jhtml|do|action|war|cgi|fcgi|pl|pm|py|pyc|rb|erb|lua|sh|bash|cfm|cfml|cfc|idc|htr|printer|shtm|htaccess|htpasswd|ini|env|conf|dll|so';

const RUNS = new RegExp(`^(?:${RUN_BY_BROWSERS}|${RUN_BY_SERVERS})$`, 'i');
/** Servers run what lies in these folders, or show nothing of it. */
const FOLDERS =
  /^(?:cgi-bin|cgi|bin|obj|app_code|app_data|app_browsers|app_globalresources|web-inf|meta-inf)$/i;

/** What a file can be: an attachment, something that is run, or a kind that nobody knows how to show. */
export type AttachmentKind = 'known' | 'active' | 'unknown';

/** What a file of this path is; some servers look at any part of a name between dots, and at the folders above. */
export function attachmentKind(path: string): AttachmentKind {
  const names = path.split('/');
  const file = names.at(-1) ?? '';
  // Windows leaves out the dots and spaces that a name ends with.
  const parts = file.split(/[.;:]/).map((part) => part.trim());
  const filled = parts.slice(1).filter((part) => part !== '');
  const folders = names.slice(0, -1);
  const isRun =
    filled.some((part) => RUNS.test(part)) ||
    folders.some((name) => FOLDERS.test(name) || RUNS.test(/\.([^.]*)$/.exec(name)?.[1] ?? ''));
  if (isRun) return 'active';
  const ending = /\.([^.]*)$/.exec(file)?.[1] ?? '';
  return Object.hasOwn(ATTACHMENT_TYPES, ending.toLowerCase()) ? 'known' : 'unknown';
}
