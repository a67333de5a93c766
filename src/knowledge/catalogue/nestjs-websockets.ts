import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-websockets',
  packages: ['@nestjs/websockets'],
  purpose: 'WebSocket gateways of NestJS.',
  bootstraps: [{ path: 'WebSocketGateway', role: 'websocket-server', because: 'serves WebSockets' }],
} as const satisfies Library;
