import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { Observation, Service, ServiceKind } from '../../model/handover-model.ts';
import { withImported } from '../../model/imported-services.ts';

const RUN_FOR_OTHERS = new Set<ServiceKind>(['http-server', 'worker', 'fullstack', 'frontend', 'serverless', 'job']);

/** Services whose code sends errors nowhere. */
export default {
  id: 'no-error-reporting',
  severity: 'medium',
  description: 'Deployable services in whose code no error reporting was found.',
  why: 'Errors are only seen by those who happen to read the logs, and nobody is told when a new one starts.',
  action: 'Send uncaught errors and those of handlers to an error tracker, or note what watches the logs instead.',
  check: ({ services, serviceImports, observability }) => {
    const isIn = (kind: Observation['kind'], { name }: Service): boolean => {
      const found = new Set(observability.filter((row) => row.kind === kind).map((row) => row.service));
      return [...withImported(serviceImports, name)].some((each) => found.has(each));
    };
    const running = services.filter((service) => service.deployable && RUN_FOR_OTHERS.has(service.kind));
    const silent = running.filter((service) => !isIn('error-reporting', service));
    const [traced, dark] = [
      silent.filter((service) => isIn('tracing', service)),
      silent.filter((service) => !isIn('tracing', service)),
    ];
    // Agents that trace often report errors too, which their set-up does not say.
    return [...toObserved(traced, '; traces are sent, which may carry errors'), ...toObserved(dark, '')];
  },
} satisfies Rule;

/** More findings of one kind than this are one finding. */
const MOST_SINGLE = 3;

function toObserved(services: readonly Service[], doubt: string): readonly Observed[] {
  const missing = 'no error reporting was found, in its code or in the packages of this repository that it imports';
  if (services.length <= MOST_SINGLE)
    return services.map(({ name, evidence }) => ({
      message: `${name}: ${missing}${doubt}.`,
      service: name,
      evidence: [evidence],
    }));
  const names = listed(services.map((service) => service.name));
  const message = `${counted(services.length, 'deployable service')} without error reporting that could be found${doubt}: ${names}.`;
  return [{ message, service: null, evidence: evidenceOf(services.map((service) => service.evidence)) }];
}
