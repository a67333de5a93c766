import type { Library } from '../../model/library.ts';

export default {
  id: 'routing-controllers',
  packages: ['routing-controllers'],
  purpose: 'HTTP controllers as classes, on Express or Koa.',
  decorators: [
    { path: '{Controller,JsonController}', role: 'controller', name: { argument: 0 } },
    { path: 'Get', role: 'route', method: 'GET', name: { argument: 0 } },
    { path: 'Post', role: 'route', method: 'POST', name: { argument: 0 } },
    { path: 'Put', role: 'route', method: 'PUT', name: { argument: 0 } },
    { path: 'Patch', role: 'route', method: 'PATCH', name: { argument: 0 } },
    { path: 'Delete', role: 'route', method: 'DELETE', name: { argument: 0 } },
    { path: 'Head', role: 'route', method: 'HEAD', name: { argument: 0 } },
    { path: 'All', role: 'route', method: 'ANY', name: { argument: 0 } },
  ],
  prefixes: [
    { path: 'createExpressServer', prefix: { argument: 0, key: 'routePrefix' }, ofPackage: true },
    { path: 'createKoaServer', prefix: { argument: 0, key: 'routePrefix' }, ofPackage: true },
    { path: 'useExpressServer', prefix: { argument: 1, key: 'routePrefix' }, ofPackage: true },
    { path: 'useKoaServer', prefix: { argument: 1, key: 'routePrefix' }, ofPackage: true },
  ],
} as const satisfies Library;
