import { Enums, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, it } from 'vitest';
import { toCycloneDx } from '../../../src/documents/formats/cyclonedx.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it.each([
  ['a model', sampleModel],
  ['an empty model', emptyModel],
])('keeps to the official schema for %s', async (_what, model) => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(JSON.stringify(toCycloneDx(model)))).toBeNull();
});

it('has a component for each locked version, and a service for each system', () => {
  expect(toCycloneDx(sampleModel)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: Spec.Version.v1dot6,
    serialNumber: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    components: [
      {
        type: Enums.ComponentType.Library,
        group: '@scope',
        name: 'tools',
        scope: 'optional',
        purl: 'pkg:npm/%40scope/tools',
      },
      { name: 'left-pad', version: '1.3.0', licenses: [{ expression: 'WTFPL' }] },
      { name: 'stripe', version: '15.1.0' },
      { name: 'stripe', version: '16.12.0', purl: 'pkg:npm/stripe@16.12.0' },
    ],
    services: sampleModel.externalSystems.map(({ name }) => ({ name, 'x-trust-boundary': true })),
  });
});

it('is the same each time', () => {
  expect(JSON.stringify(toCycloneDx(sampleModel))).toBe(JSON.stringify(toCycloneDx(sampleModel)));
});
