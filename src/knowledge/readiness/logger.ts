import type { ReadinessItem } from '../../model/readiness.ts';
import { isOf, isRunBy } from '../../model/rows-of-service.ts';

/** Its lines can be searched and filtered. */
export default {
  id: 'logger',
  level: 'bronze',
  axis: 'observability',
  judge: (service, model) => {
    const structured = model.loggers.filter((logger) => logger.structured).filter(isRunBy(service));
    if (structured.length > 0) return { verdict: 'met', evidence: structured };
    const plain = model.loggers.filter(isOf(service));
    return { verdict: plain.length > 0 ? 'contradicted' : 'open', evidence: plain };
  },
} satisfies ReadinessItem;
