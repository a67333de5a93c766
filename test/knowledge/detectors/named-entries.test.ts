import { describe, expect, it } from 'vitest';
import namedEntries from '../../../src/knowledge/detectors/named-entries.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('commands by all words that lead to them, and the command without any', async () => {
    const files = {
      'src/cli.ts':
        "import { program } from 'commander';\nimport { orders } from './orders';\nprogram.action(run);\nprogram.addCommand(orders);\nprogram.parse();",
      'src/orders.ts':
        "import { Command } from 'commander';\nexport const orders = new Command('orders');\norders.command('list [state]').option('-a').action(list);",
    };
    expect(await entriesOf(namedEntries, files)).toEqual([
      'command (default) cli.ts:3',
      'command orders list [state] orders.ts:3',
    ]);
  });

  it('events with the namespace of their socket, also where the socket is handed on', async () => {
    const files = {
      'src/server.ts':
        "import { Server } from 'socket.io';\nimport { orders } from './orders';\nconst io = new Server(80);\nio.of('/shop').on('connection', (socket) => {\n  orders(socket);\n});",
      'src/orders.ts':
        "import type { Socket } from 'socket.io';\nexport const orders = (socket: Socket) => {\n  socket.on('order:create', create);\n};",
    };
    expect(await entriesOf(namedEntries, files)).toEqual([
      'WebSocket /shop order:create orders.ts:3',
      'WebSocket /shop connection server.ts:4',
    ]);
  });

  it('commands of modules that export their parts', async () => {
    const files = {
      'src/cli.ts':
        "import yargs from 'yargs';\nimport * as build from './build';\nyargs(process.argv).command(build).parse();",
      'src/build.ts': "export const command = 'build';\nexport const handler = () => {};",
    };
    expect(await entriesOf(namedEntries, files)).toEqual(['command build cli.ts:3']);
  });
});

describe('ignores', () => {
  it('the end of a connection, and events that are sent', async () => {
    const source = `
      import { Server } from 'socket.io';
      const io = new Server(80);
      io.on('connection', (socket) => {
        socket.on('disconnect', () => {});
        socket.emit('hello');
      });
    `;
    expect(await entriesOf(namedEntries, source)).toEqual(['WebSocket connection a.ts:4']);
  });

  it('commands that another program runs', async () => {
    const source =
      "import { program } from 'commander';\nprogram.command('serve', 'starts the server');\nprogram.parse();";
    expect(await entriesOf(namedEntries, source)).toEqual([]);
  });
});
