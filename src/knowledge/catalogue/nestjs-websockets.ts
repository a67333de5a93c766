import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-websockets',
  packages: ['@nestjs/websockets'],
  purpose: 'WebSocket gateways of NestJS.',
  processState: [{ path: 'WebSocketServer()', kind: 'connections', what: 'WebSocket connections of this instance' }],
  decorators: [
    { path: 'WebSocketGateway', role: 'namespace', name: { argument: 0, key: 'namespace' } },
    { path: 'WebSocketGateway', role: 'namespace', name: { argument: 1, key: 'namespace' } },
    { path: 'WebSocketGateway', role: 'namespace', name: { argument: 0, key: 'path' } },
    { path: 'WebSocketGateway', role: 'namespace', name: { argument: 1, key: 'path' } },
    { path: 'SubscribeMessage', role: 'entry', kind: 'websocket', name: { argument: 0 } },
  ],
  bootstraps: [{ path: 'WebSocketGateway', role: 'websocket-server', because: 'serves WebSockets' }],
} as const satisfies Library;
