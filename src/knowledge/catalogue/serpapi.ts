import type { Library } from '../../model/library.ts';

export default {
  id: 'serpapi',
  packages: ['serpapi'],
  purpose: 'Client of SerpApi, results of search engines.',
  system: { name: 'SerpApi', kind: 'search', vendor: 'SerpApi', hosting: 'saas' },
  outbound: [{ path: '{getJson,getHtml,getJsonBySearchId,getHtmlBySearchId,getAccount,getLocations}', effect: 'read' }],
} as const satisfies Library;
