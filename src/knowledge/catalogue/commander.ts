import type { Library } from '../../model/library.ts';

export default {
  id: 'commander',
  packages: ['commander'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'Command().{parse,parseAsync}', role: 'cli', because: 'parses its command line' }],
  namedEntries: [{ path: 'Command().action', kind: 'cli', handler: { argument: 0 } }],
  mounts: [{ path: 'Command().addCommand', prefix: null, router: { argument: 0 } }],
  prefixes: [
    { path: 'Command', prefix: { argument: 0 } },
    { path: 'Command().command', prefix: { argument: 0 }, gives: true },
    { path: 'Command().name', prefix: { argument: 0 } },
  ],
  same: [
    { path: 'commander#program', as: 'commander#Command()' },
    { path: 'commander#createCommand()', as: 'commander#Command()' },
    // The default export of old versions is the program.
    { path: 'commander#{parse,parseAsync}', as: 'commander#Command().parse' },
    {
      path: 'commander#Command().{name,description,summary,usage,version,alias,option,requiredOption,addOption,argument,arguments,addArgument,command,addCommand,action,hook,allowUnknownOption,allowExcessArguments,enablePositionalOptions,passThroughOptions,showHelpAfterError,addHelpText,helpOption,configureHelp,configureOutput,exitOverride}()',
      as: 'commander#Command()',
    },
  ],
} as const satisfies Library;
