import { entriesOf } from '../../model/rows-of-service.ts';
import { by, distinct } from '../../lib/order.ts';
import type { EntryPoint, ServiceCall } from '../../model/entry-point.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { knowledgeAreaOf, statementFor } from '../../model/knowledge-area-of.ts';
import type { EscalationStep, KnownBy } from '../../model/ownership.ts';
import type { Certainty, Place } from '../../model/place.ts';
import type { RetryPath } from '../../model/resilience.ts';
import type { ImpactSubject } from './subject.ts';

/** What breaks when something fails, as far as calls could be followed. All lists are in order. */
export interface Impact {
  readonly subject: { readonly kind: ImpactSubject['kind']; readonly name: string };
  readonly entryPoints: readonly HitEntry[];
  readonly services: readonly HitService[];
  /** Systems that nothing else of this repository uses: they are cut off with it. */
  readonly cutOff: readonly string[];
  readonly people: readonly PeopleToCall[];
  /** Who changed the code of the system or file most. */
  readonly knownBy: readonly KnownBy[];
  readonly retries: readonly RetryPath[];
}

export interface HitEntry extends Place {
  readonly name: string;
  readonly service: string | null;
  readonly certainty: Certainty;
}

export interface HitService {
  readonly name: string;
  /** It runs somewhere, rather than being imported by what runs. */
  readonly deployable: boolean;
  /** Null where its own code is hit; else the failing service that it makes work, and by what. */
  readonly through: Pick<ServiceCall, 'to' | 'kind' | 'what' | 'certainty'> | null;
}

export interface PeopleToCall {
  readonly service: string;
  readonly owners: readonly string[];
  readonly escalation: readonly EscalationStep[];
}

export function impactOf(subject: ImpactSubject, model: HandoverModel): Impact {
  const entryPoints = entriesHit(subject, model);
  const hit = servicesHit(servicesOf(subject, model), model);
  const deployed = new Set(model.services.flatMap(({ name, deployable }) => (deployable ? [name] : [])));
  const services = hit.map((row) => ({ ...row, deployable: deployed.has(row.name) }));
  return {
    subject: { kind: subject.kind, name: subject.name },
    entryPoints: entryPoints.map(toHit).toSorted(
      by(
        (row) => row.service ?? '',
        (row) => row.name,
        (row) => row.file,
        (row) => row.line,
      ),
    ),
    services,
    cutOff: cutOffWith(subject, model),
    people: services.flatMap(({ name }) => peopleOf(name, model)),
    knownBy: subject.kind === 'file' || subject.kind === 'system' ? knownBy(subject, model) : [],
    retries: model.retryPaths.filter((path) => isTriedAgain(path, subject)),
  };

  function toHit(entry: EntryPoint): HitEntry {
    const reached = entry.systems.find(({ name }) => name === subject.name);
    const isLikely = entry.certainty === 'likely' || reached?.certainty === 'likely';
    const { service, file, line } = entry;
    return { name: entryPointName(entry), service, certainty: isLikely ? 'likely' : 'certain', file, line };
  }
}

function entriesHit(subject: ImpactSubject, { entryPoints }: HandoverModel): readonly EntryPoint[] {
  const { name } = subject;
  if (subject.kind === 'system') return entryPoints.filter(({ systems }) => systems.some((row) => row.name === name));
  if (subject.kind === 'service') return entriesOf({ name }, { entryPoints });
  return entryPoints.filter(({ file, handler }) => file === name || handler?.file === name);
}

/** Services whose own code fails with it, by name. */
function servicesOf(subject: ImpactSubject, model: HandoverModel): readonly string[] {
  if (subject.kind === 'system') {
    const { services, access } = subject.system;
    return distinct([...services, ...access.map(({ service }) => service)]);
  }
  const own = subject.kind === 'service' ? [subject.name] : ownersOfFile(subject.name, model);
  return distinct([...own, ...own.flatMap((name) => importersOf(name, model))]);
}

function ownersOfFile(file: string, model: HandoverModel): readonly string[] {
  const rows = [...model.entryPoints, ...model.outboundCalls, ...model.errorHandlers, ...model.producers];
  return distinct(rows.flatMap((row) => (row.file === file && row.service !== null ? [row.service] : [])));
}

/** A library fails in those that import it; a service that another imports something of does not. */
function importersOf(name: string, { services }: HandoverModel): readonly string[] {
  const isLibrary = services.some((service) => service.name === name && !service.deployable);
  return isLibrary ? services.flatMap((service) => (service.uses.includes(name) ? [service.name] : [])) : [];
}

type Way = Omit<HitService, 'deployable'>;

/** Those whose code is hit first, then those that make them work, then those that make these work. */
function servicesHit(first: readonly string[], { serviceCalls }: HandoverModel): readonly Way[] {
  const hit = new Map<string, Way>(first.map((name) => [name, { name, through: null }]));
  let last = new Set(first);
  while (last.size > 0) {
    const next = serviceCalls.filter(({ from, to }) => last.has(to) && !hit.has(from));
    last = new Set(next.map(({ from }) => from));
    for (const { from, to, kind, what, certainty } of next)
      if (!hit.has(from)) hit.set(from, { name: from, through: { to, kind, what, certainty } });
  }
  return [...hit.values()];
}

function cutOffWith({ kind, name }: ImpactSubject, { externalSystems }: HandoverModel): readonly string[] {
  const isCutOff = ({ uses, services, access }: HandoverModel['externalSystems'][number]): boolean => {
    if (uses.length === 0 || kind === 'system') return false;
    if (kind === 'file') return uses.every(({ file }) => file === name);
    const users = new Set([...services, ...access.map(({ service }) => service)]);
    return users.size === 1 && users.has(name);
  };
  return externalSystems.filter(isCutOff).map((system) => system.name);
}

function peopleOf(name: string, model: HandoverModel): readonly PeopleToCall[] {
  const service = model.services.find((row) => row.name === name);
  if (service === undefined) return [];
  const escalation = statementFor(model.ownership.escalation, service)?.steps ?? [];
  const isSilent = service.owners.length === 0 && escalation.length === 0;
  return isSilent ? [] : [{ service: name, owners: service.owners, escalation }];
}

function knownBy({ kind, name }: ImpactSubject, model: HandoverModel): readonly KnownBy[] {
  return knowledgeAreaOf(model, kind, name)?.people ?? [];
}

function isTriedAgain(path: RetryPath, { kind, name }: ImpactSubject): boolean {
  if (kind === 'system') return path.system === name;
  return kind === 'service' ? path.service === name : path.file === name;
}
