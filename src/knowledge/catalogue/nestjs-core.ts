import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-core',
  packages: ['@nestjs/core'],
  purpose: 'Starts NestJS applications.',
  bootstraps: [
    { path: 'NestFactory.create().listen', role: 'http-server', because: 'listens on a port' },
    { path: 'NestFactory.createMicroservice().listen', role: 'worker', because: 'listens to a message broker' },
    { path: 'NestFactory.createApplicationContext', role: 'worker', because: 'runs without a server' },
  ],
  clients: [{ path: 'NestFactory.{create,createApplicationContext}()' }],
  prefixes: [{ path: 'NestFactory.create().setGlobalPrefix', prefix: { argument: 0 }, ofPackage: true }],
  shutdowns: [
    {
      path: 'NestFactory.{create,createMicroservice,createApplicationContext}().enableShutdownHooks',
      what: 'NestJS closes its modules',
    },
  ],
  loggers: [
    { path: 'NestFactory.{create,createMicroservice,createApplicationContext}().useLogger', structured: false },
  ],
  errors: [
    {
      name: "Nest can't resolve dependencies of",
      means: 'A provider needs something that its module does not have.',
      again: 'no',
      action: 'Provide or import it.',
      source: '@nestjs/core/errors/messages.js:92',
    },
  ],
} as const satisfies Library;
