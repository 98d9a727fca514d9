const t00 = performance.now();
const { buildSite } = await import('/work/main/scripts/build/build-site.ts');
const { stagesOf } = await import('/work/main/scripts/build/stages.ts');
const s = stagesOf(() => {});
const r = await buildSite({ content: process.argv[2], out: process.argv[3] }, s);
console.log(r.built, r.messages.filter((m) => m.fatal).length);
for (const x of s.times()) console.log(' ', x.name.padEnd(12), x.seconds.toFixed(2), x.count);
console.log(
  'total',
  ((performance.now() - t00) / 1000).toFixed(2),
  'rss',
  Math.round(process.memoryUsage.rss() / 1e6),
);
