import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-owner-for-entry-point.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

describe('recognises', () => {
  it('entry points that the patterns of an owned service leave out', () => {
    expect(rule.check(sampleModel)).toEqual([
      {
        message: '1 entry point of @shop/api has no declared owner: POST /orders/{id}|x.',
        service: '@shop/api',
        evidence: [{ file: 'apps/api/src/routes/very/deeply/nested/orders.ts', line: 3 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it('entry points with an owner, and services that nobody owns at all', () => {
    const entryPoints = sampleModel.entryPoints.map((entry) => ({ ...entry, owners: ['@shop/checkout'] }));
    expect(rule.check({ ...sampleModel, entryPoints })).toEqual([]);
    const services = sampleModel.services.map((service) => ({ ...service, owners: [] }));
    expect(rule.check({ ...sampleModel, services })).toEqual([]);
    expect(rule.check(emptyModel)).toEqual([]);
  });
});
