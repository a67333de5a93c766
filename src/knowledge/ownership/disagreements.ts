import { accountHandle, mailHandle } from '../../lib/person-handle.ts';
import { by } from '../../lib/order.ts';
import type { Service } from '../../model/handover-model.ts';
import type { MeasuredHistory } from '../../model/history.ts';
import type { Disagreement } from '../../model/ownership.ts';
import type { Place } from '../../model/place.ts';
import type { OwnedComponent } from './declared-owners.ts';
import type { Knowledge } from './knowledge-of.ts';

/** What is known of the ownership of one service. */
export interface OwnedService {
  readonly service: Service;
  /** Owners that CODEOWNERS names, and the rule that does. */
  readonly owners: readonly string[];
  readonly rule: Place | null;
  readonly component: OwnedComponent | null;
  readonly knowledge: Knowledge | null;
}

/** Less than this share is no part worth the name. */
const SMALL = 0.1;

/** Where declarations contradict each other, or what people did. Who is in a team is not in a repository: nothing is said of teams. */
export function disagreementsOf(
  services: readonly OwnedService[],
  history: MeasuredHistory | null,
): readonly Disagreement[] {
  const rows = services.flatMap((owned) => [
    ...declaredDifferently(owned),
    ...(history === null ? [] : contradictedByChanges(owned, history)),
  ]);
  return rows.toSorted(
    by(
      (row) => row.service,
      (row) => row.kind,
      (row) => row.file,
      (row) => row.line,
    ),
  );
}

function declaredDifferently({ service, owners, component }: OwnedService): readonly Disagreement[] {
  if (component === null || owners.length === 0) return [];
  const names = new Set(owners.map(plainName));
  if (names.has(plainName(component.owner))) return [];
  const { file, line } = component.entity;
  return [{ kind: 'declared-differently', service: service.name, owners, catalogOwner: component.owner, file, line }];
}

/** `@shop/checkout`, `group:default/checkout` and `checkout` are one name. */
function plainName(owner: string): string {
  return owner.toLowerCase().replace(/^.*[/:@](?=[^/:@]+$)/, '');
}

function contradictedByChanges(
  { service, owners, rule, knowledge }: OwnedService,
  { people }: MeasuredHistory,
): readonly Disagreement[] {
  if (knowledge === null || rule === null) return [];
  const { file, line } = rule;
  const found = owners.map((owner) => ({ owner, person: personCalled(owner, people) }));
  const shareOf = (person: number): number => knowledge.shares.get(person) ?? 0;
  const known = found.flatMap(({ owner, person }) => (person === null ? [] : [{ owner, person }]));
  const idle = known
    .filter(({ person }) => shareOf(person) === 0)
    .map(({ owner, person }): Disagreement => {
      const name = people[person]?.name ?? '';
      return { kind: 'never-changed-it', service: service.name, owner, person: name, file, line };
    });
  const share = known.reduce((sum, { person }) => sum + shareOf(person), 0);
  const isAllKnown = known.length === owners.length && owners.length > 0;
  if (!isAllKnown || share >= SMALL) return idle;
  const names = knowledge.people.map(({ name }) => name);
  return [...idle, { kind: 'changed-by-others', service: service.name, owners, people: names, file, line }];
}

/** The person whom a declared owner means, where an address in the history says so; null for teams and strangers. */
function personCalled(owner: string, people: MeasuredHistory['people']): number | null {
  const isTeam = owner.startsWith('@') && owner.includes('/');
  if (isTeam || !owner.includes('@')) return null;
  const handle = owner.startsWith('@') ? accountHandle(owner.slice(1)) : mailHandle(owner);
  const index = people.findIndex(({ handles }) => handles.includes(handle));
  return index === -1 ? null : index;
}
