import type { Library } from '../../model/library.ts';

export default {
  id: 'firecrawl',
  packages: ['@mendable/firecrawl-js', 'firecrawl'],
  purpose: 'Client of Firecrawl, web scraping.',
  system: {
    name: 'Firecrawl',
    kind: 'http-api',
    vendor: 'Firecrawl',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } },
    { path: 'Firecrawl()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } },
  ],
  outbound: [
    {
      path: '{default,Firecrawl}().{scrapeUrl,crawlUrl,mapUrl,search,extract,scrape,crawl,map,startCrawl,batchScrape,asyncCrawlUrl,checkCrawlStatus}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
