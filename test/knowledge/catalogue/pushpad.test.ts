import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('notifications', () => {
    const source = `
      import Pushpad from 'pushpad';
      const pushpad = new Pushpad({ authToken: 'a', projectId: 1 });
      await pushpad.notification.create({ body: 'hi' });
    `;
    expect(matchesOf(source)).toEqual([
      'client pushpad#default',
      'outbound send pushpad#default().notification.create',
    ]);
    expect(systemsOf(source)).toEqual(['Pushpad']);
  });

  it('older versions', () => {
    const source = `
      import { Notification, Pushpad } from 'pushpad';
      const project = new Pushpad({ authToken: 'a', projectId: 1 });
      new Notification({ project, body: 'hi' }).broadcast(() => {});
    `;
    expect(matchesOf(source)).toEqual(['client pushpad#Pushpad', 'outbound send pushpad#Notification().broadcast']);
  });
});

describe('ignores', () => {
  it('signatures that are only computed', () => {
    const source = `
      import type Pushpad from 'pushpad';
      export const signature = (pushpad: Pushpad) => pushpad.signatureFor('user');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
