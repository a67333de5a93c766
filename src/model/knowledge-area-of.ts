import type { HandoverModel } from './handover-model.ts';
import type { Escalation, KnowledgeArea } from './ownership.ts';

/** Who changed a service, a system or a file; null where that was not measured. */
export function knowledgeAreaOf(
  { ownership }: Pick<HandoverModel, 'ownership'>,
  kind: KnowledgeArea['kind'],
  name: string,
): KnowledgeArea | null {
  return ownership.knowledge.find((area) => area.kind === kind && area.name === name) ?? null;
}

/** What the team says of a service: under its name, its id, or `*`. */
export function statementFor<Statement extends Pick<Escalation, 'service'>>(
  statements: readonly Statement[],
  service: { readonly id: string; readonly name: string },
): Statement | null {
  const names = [service.name, service.id, '*'];
  return names.flatMap((name) => statements.find((row) => row.service === name) ?? [])[0] ?? null;
}
