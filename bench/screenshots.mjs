#!/usr/bin/env node
// Takes pictures of a page of each kind: node bench/screenshots.mjs [KIND ...]. At 320, 390, 768, 1280 and 1920 px, light and dark,
// the page whole, besides an open card, forced colours, right to left, and on paper (PDF). In target/screenshots, for people to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, home, kinds, quiet, serve, tool } from './served.mjs';

const folder = join(home, 'target/screenshots');
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(kinds);
mkdirSync(folder, { recursive: true });
const { address, stop } = await serve(join(home, 'site'));
const browser = await tool('playwright-core', '1').chromium.launch({ executablePath: chromium, args: quiet });

/** A picture of a page under some conditions, after something was done to it. */
const picture = async (name, kind, width, conditions = {}, act = async () => {}) => {
  const context = await browser.newContext({ viewport: { width, height: width < 700 ? 844 : 900 }, reducedMotion: 'reduce', ...conditions });
  const page = await context.newPage();
  await page.goto(address + kinds[kind]);
  if (kinds[kind].includes('?')) await page.locator('#search-results li').first().waitFor();
  // What is not in view is drawn late, and would be empty in a picture of the whole page.
  await page.evaluate(() => document.querySelectorAll('.back-matter, .related').forEach((part) => part.style.setProperty('content-visibility', 'visible')));
  const whole = (await act(page)) !== 'window';
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
  await context.close();
};

for (const kind of wanted) {
  for (const width of [320, 390, 768, 1280, 1920]) {
    for (const colorScheme of ['light', 'dark']) await picture(`${kind}-${width}-${colorScheme}`, kind, width, { colorScheme });
  }
  await picture(`${kind}-forced`, kind, 1280, { forcedColors: 'active' });
  await picture(`${kind}-rtl`, kind, 768, {}, (page) => page.evaluate(() => { document.documentElement.dir = 'rtl'; }));
}
const open = async (page) => {
  await page.locator('.prose a.gloss').nth(2).click();
  await page.locator('[role=dialog]').waitFor();
  return 'window';
};
for (const width of [320, 390, 1280]) {
  for (const colorScheme of ['light', 'dark']) await picture(`card-${width}-${colorScheme}`, 'explainer', width, { colorScheme }, open);
}
await picture('card-forced', 'explainer', 1280, { forcedColors: 'active' }, open);
const page = await browser.newPage();
await page.goto(address + kinds.explainer);
await page.pdf({ path: join(folder, 'explainer.pdf'), format: 'A4' });
await browser.close();
stop();
console.log(folder);
