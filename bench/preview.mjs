#!/usr/bin/env node
// How long it takes from saving a file to the page that shows it: node bench/preview.mjs [--rounds N] [--server-only] [SIZE ...].
// A size is a number of articles, with 200 terms (bench/corpus), or "sample", the project's own site. Each is copied, served by
// `glossator serve` and opened in an installed Chromium; then an article, a term's definition, a template and a stylesheet are saved in
// turn, and it is timed until the page in the browser shows what was saved. With --server-only no browser is started: the page is
// asked for when the server tells of a change, as a browser would.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { chromium, home, quiet, tool } from './served.mjs';

const given = process.argv.slice(2);
const serverOnly = given.includes('--server-only');
const rounds = given.includes('--rounds') ? Number(given[given.indexOf('--rounds') + 1]) : 9;
const sizes = given.filter((word, i) => !word.startsWith('--') && given[i - 1] !== '--rounds');
const targets = { sample: 50, 1000: 150, 10000: 400 };

const project = (size) => {
  const copy = join(home, 'target/bench/preview', size);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  if (size === 'sample') {
    cpSync(join(home, 'content'), join(copy, 'content'), { recursive: true });
  } else {
    const corpus = join(home, `target/bench/${size}-200`);
    if (!existsSync(corpus)) execFileSync(join(home, 'bench/corpus'), [size, '200', corpus]);
    cpSync(join(corpus, 'content'), join(copy, 'content'), { recursive: true });
  }
  mkdirSync(join(copy, 'templates'));
  for (const name of ['style.css', 'article.ftlh']) cpSync(join(home, 'templates', name), join(copy, 'templates', name));
  return copy;
};

/** The server, when its first build is shown; it says where it is. */
const serve = (folder) =>
  new Promise((ready, failed) => {
    const process_ = spawn(join(home, 'glossator'), ['serve', '--port', '0', '-C', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (data) => {
      said += data;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (address && /\d pages/.test(said)) ready({ address: address[0], process: process_ });
    };
    process_.stdout.on('data', listen);
    process_.stderr.on('data', listen);
    process_.on('exit', (code) => failed(new Error(`serve ended with ${code}:\n${said}`)));
  });

const get = (url) =>
  new Promise((ready, failed) => {
    request(url, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => ready(text));
    }).on('error', failed).end();
  });

/** A page as a browser keeps it; `until` is done when it shows a word. */
const browserPage = async (url) => {
  const puppeteer = tool('puppeteer', '24');
  const browser = await puppeteer.launch({ executablePath: chromium, args: quiet });
  const page = await browser.newPage();
  let waiting = () => {};
  await page.exposeFunction('benchSees', (text, color) => waiting(text, color));
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const words = document.documentElement.innerHTML.match(/zqx\d+x\d+q/g) ?? [];
      window.benchSees(words.join(' '), getComputedStyle(document.body).outlineColor);
    };
    document.addEventListener('DOMContentLoaded', look);
    document.addEventListener('load', (event) => event.target.localName === 'link' && requestAnimationFrame(look), true);
  });
  await page.goto(url);
  return {
    until: (word) =>
      new Promise((ready) => {
        waiting = (text, color) => (text.includes(word) || color === word) && ready();
      }),
    close: () => browser.close(),
  };
};

/** The same without a browser: when the server tells of a change, the page and its stylesheets are asked for. */
const plainPage = (url) => {
  const { origin, pathname } = new URL(url);
  let waiting = () => {};
  const events = request(`${origin}/.glossator/events?page=${encodeURIComponent(pathname)}`, (answer) => {
    answer.setEncoding('utf8').on('data', async (part) => {
      if (!part.includes('data:')) return;
      const html = await get(url);
      const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((match) => get(origin + match[1]));
      waiting(html + (await Promise.all(sheets)).join(''));
    });
  });
  events.on('error', () => {});
  events.end();
  return { until: (word) => new Promise((ready) => (waiting = (text) => text.includes(word) && ready())), close: () => events.destroy() };
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const measure = async (size) => {
  const folder = project(size);
  const content = join(folder, 'content');
  const article = size === 'sample' ? 'articles/cjng.md' : `articles/${readdirSync(join(content, 'articles')).sort()[5]}`;
  const server = await serve(folder);
  const url = `${server.address}articles/${article.slice('articles/'.length, -'.md'.length)}/`;
  const html = await get(url);
  // A term whose card the page shows.
  const term = readdirSync(join(content, 'glossary')).find((name) => html.includes(`/glossary/${name.slice(0, -3)}/`));
  const page = serverOnly ? plainPage(url) : await browserPage(url);
  const edits = {
    article: [join(content, article), (text, word) => `${text}\n\nThen ${word}.\n`],
    definition: [join(content, 'glossary', term), (text, word) => (/^short:/m.test(text) ? text.replace(/^short: (["']?)/m, `short: $1${word} `) : text.replace(/\n---\n+/, `\n---\n\n${word} `))],
    template: [join(folder, 'templates/article.ftlh'), (text, word) => text.replace('</article>', `<p>${word}</p></article>`)],
    stylesheet: [join(folder, 'templates/style.css'), (text, word) => `${text}\nbody { outline-color: ${word}; }\n`],
  };
  await wait(3000);
  for (const [kind, [file, edit]] of Object.entries(edits)) {
    const original = readFileSync(file, 'utf8');
    const times = [];
    for (let round = 0; round < rounds + 1; round++) {
      const word = kind === 'stylesheet' ? `rgb(${round + 1}, ${process.pid % 256}, ${statSync(file).size % 256})` : `zqx${round}x${process.pid}q`;
      const edited = edit(original, word);
      if (!edited.includes(word)) throw new Error(`${file} could not be edited`);
      const shown = page.until(word);
      const start = performance.now();
      writeFileSync(file, edited);
      await shown;
      if (round > 0) times.push(performance.now() - start);
      // Until whatever the server still does is done.
      await wait(size === 'sample' ? 300 : Number(size) / 4 + 500);
    }
    const target = targets[size] ? `${targets[size]} ms` : '';
    console.log(`| ${size} | ${kind} | ${median(times).toFixed(0)} ms | ${Math.max(...times).toFixed(0)} ms | ${target} |`);
  }
  await page.close();
  server.process.removeAllListeners('exit');
  server.process.kill();
};

execFileSync(join(home, 'glossator'), ['--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log('| site | saved | median | slowest | target |\n|---|---|---:|---:|---:|');
for (const size of sizes.length ? sizes : ['sample', '1000', '10000']) await measure(size);
process.exit(0);
