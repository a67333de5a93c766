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
    'x',
  ],
} satisfies Fixture;
