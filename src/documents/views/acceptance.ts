import { distinct } from '../../lib/order.ts';
import { isBeside } from '../../model/failure-sentences.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';
import { startCommandsOf } from '../../model/start-commands.ts';
import { accessOf } from '../rows/access.ts';
import { cap } from '../rows/cap.ts';
import { failingItems } from '../rows/failures.ts';
import { isLoss } from '../rows/losses.ts';
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
        access: accessOf(model),
        open: services.flatMap((service) => openQuestionsOf(service, model, team)).filter(({ answered }) => !answered)
          .length,
        limits: model.diagnostics.length,
      },
    ];
  },
} satisfies View;

function startOf(service: Service) {
  const [command] = startCommandsOf(service);
  return command === undefined ? [] : [{ name: service.name, runbook: runbookOf(service), run: command.run }];
}

/** Systems that break most when they fail come first; what to expect is what the failure modes say. */
function drillsOf(model: HandoverModel) {
  return failingItems(model).flatMap((item) => {
    if (item.system === null || isBeside(item.system.kind)) return [];
    const expected = (mode: string) => {
      const row = item.rows.find((each) => each.mode === mode);
      return row === undefined ? null : { ...row, gap: row.gap?.text ?? null, likely: row.certainty === 'likely' };
    };
    return [
      {
        system: item.name,
        entries: item.entryPoints,
        down: expected('down'),
        slow: expected('slow'),
        runbooks: runbooksOf(model, item.system),
      },
    ];
  });
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

/** What a restart loses; a cache is filled again. */
function lossesOf({ processState }: HandoverModel, services: readonly Service[]) {
  return services.flatMap(({ name }) => {
    const kept = processState.filter((row) => row.service === name && isLoss(row) && row.kind !== 'cache');
    return kept.length === 0 ? [] : [{ name, states: cap(kept, 3) }];
  });
}
