import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('streams of events', () => {
    const source = `
      import { fetchEventSource } from '@microsoft/fetch-event-source';
      import { EventSource } from 'eventsource';
      new EventSource('https://stock.example.com/live');
      await fetchEventSource('https://stock.example.com/live', { onmessage: show });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound consume @microsoft/fetch-event-source#fetchEventSource',
      'outbound consume eventsource#EventSource',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('a type of content', () => {
    const source = `
      import { EventStreamContentType } from '@microsoft/fetch-event-source';
      export const type = EventStreamContentType;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
