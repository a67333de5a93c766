import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { catalogInfo } from '../../src/documents/catalog-info.ts';
import { CATALOG_MARK } from '../../src/model/catalog-mark.ts';
import { emptyModel, sampleModel } from '../support/sample-model.ts';

/** Backstage's rules, as its descriptor format and its schemas of kinds have them. */
const name = z
  .string()
  .max(63)
  .regex(/^(?:[A-Za-z0-9]+[-_.])*[A-Za-z0-9]+$/);
const reference = z.string().regex(/^(?:[a-z]+:)?(?:[a-z0-9-]+\/)?(?:[A-Za-z0-9]+[-_.])*[A-Za-z0-9]+$/);
const base = {
  apiVersion: z.literal('backstage.io/v1alpha1'),
  metadata: z.strictObject({ name, description: z.string().optional() }),
};
const entity = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('System'), spec: z.strictObject({ owner: reference }) }),
  z.strictObject({
    ...base,
    kind: z.literal('Component'),
    spec: z.strictObject({
      type: z.string().min(1),
      lifecycle: z.string().min(1),
      owner: reference,
      system: reference,
      dependsOn: z.array(reference).optional(),
    }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('Resource'),
    spec: z.strictObject({ type: z.string().min(1), owner: reference, system: reference }),
  }),
]);

function entitiesOf(text: string) {
  return parseAllDocuments(text).map((document) => entity.parse(document.toJS()));
}

it('gives entities that Backstage takes, with a reader who can tell who wrote them', () => {
  const text = catalogInfo(sampleModel) ?? '';
  expect(text.startsWith(`${CATALOG_MARK}\n`)).toBe(true);
  const entities = entitiesOf(text);
  expect(entities.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['System', 'Component']));
  expect(entities).toContainEqual(
    expect.objectContaining({
      kind: 'Component',
      metadata: { name: 'api', description: 'The HTTP API.' },
      spec: expect.objectContaining({ type: 'service', owner: 'group:default/checkout', lifecycle: 'unknown' }),
    }),
  );
});

it.each([
  ['@ada', 'user:default/ada'],
  ['@shop/checkout', 'group:default/checkout'],
  ['group:default/checkout', 'group:default/checkout'],
  ['team@shop.test', 'unknown'],
])('writes the owner %s as %s', (owner, expected) => {
  const services = sampleModel.services.slice(0, 1).map((service) => ({ ...service, owners: [owner] }));
  const [component] = entitiesOf(catalogInfo({ ...sampleModel, services }) ?? '').filter(
    ({ kind }) => kind === 'Component',
  );
  expect(component?.spec.owner).toBe(expected);
});

it('says nothing of a repository without services', () => {
  expect(catalogInfo(emptyModel)).toBeNull();
});
