import type { ReadinessItem } from '../../model/readiness.ts';
import { entriesOf } from '../../model/rows-of-service.ts';

/**
 * The platform notices when it is up but does not work. What a library can ask is no check of who only imports it: a route
 * of a library is one of the services that answer it.
 */
export default {
  id: 'health-check',
  level: 'bronze',
  axis: 'observability',
  judge: (service, model) => {
    if (!['http-server', 'fullstack', 'worker'].includes(service.kind))
      return { verdict: 'not-applicable', evidence: [] };
    const answered = new Set(entriesOf(service, model).map(({ file, line }) => `${file}:${line}`));
    const found = model.observability.filter(
      (row) => row.kind === 'health-check' && (row.service === service.name || answered.has(`${row.file}:${row.line}`)),
    );
    return { verdict: found.length > 0 ? 'met' : 'open', evidence: found };
  },
} satisfies ReadinessItem;
