import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { launch } from 'puppeteer';",
  "import { chromium } from 'puppeteer';",
  'launch();',
  'launch().newPage().goto();',
  'chromium.launch().newPage().goto();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client puppeteer#launch',
        'client puppeteer#chromium.launch',
        'outbound call puppeteer#launch().newPage().goto',
        'outbound call puppeteer#chromium.launch().newPage().goto',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Headless browser');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { launch } from 'puppeteer';\nimport type { chromium } from 'puppeteer';")).toEqual(
      [],
    );
    expect(matchesOf(source.replaceAll("from 'puppeteer'", "from './own'"))).toEqual([]);
  });
});
