import { listed } from '../../lib/listed.ts';
import { by } from '../../lib/order.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';

/** Without these a service can do nothing of what it is there for. */
const NEEDED: ReadonlySet<SystemKind> = new Set(['database', 'cache', 'queue', 'search']);

/** Health checks that answer "well" whatever has become of what the service needs. */
export default {
  id: 'shallow-health-check',
  severity: 'low',
  description:
    'Services all of whose health checks answer without asking a database, cache, queue or search that the service uses.',
  why: 'A platform that balances by it keeps sending requests to an instance that can answer none, and nobody is told.',
  action:
    'Ask what the service cannot do without in the check for readiness, with a short time limit. Leave the check for liveness as it is: restarting does not bring a database back.',
  check: (model) =>
    model.services
      .filter(({ deployable }) => deployable)
      .flatMap((service) => toObserved(model, service.name))
      .toSorted(by((row) => row.message)),
} satisfies Rule;

type Asked = Pick<HandoverModel, 'observability' | 'externalSystems'>;

function toObserved(model: Asked, service: string): readonly Observed[] {
  // A ping somewhere in the code is no part of a route that asks nothing.
  const checks = model.observability.filter(
    (row) => row.kind === 'health-check' && row.service === service && !/^(?:ping|query) /.test(row.what),
  );
  const shallow = checks.filter((row) => row.asksNothing);
  const systems = model.externalSystems.filter((system) => NEEDED.has(system.kind) && isSurelyUsed(system, service));
  if (shallow.length === 0 || systems.length === 0 || checks.some((row) => row.asksNothing !== true)) return [];
  const names = listed(systems.map(({ name }) => name));
  const what = listed(shallow.map((row) => row.what));
  return [
    {
      message: `${service}: ${what} answers without asking ${names}, which the service uses.`,
      service,
      evidence: shallow,
    },
  ];
}

function isSurelyUsed({ services, access }: ExternalSystem, service: string): boolean {
  const isOwn = services.includes(service);
  return isOwn || access.some((row) => row.service === service && row.certainty === 'certain');
}
