import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('bots, commands and webhooks', () => {
    const source = `
      import { Client, GatewayIntentBits, REST, Routes, WebhookClient } from 'discord.js';
      const client = new Client({ intents: [GatewayIntentBits.Guilds] });
      await client.login('token');
      await new REST({ version: '10' }).setToken('token').put(Routes.applicationCommands('a'), { body: [] });
      await new WebhookClient({ url: 'https://discord.com/api/webhooks/1' }).send('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client discord.js#Client',
      'client discord.js#REST',
      'client discord.js#WebhookClient',
      'outbound call discord.js#Client().login',
      'outbound call discord.js#REST().put',
      'outbound send discord.js#WebhookClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Discord']);
  });
});

describe('ignores', () => {
  it('what is only built', () => {
    const source = `
      import { EmbedBuilder, SlashCommandBuilder } from 'discord.js';
      export const embed = new EmbedBuilder().setTitle('a');
      export const command = new SlashCommandBuilder().setName('ping');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
