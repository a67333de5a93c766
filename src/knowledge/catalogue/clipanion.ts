import type { Library } from '../../model/library.ts';

export default {
  id: 'clipanion',
  packages: ['clipanion'],
  purpose: 'Framework for command lines.',
  bootstraps: [{ path: 'Cli().{run,runExit}', role: 'cli', because: 'parses its command line' }],
  commandClasses: [{ path: 'Command', named: { member: 'paths' }, method: 'execute' }],
  same: [{ path: 'clipanion#{runExit,run}', as: 'clipanion#Cli().runExit' }],
} as const satisfies Library;
