import type { Library } from '../../model/library.ts';

export default {
  id: 'tavily',
  packages: ['@tavily/core', '@langchain/tavily'],
  purpose: 'Client of Tavily, web search.',
  system: {
    name: 'Tavily',
    kind: 'search',
    vendor: 'Tavily',
    hosting: 'saas',
  },
  clients: [
    { path: 'tavily()', options: { argument: 0 } },
    { path: 'TavilySearch()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'tavily().{search,extract,crawl,map,searchQNA,searchContext}', effect: 'call' },
    { path: 'TavilySearch().invoke', effect: 'call' },
  ],
} as const satisfies Library;
