import type { Library } from '../../model/library.ts';

export default {
  id: 'browser-automation',
  packages: ['puppeteer', 'puppeteer-core', 'playwright', 'playwright-core', 'playwright-chromium'],
  purpose: 'Drives a browser.',
  system: {
    name: 'Headless browser',
    aliases: ['Chromium', 'Chrome'],
    kind: 'browser',
    hosting: 'self-hosted',
  },
  clients: [
    { path: 'launch()', options: { argument: 0 } },
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'browserWSEndpoint' } },
    { path: '{chromium,firefox,webkit}.launch()', options: { argument: 0 } },
    { path: '{chromium,firefox,webkit}.launchPersistentContext()', options: { argument: 1 } },
    { path: '{chromium,firefox,webkit}.connect()', options: { argument: 1 }, url: { argument: 0 } },
    { path: '{chromium,firefox,webkit}.connectOverCDP()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: '{launch,connect}().newPage().{goto,pdf,screenshot,setContent}', effect: 'call' },
    {
      path: '{chromium,firefox,webkit}.{launch,connect,connectOverCDP}().newPage().{goto,pdf,screenshot,setContent}',
      effect: 'call',
    },
  ],
  same: [
    // A context is a browser that shares nothing with others.
    { path: '{puppeteer,puppeteer-core}#{launch,connect}().createBrowserContext()', as: 'puppeteer#launch()' },
    {
      path: '{playwright,playwright-core,playwright-chromium}#{chromium,firefox,webkit}.{launch,connect,connectOverCDP}().newContext()',
      as: 'playwright#chromium.launch()',
    },
    {
      path: '{playwright,playwright-core,playwright-chromium}#{chromium,firefox,webkit}.launchPersistentContext()',
      as: 'playwright#chromium.launch()',
    },
    { path: '{puppeteer,puppeteer-core}#Page()', as: 'puppeteer#launch().newPage()' },
    { path: '{playwright,playwright-core}#Page()', as: 'playwright#chromium.launch().newPage()' },
  ],
  errors: [
    {
      name: 'Target page, context or browser has been closed',
      means: 'The page or the browser was closed or crashed during the call.',
      again: 'later',
      action: 'Look at memory, and for code that closes it too early.',
      source: 'playwright-core/lib/coreBundle.js:13206',
    },
    {
      name: 'Navigation timeout of',
      means: 'The page was not loaded in time.',
      again: 'later',
      action: 'Look at the page, or raise the limit.',
      source: 'puppeteer-core/lib/cjs/puppeteer/cdp/LifecycleWatcher.js:75',
    },
  ],
} as const satisfies Library;
