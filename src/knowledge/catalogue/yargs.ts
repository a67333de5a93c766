import type { Library } from '../../model/library.ts';

export default {
  id: 'yargs',
  packages: ['yargs', 'yargs/yargs'],
  purpose: 'Parses command lines.',
  bootstraps: [
    { path: 'default', role: 'cli', because: 'parses its command line' },
    { path: '{parse,parseAsync,parseSync}', role: 'cli', because: 'parses its command line' },
    {
      path: '{usage,scriptName,command,option,options,alias,help,version,demandCommand,strict}().**.{parse,parseAsync,parseSync}',
      role: 'cli',
      because: 'parses its command line',
    },
  ],
  namedEntries: [
    { path: 'default().command', kind: 'cli', name: { argument: 0 }, handler: { argument: 3 } },
    {
      path: 'default().command',
      kind: 'cli',
      name: { argument: 0, key: 'command' },
      handler: { argument: 0, key: 'handler' },
    },
    { path: 'command', kind: 'cli', name: { argument: 0 }, handler: { argument: 3 } },
    {
      path: 'command',
      kind: 'cli',
      name: { argument: 0, key: 'command' },
      handler: { argument: 0, key: 'handler' },
    },
    {
      path: '{usage,scriptName,command,option,options,alias,help,version,demandCommand,strict}().**.command',
      kind: 'cli',
      name: { argument: 0 },
      handler: { argument: 3 },
    },
    {
      path: '{usage,scriptName,command,option,options,alias,help,version,demandCommand,strict}().**.command',
      kind: 'cli',
      name: { argument: 0, key: 'command' },
      handler: { argument: 0, key: 'handler' },
    },
  ],
  mounts: [{ path: 'default().command', prefix: { argument: 0 }, router: { argument: 2 } }],
  same: [
    { path: 'yargs/yargs#default', as: 'yargs#default' },
    { path: 'yargs#Argv()', as: 'yargs#default()' },
    { path: 'yargs#default().command<2.0>', as: 'yargs#default()' },
    {
      path: 'yargs#default().{usage,scriptName,command,option,options,alias,help,version,demandCommand,strict,strictCommands,strictOptions,middleware,epilogue,epilog,example,recommendCommands,wrap,showHelpOnFail,fail,completion,parserConfiguration,positional,group,check,env,config,exitProcess,global,boolean,string,number,demandOption,describe,default,implies,conflicts,coerce,choices,array,showHelp}()',
      as: 'yargs#default()',
    },
  ],
} as const satisfies Library;
