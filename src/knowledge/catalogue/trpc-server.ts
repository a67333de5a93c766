import type { Library } from '../../model/library.ts';

export default {
  id: 'trpc-server',
  packages: ['@trpc/server', '@trpc/server/adapters/*'],
  purpose: 'Typed procedures over HTTP: the server side.',
  bootstraps: [
    { path: 'createHTTPServer().listen', role: 'http-server', because: 'listens on a port' },
    { path: 'awsLambdaRequestHandler', role: 'serverless', because: 'answers requests of AWS Lambda' },
  ],
} as const satisfies Library;
