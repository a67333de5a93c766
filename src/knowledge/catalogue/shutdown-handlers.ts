import type { Library } from '../../model/library.ts';

export default {
  id: 'shutdown-handlers',
  packages: ['http-graceful-shutdown', 'close-with-grace', 'http-terminator', 'node-graceful-shutdown', 'exit-hook'],
  purpose: 'End a process in order when it is told to.',
  shutdowns: [
    {
      path: '{default,closeWithGrace,createHttpTerminator,onShutdown,asyncExitHook}',
      what: 'ends in order on a signal',
    },
  ],
} as const satisfies Library;
