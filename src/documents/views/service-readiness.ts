import type { HandoverModel, Service } from '../../model/handover-model.ts';
import type { ReadinessAnswer } from '../../model/readiness.ts';
import { evidenceOf } from '../rows/evidence.ts';
import { openQuestionsOf, readinessOf } from '../rows/readiness.ts';
import { deployablesOf } from '../rows/services.ts';
import type { TeamText, View } from '../view.ts';

/** The scorecard of each service: what is met, what is not, and what only people can answer. */
export default {
  id: 'service-readiness',
  build: (model, team) => deployablesOf(model).map((service) => pageOf(service, model, team)),
} satisfies View;

function pageOf(service: Service, model: HandoverModel, team: TeamText) {
  const answers = model.readiness.find((row) => row.service === service.name)?.answers ?? [];
  const questions = openQuestionsOf(service, model, team);
  const row = readinessOf(service, model);
  const applicable = answers.filter(({ verdict }) => verdict !== 'not-applicable');
  return {
    service: { id: service.id, ...row },
    answers: applicable.map(toRow),
    questions: questions.filter(({ page }) => page === row.page).map(({ id }) => ({ id })),
    inRunbook: questions.filter(({ page }) => page !== row.page).map(({ id }) => ({ id })),
    waivers: answers.flatMap(({ waiver }) => waiver ?? []),
    leftOut: answers.filter(({ verdict }) => verdict === 'not-applicable').map(({ id }) => ({ id })),
  };
}

function toRow({ id, level, axis, verdict, evidence, waiver }: ReadinessAnswer) {
  return { id, level, axis, result: waiver === null ? verdict : 'waived', evidence: evidenceOf(evidence) };
}
