import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('errors', () => {
    const source = `
      import { Notifier } from '@airbrake/node';
      const airbrake = new Notifier({ projectId: 1, projectKey: 'k' });
      airbrake.notify(new Error('lost'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @airbrake/node#Notifier',
      'error-reporting @airbrake/node#Notifier',
      'error-reporting @airbrake/node#Notifier().notify',
      'outbound send @airbrake/node#Notifier().notify',
    ]);
    expect(systemsOf(source)).toEqual(['Airbrake']);
  });
});

describe('ignores', () => {
  it('what goes along', () => {
    const source = `
      import type { Notifier } from '@airbrake/node';
      export const local = (client: Notifier) => client.scope();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
