#!/usr/bin/env node
// What a reader's first query costs over the wire: bench/search SITE [QUERY ...]. Counts the files of the index that each query
// reads, compressed as a server would (gzip), by running the search page's own script. Needs Node 20 or newer.
import { readFileSync, readdirSync, writeFileSync, mkdtempSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const [site, ...queries] = process.argv.slice(2);
const folder = join(site, 'search/data');
const manifest = readdirSync(folder).find((name) => name.startsWith('manifest'));
const module = join(mkdtempSync(join(tmpdir(), 'search-')), 'search.mjs');
writeFileSync(module, readFileSync(new URL('../templates/search.js', import.meta.url)));
let read = [];
globalThis.document = { baseURI: 'http://site.example/', getElementById: () => null };
globalThis.fetch = async (url) => {
  const bytes = readFileSync(join(folder, new URL(url).pathname.split('/').pop()));
  read.push(gzipSync(bytes).length);
  return { ok: true, json: async () => JSON.parse(bytes) };
};
const { searcher } = await import(module);
const documents = JSON.parse(readFileSync(join(folder, manifest))).documents;
console.log(`${documents} documents, ${readdirSync(folder).length} files`);
let most = 0;
for (const query of queries) {
  read = [];
  const start = performance.now();
  const found = await searcher(`http://site.example/search/data/${manifest}`)(query);
  const size = read.reduce((a, b) => a + b, 0);
  most = Math.max(most, size);
  console.log(`${query}: ${found.count} found, ${read.length} files, ${(size / 1024).toFixed(1)} KB, ${(performance.now() - start).toFixed(0)} ms`);
}
console.log(`most: ${(most / 1024).toFixed(1)} KB`);
