import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tasks and their runs', () => {
    const source = `
      import { HatchetClient } from '@hatchet-dev/typescript-sdk';
      const hatchet = HatchetClient.init();
      export const charge = hatchet.task({ name: 'charge', retries: 3, fn: async () => ({ done: true }) });
      await charge.run({});
      await charge.cron('nightly', '0 3 * * *', {});
      const worker = await hatchet.worker('main', { workflows: [charge] });
      await worker.start();
    `;
    expect(matchesOf(source)).toEqual([
      'client @hatchet-dev/typescript-sdk#HatchetClient.init',
      'consumer charge @hatchet-dev/typescript-sdk#HatchetClient().task',
      'outbound consume @hatchet-dev/typescript-sdk#HatchetClient().worker().start',
      'outbound publish @hatchet-dev/typescript-sdk#HatchetClient().task().run',
      'outbound write @hatchet-dev/typescript-sdk#HatchetClient().task().cron',
      'retry 4 none hatchet.task',
      'schedule 0 3 * * * @hatchet-dev/typescript-sdk#HatchetClient().task().cron',
    ]);
    expect(systemsOf(source)).toEqual(['Hatchet']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { HatchetClient } from '@hatchet-dev/typescript-sdk';
      export const same = (given: HatchetClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
