import { nearest } from '../../lib/nearest.ts';
import { by, distinct } from '../../lib/order.ts';
import { UserError } from '../../lib/user-error.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';

/** What is asked to fail. */
export type ImpactSubject =
  | { readonly kind: 'system'; readonly name: string; readonly system: ExternalSystem }
  | { readonly kind: 'service'; readonly name: string; readonly service: Service }
  | { readonly kind: 'file'; readonly name: string };

/**
 * Finds what is meant: a system by its name, its id or another name of it; a service by its name or id; a file by its path or
 * the end of it. `system:redis` says which kind is meant.
 * @throws UserError where nothing has that name, or several things do.
 */
export function subjectNamed(written: string, model: HandoverModel): ImpactSubject {
  const [, kind = null, name = written] = /^(system|service|file):(.+)$/.exec(written) ?? [];
  const found = allNamed(name, model).filter((subject) => kind === null || subject.kind === kind);
  const [subject] = found;
  if (subject === undefined) throw unknown(name, model);
  if (found.length === 1) return subject;
  throw new UserError(`Several things are named ${name}`, {
    details: found.slice(0, MOST_NAMED).map((each) => `${each.kind}:${each.name}`),
    hint: 'Say which one, as in the lines above.',
  });
}

const MOST_NAMED = 12;

function allNamed(name: string, model: HandoverModel): readonly ImpactSubject[] {
  const wanted = name.toLowerCase();
  const isNamed = (...names: readonly string[]): boolean => names.some((each) => each.toLowerCase() === wanted);
  const systems = model.externalSystems
    .filter((row) => isNamed(row.name, row.id, ...row.aliases))
    .map((system) => ({ kind: 'system' as const, name: system.name, system }));
  const services = model.services
    .filter((row) => isNamed(row.name, row.id))
    .map((service) => ({ kind: 'service' as const, name: service.name, service }));
  const files = filesNamed(name, model).map((file) => ({ kind: 'file' as const, name: file }));
  return [...systems, ...services, ...files];
}

function filesNamed(name: string, model: HandoverModel): readonly string[] {
  const path = name.replace(/^\.\//, '');
  const files = filesOf(model);
  return files.includes(path) ? [path] : files.filter((file) => file.endsWith(`/${path}`));
}

/** Files that the model knows something of. */
function filesOf(model: HandoverModel): readonly string[] {
  const places = [
    ...model.entryPoints,
    ...model.entryPoints.flatMap(({ handler }) => handler ?? []),
    ...model.outboundCalls,
    ...model.producers,
    ...model.errorHandlers,
    ...model.retrySites,
  ];
  return distinct(places.map(({ file }) => file));
}

function unknown(name: string, model: HandoverModel): UserError {
  const names = [
    ...model.externalSystems.flatMap((row) => [row.name, row.id]),
    ...model.services.flatMap((row) => [row.name, row.id]),
    ...filesOf(model),
  ];
  // People write names in small letters.
  const meant =
    nearest(name, names) ??
    nearest(
      name.toLowerCase(),
      names.map((each) => each.toLowerCase()),
    );
  const known = model.externalSystems.toSorted(
    by(
      (row) => -row.uses.length,
      (row) => row.name,
    ),
  );
  const examples = [...known.map((row) => row.name), ...model.services.map((row) => row.name)].slice(0, 8);
  return new UserError(`No system, service or file is named ${name}`, {
    hint: meant === null ? `There are: ${examples.join(', ')}.` : `Did you mean ${meant}?`,
  });
}
