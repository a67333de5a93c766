import type { Readiness, ReadinessAnswer } from '../../src/model/readiness.ts';
import { nastyText } from './sample-systems.ts';

const answers: readonly ReadinessAnswer[] = [
  { id: 'owner', level: 'bronze', axis: 'ownership', verdict: 'met', evidence: [], waiver: null },
  { id: 'on-call', level: 'bronze', axis: 'ownership', verdict: 'open', evidence: [], waiver: null },
  { id: 'rollback', level: 'silver', axis: 'change', verdict: 'open', evidence: [], waiver: null },
  {
    id: 'time-limit',
    level: 'silver',
    axis: 'reliability',
    verdict: 'contradicted',
    evidence: [{ file: 'apps/api/src/pay.ts', line: 4 }],
    waiver: null,
  },
  {
    id: 'metrics',
    level: 'gold',
    axis: 'observability',
    verdict: 'open',
    evidence: [],
    waiver: { item: 'metrics', service: null, reason: `Later. ${nastyText}`, by: 'Ada', until: '2027-03-31' },
  },
  { id: 'restore', level: 'silver', axis: 'data', verdict: 'not-applicable', evidence: [], waiver: null },
];

export const sampleReadiness: readonly Readiness[] = ['@shop/api', '@shop/worker'].map((service) => ({
  service,
  level: null,
  applicable: 4,
  decided: 2,
  met: 1,
  answers,
}));
