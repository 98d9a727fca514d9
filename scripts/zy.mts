import { readFileSync, readdirSync } from 'node:fs';
import * as pagefind from 'pagefind';
import { loadContent } from '../src/archive/load.ts';
import { checkContent } from '../src/check/check.ts';
import { loadOptions } from './load-options.ts';
import { searchDocument } from '../src/search/documents.ts';
import { readLexicon } from '../src/search/lexicon.ts';
import { compoundDivider } from '../src/search/compounds.ts';
import { rowsOf } from '../src/search/search-table.ts';
const c=await loadContent('/tmp/big/530/content',loadOptions);
const {archive}=checkContent(c);
const div=compoundDivider(await readLexicon());
const docs=rowsOf(archive!).slice(0,Number(process.env.N??1500)).map(p=>searchDocument(p,div));
console.log(docs[700]!.html.length, docs[700]!.html.slice(-2500));
function childKb(){let m=0;for(const p of readdirSync('/proc').filter(n=>/^\d+$/.test(n))){try{const s=readFileSync(`/proc/${p}/status`,'utf8');if(new RegExp(`PPid:\\s+${process.pid}\\b`).test(s)&&/Name:\s+pagefind/.test(s)){m=Math.max(m,Number(/VmHWM:\s+(\d+)/.exec(s)?.[1]??0));}}catch{}}return m/1024;}
const variants:Record<string,(h:string)=>string>={
 full:h=>h,
 noTokens:h=>h.replace(/<div[^>]*><p>ъъъ[\s\S]*<\/div>/,''),
 onlyTokens:h=>h.replace(/<main data-pagefind-body>[\s\S]*(<div[^>]*><p>ъъъ)/,'<main data-pagefind-body>$1'),
 fullNoWeights:h=>h.replace(/<p data-pagefind-weight="[^"]*">/g,'<p>'),
};
for(const v of process.argv.slice(2)){
 const {index}=await pagefind.createIndex({forceLanguage:'unknown',...(process.env.NOMAX?{}:{maxFragments:Number(process.env.MAXF??300)})});
 let t=Date.now();let top=0;
 for(let i=0;i<docs.length;i+=64) await Promise.all(docs.slice(i,i+64).map(d=>index!.addHTMLFile({url:d.url,content:variants[v]!(d.html)})));
 const added=childKb();
 await index!.writeFiles({outputPath:'/tmp/spike/o-'+v});
 console.log(v,'added',added.toFixed(0),'written',childKb().toFixed(0),'MB',(Date.now()-t)/1000,'s');
 await index!.deleteIndex();await pagefind.close();await new Promise(r=>setTimeout(r,300));
}
process.exit(0);
