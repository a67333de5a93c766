import { expect, it } from 'vitest';
import { aboutName } from '../../src/commands/explain-name.ts';
import { sampleModel } from '../support/sample-model.ts';

const [finding] = sampleModel.findings;
const [system] = sampleModel.externalSystems;

it('answers the id of a rule with its findings', () => {
  expect(aboutName(sampleModel, finding?.rule ?? '')?.join('\n')).toContain(finding?.message);
});

it('answers services and systems by name', () => {
  expect(aboutName(sampleModel, '@shop/api')?.[0]).toContain('Service @shop/api');
  expect(aboutName(sampleModel, system?.name.toLowerCase() ?? '')?.[0]).toContain(`External system ${system?.name}`);
});

it('answers one finding by its rule and service, with all its places', () => {
  const found = sampleModel.findings.find(({ service }) => service !== null);
  const lines = aboutName(sampleModel, `${found?.rule} ${found?.service}`)?.join('\n');
  expect(lines).toContain(`Finding ${found?.rule}, ${found?.severity}: ${found?.message}`);
  expect(lines).toContain(`what to do: ${found?.action}`);
  expect(lines).toContain(`${found?.evidence[0]?.file}:${found?.evidence[0]?.line}`);
});

it('answers a failure mode by its id, and an alert by its name', () => {
  const [mode] = sampleModel.failureModes;
  const lines = aboutName(sampleModel, mode?.id ?? '')?.join('\n');
  expect(lines).toContain(`Failure mode ${mode?.id}: `);
  expect(lines).toContain(`cause: ${mode?.cause}`);
  expect(lines).toContain(`noticed by: ${mode?.detection[0] ?? 'nothing that was found'}`);
  const [alert] = sampleModel.alerts;
  expect(aboutName(sampleModel, alert?.name ?? '')?.[0]).toMatch(/^Alert .*runbook/);
});

it('leaves everything else to others', () => {
  expect(aboutName(sampleModel, 'order 17 failed')).toBeNull();
});

it('says of a system what it sends by itself, and what takes that', () => {
  const lines = aboutName(sampleModel, 'Stripe');
  expect(lines).toContain('    to POST /hooks/stripe|x (apps/api/src/hooks.ts:5)');
  expect(lines).toContain('    checked with stripe#default().webhooks.constructEvent (apps/api/src/hooks.ts:9)');
});
