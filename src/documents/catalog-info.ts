import { stringify } from 'yaml';
import { by } from '../lib/order.ts';
import { CATALOG_MARK } from '../model/catalog-mark.ts';
import type { ExternalSystem, HandoverModel, Service, ServiceKind } from '../model/handover-model.ts';
import type { SystemKind } from '../model/library.ts';

/**
 * The services and what they depend on as entities of Backstage, one YAML document each; null where there is none:
 * https://backstage.io/docs/features/software-catalog/descriptor-format. What the code does not say is `unknown`.
 */
export function catalogInfo(model: HandoverModel): string | null {
  if (model.services.length === 0) return null;
  const resources = model.externalSystems.filter(({ kind }) => RESOURCES.has(kind));
  const system = entityName(model.repository.name);
  const entities = [
    entity('System', { name: system }, { owner: UNKNOWN }),
    ...model.services.map((service) => toComponent(service, model, { system, resources })),
    ...resources.map(({ id, kind }) =>
      entity('Resource', { name: entityName(id) }, { type: kind, owner: UNKNOWN, system }),
    ),
  ];
  return `${CATALOG_MARK}\n${entities.map((row) => stringify(row, { lineWidth: 0 })).join('---\n')}`;
}

const UNKNOWN = 'unknown';

/** What a team runs or rents as its own, unlike the API of somebody else. */
const RESOURCES: ReadonlySet<SystemKind> = new Set(['database', 'cache', 'queue', 'object-storage', 'search']);

const TYPES: Readonly<Record<ServiceKind, string>> = {
  'http-server': 'service',
  worker: 'service',
  serverless: 'service',
  job: 'service',
  frontend: 'website',
  fullstack: 'website',
  cli: 'tool',
  'published-library': 'library',
  'internal-library': 'library',
};

interface Around {
  readonly system: string;
  readonly resources: readonly ExternalSystem[];
}

function entity(kind: string, metadata: { readonly name: string; readonly description?: string }, spec: object) {
  return { apiVersion: 'backstage.io/v1alpha1', kind, metadata, spec };
}

function toComponent(service: Service, model: HandoverModel, { system, resources }: Around) {
  const ids = new Map(model.services.map(({ name, id }) => [name, id]));
  const dependsOn = [
    ...service.uses.flatMap((name) => ids.get(name) ?? []).map((id) => `component:default/${entityName(id)}`),
    ...resources.filter((row) => isSurelyUsed(row, service)).map(({ id }) => `resource:default/${entityName(id)}`),
  ].toSorted(by((name) => name));
  const spec = {
    type: TYPES[service.kind],
    lifecycle: UNKNOWN,
    owner: ownerOf(service),
    system,
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
  };
  const { id, description } = service;
  return entity('Component', { name: entityName(id), ...(description === null ? {} : { description }) }, spec);
}

function isSurelyUsed({ uses }: ExternalSystem, { name }: Service): boolean {
  return uses.some(({ service, certainty }) => service === name && certainty === 'certain');
}

/** Backstage knows one owner, a group or a user: `@shop/checkout` is the group `checkout`, `@ada` the user `ada`. */
function ownerOf({ owners }: Service): string {
  const [first = ''] = owners;
  const [, team, user] = /^@(?:[^/\s]+\/([\w.-]+)|([\w.-]+))$/.exec(first) ?? [];
  if (team !== undefined) return `group:default/${entityName(team)}`;
  if (user !== undefined) return `user:default/${entityName(user)}`;
  return /^(?:(?:group|user):)?(?:[\w-]+\/)?[\w.-]+$/i.test(first) ? first : UNKNOWN;
}

const LONGEST_NAME = 63;

/** Letters and digits, with single `-`, `_` or `.` between them. */
function entityName(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/([-_.])[-_.]+/g, '$1')
    .slice(0, LONGEST_NAME)
    .replace(/^[-_.]+|[-_.]+$/g, '');
  return name === '' ? UNKNOWN : name;
}
