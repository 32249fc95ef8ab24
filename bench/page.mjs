#!/usr/bin/env node
// What an explainer of 2,000 words with 40 terms weighs, and how it does in the lab: node bench/page.mjs [--lighthouse] [--events].
// Builds one, compresses what a first view loads with brotli as a host would, and prints a table of figures and targets. With
// --lighthouse it also serves the page, compressed, and lets Lighthouse (npx) judge it in an installed Chromium as a slow phone. With
// --events it opens five cards in a Chromium slowed down fourfold and tells the longest event (R28), and what pa11y says of each kind of page.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, kinds, quiet, serve as serveFolder, tool } from './served.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(home, 'target/bench/page');
const pick = (list, n) => list[n % list.length];
const syllables = ['ba', 'ken', 'lor', 'mi', 'tan', 've', 'sol', 'quin', 'dre', 'pal', 'os', 'ti', 'gar', 'nem', 'ur'];
const word = (n) => pick(syllables, n * 7) + pick(syllables, n * 3 + 1) + (n % 3 ? pick(syllables, n * 5 + 2) : '');
const common = 'the of and a in to is that for with as by was it from which on an at are this have be or not but they'.split(' ');

const make = () => {
  rmSync(project, { recursive: true, force: true });
  for (const part of ['articles', 'glossary']) mkdirSync(join(project, 'content', part), { recursive: true });
  writeFileSync(join(project, 'content/site.yaml'), 'title: Bench\nbaseUrl: https://bench.example/\n');
  const terms = Array.from({ length: 40 }, (_, i) => `${pick(syllables, i)}${syllables[Math.floor(i / 15)]}dox ${word(i + 40)}`);
  terms.forEach((name, i) => {
    const brief = Array.from({ length: 32 }, (_, k) => (k % 2 ? pick(common, i * k + k) : word(i * 31 + k * k))).join(' ');
    writeFileSync(join(project, `content/glossary/t${i}.md`), `---\nterm: ${name}\nshort: ${brief}.\n---\n`);
  });
  const lines = [];
  for (let p = 0; p < 40; p++) {
    if (p % 8 === 0) lines.push(`## ${word(p)} ${word(p + 1)}`, '');
    const words = Array.from({ length: 50 }, (_, k) => (k % 5 < 2 ? pick(common, p + k) : word(p * 47 + k * k)));
    words[12] = terms[p];
    lines.push(`${words.join(' ')}.`, '');
  }
  const head = 'title: A page of two thousand words\ndate: 2026-01-01\nsummary: What it is about.\nkeyPoints: [One, Two, Three]\n';
  writeFileSync(join(project, 'content/articles/page.md'), `---\n${head}---\n\n${lines.join('\n')}`);
  execFileSync(join(home, 'glossator'), ['build', '-C', project], { stdio: ['ignore', 'ignore', 'inherit'] });
};

const size = (path) => brotliCompressSync(readFileSync(join(project, 'site', path))).length;
const row = (name, figure, target) => console.log(`${name.padEnd(34)} ${String(figure).padStart(9)}   ${target}`);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const serve = () =>
  new Promise((ready) => {
    const server = createServer((request, answer) => {
      const path = new URL(request.url, 'http://x').pathname;
      const file = join(project, 'site', path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file)) return answer.writeHead(404).end();
      const type = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', txt: 'text/plain', xml: 'text/xml' };
      answer.writeHead(200, { 'content-type': `${type[file.split('.').pop()]}; charset=utf-8`, 'content-encoding': 'br' });
      answer.end(brotliCompressSync(readFileSync(file)));
    }).listen(0, '127.0.0.1', () => ready(server));
  });

make();
const html = readFileSync(join(project, 'site/articles/page/index.html'), 'utf8');
const css = html.match(/rel="stylesheet" href="\/([^"]+)"/)[1];
const script = html.match(/<script src="\/([^"]+)" defer/)[1];
const icon = html.match(/rel="icon" href="\/([^"]+)"/)[1];
const parts = { html: size('articles/page/index.html'), css: size(css), script: size(script), icon: size(icon) };
console.log(`${(html.match(/class="gloss"/g) ?? []).length} marks, ${html.length} bytes of HTML`);
row('', 'reached', 'target');
row('HTML, brotli', kilobytes(parts.html), '12 KB');
row('CSS, brotli', kilobytes(parts.css), '5 KB');
row('JavaScript, brotli', kilobytes(parts.script), '2 KB');
row('first view', kilobytes(parts.html + parts.css + parts.script + parts.icon), '20 KB');
row('requests', 4, '4');
if (process.argv.includes('--events')) {
  const { address, stop } = await serveFolder(join(project, 'site'));
  const browser = await tool('playwright-core', '1').chromium.launch({ executablePath: chromium, args: quiet });
  const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${address}/articles/page/`);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.longest = Math.max(window.longest, e.duration); }))
      .observe({ type: 'event', durationThreshold: 16 });
  });
  for (let i = 0; i < 5; i++) {
    await page.locator('.prose a.gloss').nth(i * 3).click();
    await page.locator('[role=dialog]').waitFor();
    await page.keyboard.press('Escape');
  }
  // Entries come with the frame after the one that they measure.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  row('longest event, CPU at a quarter', `${await page.evaluate('window.longest')} ms`, '150 ms, at most 200');
  await browser.close();
  stop();
  const site = await serveFolder(join(home, 'site'));
  const pa11y = tool('pa11y', '9');
  const chromeLaunchConfig = { executablePath: chromium, args: quiet };
  let issues = 0;
  for (const [kind, path] of Object.entries(kinds)) {
    const open = kind.startsWith('explainer') ? ['click element .prose a.gloss', 'wait for element [role=dialog] to be visible'] : [];
    for (const actions of open.length ? [[], open] : [[]]) {
      const result = await pa11y(site.address + path, { runners: ['axe', 'htmlcs'], chromeLaunchConfig, actions });
      // What axe cannot decide, such as contrast where nothing has been painted yet, is no fault; ThemeColoursTest holds the contrasts.
      const faults = result.issues.filter((issue) => !issue.runnerExtras?.needsFurtherReview);
      issues += faults.length;
      faults.forEach((issue) => console.log(`${kind}${actions.length ? ', card open' : ''}: ${issue.runner} ${issue.code} ${issue.selector}`));
    }
  }
  site.stop();
  row('pa11y (axe, HTML CodeSniffer)', `${issues} errors`, '0');
}
if (process.argv.includes('--lighthouse')) {
  const server = await serve();
  const report = join(project, 'lighthouse.json');
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const { spawn } = await import('node:child_process');
  await new Promise((done) => {
    spawn('npx', ['-y', 'lighthouse@12', `http://127.0.0.1:${server.address().port}/articles/page/`, '--quiet', '--output=json',
      `--output-path=${report}`, '--chrome-path=/usr/bin/chromium', `--chrome-flags=${flags}`], { stdio: 'inherit' }).on('exit', done);
  });
  server.close();
  const { categories, audits } = JSON.parse(readFileSync(report));
  for (const name of ['performance', 'accessibility', 'best-practices', 'seo']) row(`Lighthouse ${name}`, Math.round(categories[name].score * 100), '100');
  row('largest contentful paint', audits['largest-contentful-paint'].displayValue, '1.2 s');
  row('total blocking time', audits['total-blocking-time'].displayValue, '0 ms');
  row('cumulative layout shift', audits['cumulative-layout-shift'].displayValue, '0');
  for (const audit of Object.values(audits)) if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary') console.log(`failed: ${audit.title}`);
}
