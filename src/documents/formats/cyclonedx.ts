import { distinct } from '../../lib/order.ts';
import type { ExternalSystem, HandoverModel, Use } from '../../model/handover-model.ts';
import type { PackageDependency } from '../../model/package-inventory.ts';

/**
 * The model as a bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): packages as components, systems
 * outside of the repository as services. The same model gives the same bytes: no time, and a serial number from the digest.
 */
export function toCycloneDx(model: HandoverModel): object {
  const components = model.packages.packages.flatMap(toComponents);
  const services = model.externalSystems.map(toService);
  const root = 'repository';
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${toUuid(model.digest)}`,
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'handover', version: model.toolVersion }] },
      component: { type: 'application', 'bom-ref': root, name: model.repository.name },
    },
    components,
    services,
    dependencies: [{ ref: root, dependsOn: distinct([...components, ...services].map((row) => row['bom-ref'])) }],
  };
}

/** One component for each locked version; one without a version where no lock file has it. */
function toComponents({ name, declared, licences, services }: PackageDependency) {
  const versions = distinct(declared.flatMap(({ locked }) => locked ?? []));
  const isOptional = declared.every(({ group }) => group !== 'dependencies');
  return (versions.length === 0 ? [null] : versions).map((version) => {
    const purl = `pkg:npm/${name.replace(/^@/, '%40')}${version === null ? '' : `@${encodeURIComponent(version)}`}`;
    const [, group, bare] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [null, null, name];
    return {
      type: 'library',
      'bom-ref': purl,
      ...(group === null ? {} : { group }),
      name: bare,
      ...(version === null ? {} : { version }),
      scope: isOptional ? 'optional' : 'required',
      ...(licences.length === 0 ? {} : { licenses: toLicences(licences) }),
      purl,
      properties: [
        ...services.map((service) => ({ name: 'handover:usedBy', value: service })),
        ...declared.map(({ file, line }) => ({ name: 'handover:declaredIn', value: `${file}:${line}` })),
      ],
    };
  });
}

/** One expression, or names: the schema has no list of expressions. */
function toLicences(licences: readonly string[]): readonly object[] {
  const [only, ...others] = licences;
  return others.length === 0 ? [{ expression: only }] : licences.map((name) => ({ license: { name } }));
}

function toService(system: ExternalSystem) {
  const { id, name, vendor, kind, hosting, services, uses } = system;
  return {
    'bom-ref': `service:${id}`,
    ...(vendor === null ? {} : { provider: { name: vendor } }),
    name,
    // A system without a name of its own is called by its host.
    ...(/^[\w-]+(?:\.[\w-]+)+$/.test(name) ? { endpoints: [name] } : {}),
    'x-trust-boundary': true,
    data: [{ flow: flowOf(uses), classification: 'not classified' }],
    properties: [
      { name: 'handover:kind', value: kind },
      { name: 'handover:hosting', value: hosting },
      ...services.map((service) => ({ name: 'handover:usedBy', value: service })),
      ...system.via.map((library) => ({ name: 'handover:through', value: library })),
    ],
  };
}

/** Seen from the service, as CycloneDX has it: what is written to it flows in, what is read from it flows out. */
function flowOf(uses: readonly Use[]): 'inbound' | 'outbound' | 'bi-directional' | 'unknown' {
  const effects = new Set<string>(uses.map(({ effect }) => effect));
  const isRead = ['read', 'consume'].some((effect) => effects.has(effect));
  const isWritten = ['write', 'publish', 'send'].some((effect) => effects.has(effect));
  if (effects.has('call') || (isRead && isWritten)) return 'bi-directional';
  if (isRead) return 'outbound';
  return isWritten ? 'inbound' : 'unknown';
}

/** A UUID of version 8, whose bits are free to choose (RFC 9562). */
function toUuid(digest: string): string {
  const variant = '89ab'[Number.parseInt(digest.slice(16, 17), 16) % 4];
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
