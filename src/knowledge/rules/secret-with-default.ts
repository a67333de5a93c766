import { counted } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import { HIDDEN } from '../../model/setting.ts';

/** Secrets for which the code has a value of its own. */
export default {
  id: 'secret-with-default',
  severity: 'high',
  description: 'Secrets that have a default value in the code.',
  why: 'Where the variable is forgotten, the service runs with a secret that everyone who sees the code knows, and nothing says so.',
  action:
    'Take the default out and stop at start where the secret is missing; change the secret wherever the default was in use.',
  check: ({ environment }) =>
    environment
      .filter(({ secret }) => secret)
      .flatMap(({ name, reads }) => {
        const written = reads.filter((read) => read.default === HIDDEN);
        if (written.length === 0) return [];
        const services = new Set(written.map(({ service }) => service));
        const [only = null] = services;
        const where = services.size === 1 && only !== null ? ` in ${only}` : '';
        const message = `The secret ${name} has a default value in the code${where} (${counted(written.length, 'place')}; the value is not shown).`;
        return [{ message, service: services.size === 1 ? only : null, evidence: evidenceOf(written) }];
      }),
} satisfies Rule;
