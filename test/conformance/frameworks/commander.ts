import type { Fixture } from '../fixture.ts';

export default {
  id: 'commander',
  files: {
    'src/cli.ts': `import { Command, program } from 'commander';
import { orders } from './orders.js';

program.name('shop').version('1.0.0');
program.command('clone <source> [destination]').description('copies').option('-f').action(clone);
program.command('serve', { isDefault: true }).action(async () => {});
program.addCommand(orders);
await program.parseAsync();

function clone(source) {}
`,
    'src/orders.ts': `import { Command } from 'commander';

export const orders = new Command('orders');
orders.command('list').alias('ls').action(() => {});
const items = orders.command('items');
items.command('add <name>').action(add);
function add(name) {}
`,
  },
  entryPoints: [
    'command clone <source> [destination]: clone src/cli.ts:10',
    'command orders items add <name>: add src/orders.ts:7',
    'command orders list: orders.ts src/orders.ts:4',
    'command serve: cli.ts src/cli.ts:6',
  ],
} satisfies Fixture;
