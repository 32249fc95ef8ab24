// What the scripts that look at pages share: a folder served on the loopback address, and tools from npm kept in target/tools.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = dirname(dirname(fileURLToPath(import.meta.url)));
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Serves a folder as any plain web server would; answers its address and how to stop it. */
export const serve = (folder) =>
  new Promise((ready) => {
    const server = createServer((request, answer) => {
      const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file) || statSync(file).isDirectory()) return answer.writeHead(404).end();
      const type = types[extname(file)];
      answer.writeHead(200, type ? { 'content-type': `${type}; charset=utf-8` } : {});
      answer.end(readFileSync(file));
    }).listen(0, '127.0.0.1', () => ready({ address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }));
  });

/** A package from npm, fetched once, without the browsers that it would bring. */
export const tool = (name, version) => {
  const folder = join(home, 'target/tools');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  if (!existsSync(join(folder, 'node_modules', name))) {
    const environment = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `${name}@${version}`], { cwd: folder, env: environment, stdio: 'inherit' });
  }
  return createRequire(join(folder, 'package.json'))(name);
};

/** The Chromium that is installed, and how it is started without asking anything of the network. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
export const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** A page of each kind of the sample site, by the name of its pictures. */
export const kinds = {
  home: '/',
  explainer: '/articles/cjng/',
  'explainer-short': '/articles/what-are-narcobloqueos/',
  glossary: '/glossary/',
  concept: '/glossary/narcobloqueos/',
  person: '/glossary/el-mencho/',
  abbreviation: '/glossary/dea/',
  topics: '/topics/',
  topic: '/topics/security/',
  authors: '/authors/',
  author: '/authors/explainers-desk/',
  page: '/about/',
  search: '/search/?q=cartel',
  spanish: '/es/',
  missing: '/404.html',
};
