import type { Fixture } from '../fixture.ts';

export default {
  id: 'ws',
  files: {
    'src/server.ts': `import { createServer } from 'node:http';
import WebSocket, { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 8080, path: '/live' });
server.on('connection', (socket) => {
  socket.on('message', receive);
  socket.on('close', () => {});
});
function receive(data) {}
`,
  },
  entryPoints: [
    'WebSocket /live connection: server.ts src/server.ts:5',
    'WebSocket /live message: receive src/server.ts:9',
  ],
} satisfies Fixture;
