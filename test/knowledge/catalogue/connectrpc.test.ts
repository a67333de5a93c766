import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('clients and the transports they go through', () => {
    const source = `
      import { createClient } from '@connectrpc/connect';
      import { createConnectTransport } from '@connectrpc/connect-node';
      import { ElizaService } from './gen/eliza_pb';
      const transport = createConnectTransport({ baseUrl: 'https://rpc.example.com', httpVersion: '2' });
      const client = createClient(ElizaService, transport);
      await client.say({ sentence: 'hello' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @connectrpc/connect#createClient',
      'client @connectrpc/connect-node#createConnectTransport',
      'outbound call @connectrpc/connect#createClient().say',
    ]);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { Code, ConnectError } from '@connectrpc/connect';
      export const isMissing = (error: unknown) => ConnectError.from(error).code === Code.NotFound;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
