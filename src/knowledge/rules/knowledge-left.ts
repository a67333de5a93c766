import { listed } from '../../lib/listed.ts';
import type { Rule } from '../../model/finding.ts';
import { knowledgeAreaOf } from '../../model/knowledge-area-of.ts';

/** Services whose main people have not committed for a while, and of which nobody else made more than a tenth. */
export default {
  id: 'knowledge-left',
  severity: 'medium',
  description: 'Services that nobody who still commits knows from changing them.',
  why: 'Who could explain it has probably gone, so the next failure is also the first time that anybody looks.',
  action: 'Ask its former authors while they can be reached, and name somebody who takes it over.',
  check: (model) =>
    model.services.flatMap((service) => {
      const area = knowledgeAreaOf(model, 'service', service.name);
      if (area === null || !area.isLeft) return [];
      const names = area.people.filter(({ isActive }) => !isActive).map(({ name }) => name);
      const who = names.length === 0 ? 'Nobody' : `${listed(names)} changed ${service.name} most but made no commit`;
      const message =
        names.length === 0
          ? `${who} who made a commit in the last 90 days made more than a tenth of the changes of ${service.name}.`
          : `${who} in the last 90 days of the history, and nobody who did made more than a tenth of its changes.`;
      return [{ message, service: service.name, evidence: [service.evidence] }];
    }),
} satisfies Rule;
