import type { Fixture } from '../fixture.ts';

export default {
  id: 'socket-io',
  files: {
    'src/server.ts': `import { createServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { orders } from './orders.js';

const io = new Server(createServer(), { cors: {} });
io.on('connection', (socket) => {
  socket.on('chat message', receive);
  orders(io, socket);
});
io.of('/admin').on('connection', (socket) => {
  socket.on('kick', (user, done) => done());
});
function receive(text) {}
`,
    'src/orders.ts': `import type { Server, Socket } from 'socket.io';

export const orders = (io: Server, socket: Socket) => {
  const create = (order) => io.emit('order:created', order);
  socket.on('order:create', create);
  socket.on('disconnect', () => {});
};
`,
  },
  entryPoints: [
    'WebSocket /admin connection: server.ts src/server.ts:10',
    'WebSocket /admin kick: server.ts src/server.ts:11',
    'WebSocket chat message: receive src/server.ts:13',
    'WebSocket connection: server.ts src/server.ts:6',
    'WebSocket order:create: create src/orders.ts:4',
  ],
} satisfies Fixture;
