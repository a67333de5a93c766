import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import type { FailureModeEntry, ModelOfFailures, ServiceFailure } from '../model/failure-mode.ts';
import type { HandoverModel, Service } from '../model/handover-model.ts';
import { entriesOf } from '../model/rows-of-service.ts';
import { judgeModes } from './judge-modes.ts';

/** How all that is called can fail, in the whole repository and for each service that runs. */
export function judgeFailures(
  model: ModelOfFailures,
  modes: readonly FailureModeEntry[],
): Pick<HandoverModel, 'failureModes' | 'serviceFailures'> {
  return { failureModes: judgeModes(model, modes), serviceFailures: judgeServices(model, modes) };
}

/** What the person on call of each service is told: the same judgement, of what this service runs and nothing else. */
function judgeServices(model: ModelOfFailures, modes: readonly FailureModeEntry[]): readonly ServiceFailure[] {
  const urgent = modes.filter((mode) => mode.urgent === true);
  return model.services
    .filter(({ deployable }) => deployable)
    .flatMap((service) => failuresOf(seenBy(service, model), urgent, service.name))
    .toSorted(
      by(
        (row) => row.service,
        (row) => row.system,
      ),
    );
}

function failuresOf(
  model: ModelOfFailures,
  modes: readonly FailureModeEntry[],
  service: string,
): readonly ServiceFailure[] {
  const rows = judgeModes(model, modes).filter(({ item }) => item.kind === 'system');
  const calls = groupBy(model.outboundCalls, ({ system }) => system);
  return [...groupBy(rows, ({ item }) => item.name)].map(([system, judged]) => ({
    service,
    system,
    calls: calls.get(system)?.length ?? 0,
    modes: judged.map(({ mode, failure, prevention, gap, certainty }) => ({
      mode,
      failure,
      prevention,
      gap,
      certainty,
    })),
  }));
}

/** The model as if nothing ran but this service. */
function seenBy(service: Service, model: ModelOfFailures): ModelOfFailures {
  const { name } = service;
  const entryPoints = entriesOf(service, model);
  const places = new Set(entryPoints.map(({ file, line }) => `${file}:${line}`));
  const outboundCalls = model.outboundCalls.filter(({ madeBy }) => madeBy.includes(name));
  const called = new Set(outboundCalls.map(({ file, line }) => `${file}:${line}`));
  return {
    ...model,
    outboundCalls,
    entryPoints,
    externalSystems: model.externalSystems.map((system) => ({ ...system, services: [name], access: [] })),
    retryPaths: model.retryPaths.filter(({ entry, file, line }) =>
      entry === null
        ? called.has(`${file}:${line}`)
        : entry.service === name || places.has(`${entry.file}:${entry.line}`),
    ),
    environment: model.environment.filter(({ services }) => services.includes(name)),
  };
}
