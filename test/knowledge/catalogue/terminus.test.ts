import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('health endpoints', () => {
    const source = `
      import { createTerminus } from '@godaddy/terminus';
      import { createLightship } from 'lightship';
      createTerminus({} as never, { healthChecks: { '/healthcheck': async () => {} } });
      export const lightship = await createLightship();
      lightship.signalReady();
    `;
    expect(matchesOf(source)).toEqual([
      'ends in order @godaddy/terminus#createTerminus',
      'ends in order lightship#createLightship',
      'health-check @godaddy/terminus#createTerminus',
      'health-check lightship#createLightship',
    ]);
  });

  it('endpoints of Cloud Native Health Connect', () => {
    const source = `
      import { HealthChecker, LivenessEndpoint, ReadinessEndpoint } from '@cloudnative/health-connect';
      const health = new HealthChecker();
      export const endpoints = [LivenessEndpoint(health), ReadinessEndpoint(health)];
    `;
    expect(matchesOf(source)).toEqual([
      'health-check @cloudnative/health-connect#LivenessEndpoint',
      'health-check @cloudnative/health-connect#ReadinessEndpoint',
    ]);
  });
});

describe('ignores', () => {
  it('errors of checks', () => {
    const source = `
      import { HealthCheckError } from '@godaddy/terminus';
      export const error = new HealthCheckError('x', []);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
