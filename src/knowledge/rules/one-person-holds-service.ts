import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import { knowledgeAreaOf } from '../../model/knowledge-area-of.ts';

/** Services with entry points of which one person made more than half of the weighted changes (bus factor 1). */
export default {
  id: 'one-person-holds-service',
  severity: 'medium',
  description: 'Services with entry points that mostly one person changes (bus factor 1).',
  why: 'When this person is away, nobody can change it with confidence or tell why it is as it is.',
  action: 'Let a second person make and review changes of it, and let the runbook be written by two.',
  check: (model) => {
    const held = model.services.flatMap((service) => {
      const area = knowledgeAreaOf(model, 'service', service.name);
      const [first] = area?.people ?? [];
      const answers = model.entryPoints.some((entry) => entry.service === service.name);
      const isHeld = area?.busFactor === 1 && !area.isLeft;
      return isHeld && answers && first !== undefined ? [{ service, text: `${service.name} (${first.name})` }] : [];
    });
    if (held.length === 0) return [];
    const evidence = evidenceOf(held.map(({ service }) => service.evidence));
    const [only] = held;
    const service = held.length === 1 && only !== undefined ? only.service.name : null;
    const names = listed(held.map(({ text }) => text));
    const message = `${counted(held.length, 'service')} with entry points ${held.length === 1 ? 'is' : 'are'} mostly changed by one person: ${names}.`;
    return [{ message, service, evidence }];
  },
} satisfies Rule;
