import { expect, it } from 'vitest';
import { isHealthCheckPath } from '../../src/knowledge/health-check-path.ts';

it.each([
  ['/health', true],
  ['/api/v1/healthz', true],
  ['/api/status', true],
  ['/${…}v1/health-check', true],
  ['/${BASE_PATH}/ready', true],
  ['/orders/:id/status', false],
  ['/orders/status', false],
  ['/health-insurance/offers', false],
  ['/users/${…}/live', false],
])('%s: %s', (path, is) => {
  expect(isHealthCheckPath(path)).toBe(is);
});
