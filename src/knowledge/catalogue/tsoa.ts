import type { Library } from '../../model/library.ts';

export default {
  id: 'tsoa',
  packages: ['tsoa', '@tsoa/runtime'],
  purpose: 'HTTP controllers from which OpenAPI descriptions and routes are made.',
  decorators: [
    { path: 'Route', role: 'controller', name: { argument: 0 }, configured: true },
    { path: 'Get', role: 'route', method: 'GET', name: { argument: 0 } },
    { path: 'Post', role: 'route', method: 'POST', name: { argument: 0 } },
    { path: 'Put', role: 'route', method: 'PUT', name: { argument: 0 } },
    { path: 'Patch', role: 'route', method: 'PATCH', name: { argument: 0 } },
    { path: 'Delete', role: 'route', method: 'DELETE', name: { argument: 0 } },
    { path: 'Head', role: 'route', method: 'HEAD', name: { argument: 0 } },
    { path: 'Options', role: 'route', method: 'OPTIONS', name: { argument: 0 } },
  ],
} as const satisfies Library;
