import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('whatsapp-web.js', () => {
    const source = `
      import { Client, LocalAuth } from 'whatsapp-web.js';
      const client = new Client({ authStrategy: new LocalAuth() });
      await client.initialize();
      await client.sendMessage('1@c.us', 'Hello');
    `;
    expect(matchesOf(source)).toEqual([
      'client whatsapp-web.js#Client',
      'outbound call whatsapp-web.js#Client().initialize',
      'outbound send whatsapp-web.js#Client().sendMessage',
    ]);
    expect(systemsOf(source)).toEqual(['WhatsApp Web']);
  });

  it('Baileys', () => {
    const source = `
      import makeWASocket from '@whiskeysockets/baileys';
      const socket = makeWASocket({});
      await socket.sendMessage('1@s.whatsapp.net', { text: 'Hello' });
      export const group = await socket.groupMetadata('1@g.us');
    `;
    expect(matchesOf(source)).toEqual([
      'client @whiskeysockets/baileys#default',
      'outbound read @whiskeysockets/baileys#makeWASocket().groupMetadata',
      'outbound send @whiskeysockets/baileys#makeWASocket().sendMessage',
    ]);
    expect(systemsOf(source)).toEqual(['WhatsApp Web']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { WASocket } from '@whiskeysockets/baileys';
      export const same = (given: WASocket) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
