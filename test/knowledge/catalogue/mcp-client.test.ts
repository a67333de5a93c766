import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tools of a server', () => {
    const source = `
      import { Client } from '@modelcontextprotocol/sdk/client/index.js';
      import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
      const client = new Client({ name: 'shop', version: '1.0.0' });
      await client.connect(new StreamableHTTPClientTransport(new URL('https://tools.example/mcp')));
      export const tools = await client.listTools();
      await client.callTool({ name: 'search', arguments: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @modelcontextprotocol/sdk/client/index.js#Client',
      'client @modelcontextprotocol/sdk/client/streamableHttp.js#StreamableHTTPClientTransport',
      'outbound call @modelcontextprotocol/sdk/client/index.js#Client().callTool',
      'outbound call @modelcontextprotocol/sdk/client/index.js#Client().connect',
      'outbound read @modelcontextprotocol/sdk/client/index.js#Client().listTools',
    ]);
    expect(systemsOf(source)).toEqual(['MCP server']);
  });
});

describe('ignores', () => {
  it('a server of its own', () => {
    const source = `
      import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
      export const server = new McpServer({ name: 'shop', version: '1.0.0' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
