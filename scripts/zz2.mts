// child HWM watcher + build search only
import { readFileSync, readdirSync, rmSync, mkdirSync } from 'node:fs';
import { loadContent } from '../src/archive/load.ts';
import { checkContent } from '../src/check/check.ts';
import { writeSearch } from '../src/search/write-search.ts';
import { loadOptions } from './load-options.ts';
import { writeSynthetic } from './bench/synthetic.ts';
const n=Number(process.argv[2]);const f=`/tmp/big/${n}`;
await writeSynthetic('/work/main/content', f+'/content', n);
let t=Date.now();
const {archive}=checkContent(await loadContent(f+'/content',loadOptions)); console.log('loaded',(Date.now()-t)/1000);
rmSync(f+'/site',{recursive:true,force:true});mkdirSync(f+'/site',{recursive:true});
let top=0;setInterval(()=>{for(const p of readdirSync('/proc').filter(x=>/^\d+$/.test(x))){try{const s=readFileSync(`/proc/${p}/status`,'utf8');if(new RegExp(`PPid:\\s+${process.pid}\\b`).test(s)&&/Name:\s+pagefind/.test(s)) top=Math.max(top,Number(/VmHWM:\s+(\d+)/.exec(s)?.[1]??0));}catch{}}},50).unref();
global.gc?.(); const r0=process.memoryUsage().rss/1e6; let nodeTop=0; setInterval(()=>{nodeTop=Math.max(nodeTop,process.memoryUsage().rss/1e6)},100).unref();
t=Date.now();
console.log(await writeSearch(archive!,f+'/site'),(Date.now()-t)/1000,'s, indexer',(top/1024).toFixed(0),'MB, node before',r0.toFixed(0),'top',nodeTop.toFixed(0));
process.exit(0);
