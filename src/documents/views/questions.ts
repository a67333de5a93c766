import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { levels } from '../../model/readiness.ts';
import { cap } from '../rows/cap.ts';
import { type OpenQuestion, openQuestionsOf } from '../rows/readiness.ts';
import { deployablesOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What no code answers, with whom to ask; no page where nothing is asked. */
export default {
  id: 'questions',
  build: (model, team) => {
    const questions = deployablesOf(model).flatMap((service) => openQuestionsOf(service, model, team));
    if (questions.length === 0) return [];
    const missing = questions.filter(({ answered }) => !answered);
    return [{ missing: missing.length, answered: questions.length - missing.length, questions: byQuestion(missing) }];
  },
} satisfies View;

function byQuestion(questions: readonly OpenQuestion[]) {
  return [...groupBy(questions, ({ id }) => id)]
    .map(([id, asked]) => ({
      id,
      level: asked[0]?.level ?? 'bronze',
      services: cap(
        asked.map(({ service, page }) => ({ name: service.name, page, owners: service.owners })),
        12,
      ),
    }))
    .toSorted(
      by(
        ({ level }) => levels.indexOf(level),
        ({ id }) => id,
      ),
    );
}
