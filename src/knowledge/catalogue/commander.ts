import type { Library } from '../../model/library.ts';

export default {
  id: 'commander',
  packages: ['commander'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'Command().{parse,parseAsync}', role: 'cli', because: 'parses its command line' }],
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
