import { expect, it } from 'vitest';
import { readinessOf } from '../../../src/documents/rows/readiness.ts';
import type { Observation } from '../../../src/model/handover-model.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [found] = sampleModel.services;
if (found === undefined) throw new Error('The sample has services');
const api = { ...found, owners: ['@shop/team'], uses: ['@shop/db'] };
const at = { file: 'a.ts', line: 1 };
const signal = (kind: Observation['kind'], service = api.name): Observation => ({ kind, what: 'x', service, ...at });
const nothing = {
  ...sampleModel,
  observability: [],
  loggers: [],
  outboundCalls: [],
  retrySites: [],
  errorHandlers: [],
};
const good = {
  ...nothing,
  loggers: [{ name: 'logger', via: 'pino', structured: true, service: api.name, ...at }],
  observability: [signal('error-reporting', '@shop/db'), signal('health-check')],
};

it('counts what the code does not say never as met', () => {
  const { level, met, decided, applicable } = readinessOf({ ...api, owners: [], commands: [] }, nothing);
  expect({ level, met, decided }).toEqual({ level: null, met: 0, decided: 1 });
  expect(applicable).toBeGreaterThan(decided);
});

it('reaches a level when everything of it, and below it, is met', () => {
  expect(readinessOf(api, good).level).toBe('silver');
  const measured = { ...good, observability: [...good.observability, signal('metrics'), signal('tracing')] };
  expect(readinessOf(api, measured).level).toBe('gold');
  expect(readinessOf({ ...api, owners: [] }, measured).level).toBeNull();
});

it('does not count what another service sets up, though its code is imported', () => {
  const observability = [signal('error-reporting'), signal('health-check', '@shop/worker')];
  const { items } = readinessOf({ ...api, uses: ['@shop/worker'] }, { ...good, observability });
  expect(items).toContainEqual(expect.objectContaining({ id: 'health-check', verdict: 'open' }));
});

const waiting = (certainty: 'certain' | 'likely') =>
  readinessOf(api, {
    ...good,
    outboundCalls: [
      outboundCall({ service: api.name, timeout: { ms: null, from: 'library', place: null, certainty } }),
    ],
  });

it('names the calls that wait for ever as what contradicts, and leaves open what is only likely', () => {
  expect(waiting('certain').level).toBe('bronze');
  expect(waiting('certain').items).toContainEqual(
    expect.objectContaining({
      id: 'time-limit',
      verdict: 'contradicted',
      evidence: expect.objectContaining({ total: 1 }),
    }),
  );
  expect(waiting('likely').items).toContainEqual(expect.objectContaining({ id: 'time-limit', verdict: 'open' }));
});
