import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a gateway', () => {
    const source = `
      import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
      @WebSocketGateway(80, { namespace: 'events' })
      export class Events { @SubscribeMessage('events') handle() {} }
    `;
    expect(matchesOf(source)).toEqual([
      'entry events @nestjs/websockets#SubscribeMessage',
      'namespace events @nestjs/websockets#WebSocketGateway',
      'starts websocket-server @nestjs/websockets#WebSocketGateway',
    ]);
  });
});

describe('ignores', () => {
  it('its errors', () => {
    const source = `
      import { WsException } from '@nestjs/websockets';
      export const error = new WsException('x');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
