import { by, distinct } from '../../lib/order.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { deployablesOf } from './services.ts';

/** A store that several services reach. */
export interface SharedStore {
  readonly name: string;
  readonly kind: SystemKind;
  readonly services: Capped<string>;
  /** Services whose own code changes what is in it. */
  readonly writers: Capped<string>;
  readonly evidence: Capped<Evidence>;
}

const STORES = new Set<SystemKind>(['database', 'cache', 'object-storage', 'search']);
const CHANGES = new Set(['write', 'send', 'publish']);

/** Stores that several deployed services reach, by their own code or through a library; those with most services first. */
export function sharedStoresOf(model: HandoverModel): readonly SharedStore[] {
  const deployed = new Set(deployablesOf(model).map(({ name }) => name));
  return model.externalSystems
    .filter(({ kind }) => STORES.has(kind))
    .map((system) => toStore(system, deployed))
    .filter(({ services }) => services.total > 1)
    .toSorted(
      by(
        (row) => -row.services.total,
        (row) => row.name,
      ),
    );
}

function toStore({ name, kind, services, access, uses }: ExternalSystem, deployed: ReadonlySet<string>): SharedStore {
  const reaching = [...services, ...access.map(({ service }) => service)].filter((service) => deployed.has(service));
  const changing = uses.filter(({ effect }) => CHANGES.has(effect));
  return {
    name,
    kind,
    services: cap(distinct(reaching), 6),
    writers: cap(distinct(changing.flatMap(({ service }) => service ?? [])), 6),
    evidence: evidenceOf(changing.length > 0 ? changing : uses),
  };
}
