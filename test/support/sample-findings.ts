import type { Finding } from '../../src/model/finding.ts';
import { nastyText } from './sample-systems.ts';

export const sampleFindings: readonly Finding[] = [
  {
    rule: 'endless-retry',
    severity: 'high',
    message: `untilSent tries send without end. ${nastyText}`,
    why: 'A carrier that is down keeps the worker busy for ever.',
    action: 'Give it a number of tries.',
    service: '@shop/worker',
    evidence: [{ file: 'apps/worker/src/retry.ts', line: 5 }],
    waiver: null,
  },
  {
    rule: 'swallowed-error',
    severity: 'medium',
    message: 'An error in mail.ts is dropped.',
    why: 'Nobody learns that mail is not sent.',
    action: 'Log it.',
    service: '@shop/api',
    evidence: [{ file: 'apps/api/src/mail.ts', line: 8 }],
    waiver: null,
  },
];
