import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { knowledgeAreaOf, statementFor } from '../../model/knowledge-area-of.ts';
import type { EscalationStep, HistoryState, KnowledgeArea, KnownBy } from '../../model/ownership.ts';

/** Who changed something most; `measured` is false where there was too little to tell. */
export interface PeopleRow {
  readonly measured: boolean;
  readonly people: readonly KnownBy[];
  readonly busFactor: number;
  readonly isLeft: boolean;
}

export function peopleOf(model: HandoverModel, kind: KnowledgeArea['kind'], name: string): PeopleRow {
  const area = knowledgeAreaOf(model, kind, name);
  if (area === null) return { measured: false, people: [], busFactor: 0, isLeft: false };
  const { people, busFactor, isLeft } = area;
  return { measured: true, people, busFactor, isLeft };
}

/** Whom to call, as the team says; empty where it says nothing. */
export function escalationOf({ ownership }: HandoverModel, service: Service): readonly EscalationStep[] {
  return statementFor(ownership.escalation, service)?.steps ?? [];
}

/** The history in a form that a template can ask: `gap` is null where it was measured. */
export function historyRow(state: HistoryState) {
  return state.measured
    ? { ...state, gap: null }
    : { measured: false, gap: state.reason, commitsAtLeast: 0, peopleAtLeast: 0, exactRenamesOnly: false };
}
