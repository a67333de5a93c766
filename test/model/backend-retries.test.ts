import { expect, it } from 'vitest';
import { backendRetries } from '../../src/model/backend-retries.ts';
import { service } from '../support/sample-service.ts';
import { retrySite } from '../support/sample-rows.ts';

it('leaves out pages and command lines', () => {
  const services = [
    service({ id: 'api', name: 'api', root: 'api' }),
    service({ id: 'web', name: 'web', root: 'web', kind: 'frontend' }),
    service({ id: 'cli', name: 'cli', root: 'cli', kind: 'cli' }),
  ];
  const retrySites = [
    retrySite({ service: 'api' }),
    retrySite({ service: 'api', kind: 'ui-query-retry' }),
    retrySite({ service: 'web' }),
    retrySite({ service: 'cli' }),
    retrySite({ service: null }),
  ];
  expect(backendRetries({ services, retrySites }).map((site) => site.service)).toEqual(['api', null]);
});
