import type { Library } from '../../model/library.ts';

export default {
  id: 'yahoo-finance2',
  packages: ['yahoo-finance2'],
  purpose: 'Reads prices and data of securities from Yahoo Finance.',
  system: {
    name: 'Yahoo Finance',
    kind: 'http-api',
    vendor: 'Yahoo',
    hosting: 'saas',
  },
  hosts: ['*.finance.yahoo.com', 'finance.yahoo.com'],
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,default()}.{autoc,chart,dailyGainers,dailyLosers,fundamentalsTimeSeries,historical,insights,options,quote,quoteCombine,quoteSummary,recommendationsBySymbol,screener,search,trendingSymbols}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
