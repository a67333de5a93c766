import type { Library } from '../../model/library.ts';

export default {
  id: 'angular-common-http',
  packages: ['@angular/common/http'],
  purpose: 'HTTP client of Angular.',
  outbound: [
    {
      path: 'HttpClient().{get,post,put,patch,delete,head,options}',
      effect: 'call',
      url: { argument: 0 },
    },
  ],
} as const satisfies Library;
