import type { HandoverModel, Service } from '../../model/handover-model.ts';
import type { Level, Readiness } from '../../model/readiness.ts';
import type { TeamText } from '../view.ts';
import { runbookOf } from './services.ts';

/** The scorecard of a service in one row. */
export interface ReadinessRow extends Pick<Readiness, 'level' | 'applicable' | 'decided' | 'met'> {
  readonly name: string;
  readonly runbook: string | null;
  /** Path of the page with all items. */
  readonly page: string;
  readonly owners: readonly string[];
  readonly waived: number;
}

export function readinessOf(service: Service, model: HandoverModel): ReadinessRow {
  const found = model.readiness.find((row) => row.service === service.name);
  const { level = null, applicable = 0, decided = 0, met = 0, answers = [] } = found ?? {};
  return {
    name: service.name,
    runbook: runbookOf(service),
    page: readinessPageOf(service),
    owners: service.owners,
    level,
    applicable,
    decided,
    met,
    waived: answers.filter(({ waiver }) => waiver !== null).length,
  };
}

function readinessPageOf({ id }: Service): string {
  return `services/${id}/readiness.md`;
}

/** These are asked in the runbook, where the person on call looks for the answer. */
const askedInRunbook = new Set(['on-call', 'promises']);

/** The page in which the team answers an item of the scorecard. */
function answerPageOf(item: string, service: Service): string {
  return askedInRunbook.has(item) ? `services/${service.id}/runbook.md` : readinessPageOf(service);
}

/** An item that no code decides and nobody waives, and whether the team has answered it. */
export interface OpenQuestion {
  readonly id: string;
  readonly level: Level;
  readonly service: Service;
  readonly page: string;
  readonly answered: boolean;
}

export function openQuestionsOf(service: Service, model: HandoverModel, { answers }: TeamText): OpenQuestion[] {
  const scorecard = model.readiness.find((row) => row.service === service.name)?.answers ?? [];
  return scorecard
    .filter(({ verdict, waiver }) => verdict === 'open' && waiver === null)
    .map(({ id, level }) => {
      const page = answerPageOf(id, service);
      const answered = answers.some(({ document, slot }) => document === page && slot === id);
      return { id, level, service, page, answered };
    });
}
