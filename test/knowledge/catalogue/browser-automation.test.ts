import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pages that are opened and printed', () => {
    const source = `
      import puppeteer from 'puppeteer';
      const browser = await puppeteer.launch({ headless: true });
      const page = await browser.newPage();
      await page.goto('https://example.com');
      await page.pdf({ path: 'a.pdf' });
    `;
    expect(matchesOf(source)).toEqual([
      'client puppeteer#launch',
      'outbound call puppeteer#launch().newPage().goto',
      'outbound call puppeteer#launch().newPage().pdf',
    ]);
    expect(systemsOf(source)).toEqual(['Headless browser']);
  });

  it('browsers of Playwright', () => {
    const source = `
      import { chromium } from 'playwright';
      const browser = await chromium.launch();
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto('https://example.com');
    `;
    expect(matchesOf(source)).toEqual([
      'client playwright#chromium.launch',
      'outbound call playwright#chromium.launch().newPage().goto',
    ]);
    expect(systemsOf(source)).toEqual(['Headless browser']);
  });
});

describe('ignores', () => {
  it('known devices', () => {
    const source = `
      import { KnownDevices } from 'puppeteer';
      export const phone = KnownDevices['iPhone 13'];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
