import type { HandoverModel, ServiceKind } from './handover-model.ts';
import type { RetrySite } from './resilience.ts';

const FOR_PEOPLE = new Set<ServiceKind>(['frontend', 'cli']);

/**
 * Retries of what failed that run without somebody who waits at a screen: those of pages and command lines are left out,
 * and so is work that is put back when its worker is lost.
 */
export function backendRetries({
  retrySites,
  services,
}: Pick<HandoverModel, 'retrySites' | 'services'>): readonly RetrySite[] {
  const kinds = new Map(services.map((service) => [service.name, service.kind]));
  return retrySites.filter((site) => {
    const kind = site.service === null ? undefined : kinds.get(site.service);
    return site.kind !== 'ui-query-retry' && site.recovery !== true && (kind === undefined || !FOR_PEOPLE.has(kind));
  });
}
