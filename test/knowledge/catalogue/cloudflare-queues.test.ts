import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import type { Queue } from '@cloudflare/workers-types';
      export const publish = async (queue: Queue) => queue.send({ id: 1 });
    `;
    expect(matchesOf(source)).toEqual(['outbound publish @cloudflare/workers-types#Queue().send']);
    expect(systemsOf(source)).toEqual(['Cloudflare Queues']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      export const publish = (queue: Queue) => queue.send({ id: 1 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
