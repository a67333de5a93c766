import { expect, it } from 'vitest';
import { misnamedServices } from '../../../src/knowledge/ownership/misnamed-services.ts';
import { service } from '../../support/sample-service.ts';

const steps = [{ team: 'Platform', contact: null, channel: null, hours: null, notes: null }];

it('names services that the configuration is about and that do not exist', () => {
  const services = [service({ id: 'api', name: '@shop/api', root: 'apps/api' })];
  const escalation = ['*', 'api', '@shop/api', 'apii'].map((name) => ({ service: name, steps }));
  expect(misnamedServices({ escalation, raci: [] }, services).map(({ message }) => message)).toEqual([
    'The configuration tells who is there for apii, but there is no such service. Is api meant?',
  ]);
});
