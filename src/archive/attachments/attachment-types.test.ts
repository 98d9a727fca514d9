import { expect, it } from 'vitest';
import { attachmentKind } from './attachment-types.ts';

const kindOf = (name: string): string => attachmentKind(`chefforum/2019/2019-10-10/${name}`);

const RUN_BY_SERVERS =
  'x.php x.PHP x.php7 x.phtml x.phar x.aspx x.ashx x.asp x.cshtml x.svc x.jsp x.cgi x.pl x.py x.sh x.cfm x.inc web.config Web.Config app.config .htaccess .htpasswd .user.ini php.ini';
const RUN_BY_BROWSERS =
  'x.shtml x.stm x.html x.html. x.html.. x.xhtml x.svg x.xml x.xsd x.xsl x.rss x.atom x.mjs x.swf x.exe x.lnk x.hta';
const HIDDEN =
  'x.php.pdf x.php;.pdf x.asp;x.jpg x.pdf.php x.pdf.html. a.asp/x.pdf cgi-bin/x.pdf App_Code/x.pdf bin/x.pdf';

it.each([...`${RUN_BY_SERVERS} ${RUN_BY_BROWSERS} ${HIDDEN}`.split(' '), 'x.php .pdf', 'x.html. .'])(
  '«%s» is one that is run',
  (name) => expect(kindOf(name)).toBe('active'),
);

it.each([...'uden-endelse x. x.pdf. pdf x.bin x.docm x.toString x.md5 x.json'.split(' '), 'x.pdf '])(
  '«%s» is one that nothing shows',
  (name) => expect(kindOf(name)).toBe('unknown'),
);

it.each([
  ...'plan.pdf PLAN.PDF a.b.c.xlsx foto.JPEG lyd.mp3 mappe.2/notat.txt'.split(' '),
  ...['v1.2 plan.pdf', 'Bilag 1. Notat.docx', 'notat (1).odt', 'Pris: 2 kr.pdf'],
])('«%s» is an attachment', (name) => expect(kindOf(name)).toBe('known'));
