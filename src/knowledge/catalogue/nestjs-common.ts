import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-common',
  packages: ['@nestjs/common', '@nestjs/common/*'],
  purpose: 'Building blocks of NestJS: controllers, routes, the built-in logger.',
  decorators: [
    { path: 'Controller', role: 'controller', name: { argument: 0 }, listed: true },
    { path: 'Controller', role: 'controller', name: { argument: 0, key: 'path' }, listed: true },
    { path: 'Get', role: 'route', method: 'GET', name: { argument: 0 } },
    { path: 'Post', role: 'route', method: 'POST', name: { argument: 0 } },
    { path: 'Put', role: 'route', method: 'PUT', name: { argument: 0 } },
    { path: 'Patch', role: 'route', method: 'PATCH', name: { argument: 0 } },
    { path: 'Delete', role: 'route', method: 'DELETE', name: { argument: 0 } },
    { path: 'Head', role: 'route', method: 'HEAD', name: { argument: 0 } },
    { path: 'Options', role: 'route', method: 'OPTIONS', name: { argument: 0 } },
    { path: 'All', role: 'route', method: 'ANY', name: { argument: 0 } },
    { path: 'Sse', role: 'route', method: 'GET', name: { argument: 0 } },
    { path: 'Search', role: 'route', method: 'SEARCH', name: { argument: 0 } },
  ],
  loggers: [
    { path: 'Logger()', structured: false },
    { path: 'ConsoleLogger()', structured: false },
    { path: 'Logger', structured: false },
  ],
  logCalls: [
    { path: 'Logger().{log,error,warn,debug,verbose,fatal}' },
    { path: 'ConsoleLogger().{log,error,warn,debug,verbose,fatal}' },
    { path: 'Logger.{log,error,warn,debug,verbose,fatal}' },
  ],
  same: [{ path: '@nestjs/common#LoggerService()', as: '@nestjs/common#Logger()' }],
} as const satisfies Library;
