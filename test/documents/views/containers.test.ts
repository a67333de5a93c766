import { expect, it } from 'vitest';
import containers from '../../../src/documents/views/containers.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('lists what is deployed, and what says so', () => {
  expect(containers.build(sampleModel)).toMatchObject([
    {
      services: {
        rows: [
          { name: '@shop/api', because: 'Dockerfile', evidence: { file: 'apps/api/Dockerfile' } },
          { name: '@shop/worker' },
        ],
      },
      libraries: 1,
    },
  ]);
});
