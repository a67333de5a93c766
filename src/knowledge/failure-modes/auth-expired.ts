import { distinct } from '../../lib/order.ts';
import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { judgedFailure } from '../../model/failure-sentences.ts';

/** It no longer takes the key. Said where it is known which variable holds it. */
export default {
  id: 'auth-expired',
  failure: 'no longer accepts the key',
  cause: 'a key that ended, was replaced, or lost a right',
  urgent: true,
  judge: (subject) => {
    if (subject.kind !== 'system' || subject.secrets.length === 0) return null;
    const names = distinct(subject.secrets.map(({ name }) => name));
    const shown = names.slice(0, MOST_NAMES).join(', ');
    const rest = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return judgedFailure({
      prevention: [`the key comes from ${shown}${rest}`],
      action: `Write down who can renew ${names.length === 1 ? 'it' : 'them'}, and the day on which ${names.length === 1 ? 'it ends' : 'they end'}.`,
      evidence: subject.secrets.flatMap(({ reads }) => reads),
    });
  },
} satisfies FailureModeEntry;

const MOST_NAMES = 4;
