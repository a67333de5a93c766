import { expect, it } from 'vitest';
import index from '../../../src/documents/views/index.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('lists what is deployed with its numbers, and libraries apart', () => {
  const [page] = index.build(sampleModel, { notesToCheck: [], answers: [], ratings: [] });
  expect(page).toMatchObject({
    numbers: { services: 2, libraries: 1, entryPoints: 3, systems: 3, files: 17, lines: 1234 },
    services: {
      rows: [
        { name: '@shop/api', runbook: 'services/api/runbook.md', entryPoints: 1, systems: 2 },
        { name: '@shop/worker', entryPoints: 2, systems: 1 },
      ],
    },
    libraries: { rows: [{ name: '@shop/db', users: 1 }] },
    risks: { rows: [{ severity: 'high' }, { severity: 'medium' }], rest: 0 },
  });
});
