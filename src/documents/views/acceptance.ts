import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';
import { cap } from '../rows/cap.ts';
import { openQuestionsOf } from '../rows/readiness.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What the next owner tries, gets and signs before it is theirs; no page where nothing runs. */
export default {
  id: 'acceptance',
  build: (model, team) => {
    const services = deployablesOf(model);
    if (services.length === 0) return [];
    return [
      {
        starts: cap(services.flatMap(startOf), 40),
        drills: cap(drillsOf(model), 12),
        losses: cap(lossesOf(model, services), 20),
        access: cap(
          model.externalSystems
            .filter(({ hosting, kind }) => hosting === 'saas' && kind !== 'http-api')
            .map(({ name, kind, vendor }) => ({ name, kind, vendor: vendor ?? '' })),
          60,
        ),
        open: services.flatMap((service) => openQuestionsOf(service, model, team)).filter(({ answered }) => !answered)
          .length,
        limits: model.diagnostics.length,
      },
    ];
  },
} satisfies View;

function startOf(service: Service) {
  const [command] = service.commands.filter(({ name }) => /^(?:start|serve|dev|compose)\b/.test(name));
  return command === undefined ? [] : [{ name: service.name, runbook: runbookOf(service), run: command.run }];
}

/** Systems that break most when they fail come first. */
function drillsOf(model: HandoverModel) {
  const calls = groupBy(model.outboundCalls, (call) => call.system);
  const reach = reachOf(model);
  return model.externalSystems
    .flatMap((system) => {
      const own = calls.get(system.name) ?? [];
      return own.length === 0 ? [] : [drillOf(model, system, { calls: own, entries: reach.get(system.name) ?? 0 })];
    })
    .toSorted(
      by(
        (drill) => -drill.entries,
        (drill) => -drill.calls,
        (drill) => drill.system,
      ),
    );
}

interface Reached {
  readonly calls: readonly OutboundCall[];
  /** Entry points that reach it. */
  readonly entries: number;
}

function drillOf(model: HandoverModel, system: ExternalSystem, { calls, entries }: Reached) {
  const limits = calls.flatMap(({ timeout }) => timeout.ms ?? []);
  const endless = calls.filter(waitsForEver).length;
  const worst = model.retryPaths.find((path) => path.system === system.name);
  return {
    system: system.name,
    entries,
    calls: calls.length,
    endless,
    unknown: calls.length - endless - limits.length,
    longest: limits.length === 0 ? null : Math.max(...limits),
    tries: worst === undefined ? null : { attempts: worst.attempts, exact: worst.exact },
    handled: calls.filter(({ onFailure }) => onFailure !== null).length,
    reported: calls.filter(({ onFailure }) => onFailure?.dispositions.includes('report')).length,
    runbooks: runbooksOf(model, system),
  };
}

/** Pages of the services that call it, or whose libraries do. */
function runbooksOf(model: HandoverModel, { services, access }: ExternalSystem) {
  const users = new Set(distinct([...services, ...access.map(({ service }) => service)]));
  const rows = deployablesOf(model).filter(({ name }) => users.has(name));
  return cap(
    rows.map((service) => ({ name: service.name, runbook: runbookOf(service) })),
    6,
  );
}

function reachOf({ entryPoints }: HandoverModel): ReadonlyMap<string, number> {
  const names = entryPoints.flatMap(({ systems }) => distinct(systems.map(({ name }) => name)));
  return new Map([...groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

/** What a restart loses. */
function lossesOf({ processState }: HandoverModel, services: readonly Service[]) {
  const roots = services.map(({ name, root }) => ({ name, root: root === '' ? '' : `${root}/` }));
  return roots.flatMap(({ name, root }) => {
    const kept = processState.filter(({ file }) => file.startsWith(root));
    return kept.length === 0 ? [] : [{ name, states: cap(kept, 3) }];
  });
}
