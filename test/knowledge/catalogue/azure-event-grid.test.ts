import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events', () => {
    const source = `
      import { AzureKeyCredential, EventGridPublisherClient } from '@azure/eventgrid';
      const client = new EventGridPublisherClient('https://shop.westeurope-1.eventgrid.azure.net/api/events', 'EventGrid', new AzureKeyCredential('k'));
      await client.send([{ eventType: 'paid', subject: '1', dataVersion: '1', data: {} }]);
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/eventgrid#EventGridPublisherClient',
      'outbound publish @azure/eventgrid#EventGridPublisherClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Event Grid']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { EventGridEvent } from '@azure/eventgrid';
      export const same = (given: EventGridEvent) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
