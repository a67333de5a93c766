import type { Fixture } from '../fixture.ts';

export default {
  id: 'yargs',
  files: {
    'src/cli.ts': `import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import * as build from './build.js';

await yargs(hideBin(process.argv))
  .scriptName('shop')
  .command('serve [port]', 'starts the server', (y) => y.positional('port', {}), (argv) => serve(argv))
  .command({ command: 'list', describe: 'lists', handler: serve })
  .command(build)
  .command('users', 'users', (y) => y.command('add', 'adds', () => {}, serve))
  .demandCommand()
  .parse();
function serve(argv) {}
`,
    'src/build.ts': `export const command = 'build <target>';
export const describe = 'builds';
export const builder = {};
export function handler(argv) {}
`,
  },
  entryPoints: [
    'command build <target>: handler src/build.ts:4',
    'command list: serve src/cli.ts:13',
    'command serve [port]: cli.ts src/cli.ts:7',
    'command users add: serve src/cli.ts:13',
  ],
} satisfies Fixture;
