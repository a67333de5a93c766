import { distinct } from '../../lib/order.ts';
import { isBeside } from '../../model/failure-sentences.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';
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
        ...accessesOf(model),
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

/** Kinds that are reached without an account where no key is set. */
const WITHOUT_ACCOUNT = new Set(['http-api', 'browser', 'other']);

/** Of what has no key of its own, the variable that says where it is may hold one. */
const ADDRESS = /(?:URL|URI|HOST|DSN|ENDPOINTS?|BROKERS?|NODES?|SERVERS?|CONNECTION_STRING)$/;

/** What is signed in to: accounts at vendors, and what the team runs or rents; each with the keys that change hands. */
function accessesOf(model: HandoverModel) {
  const rows = model.externalSystems.map(({ name, kind, vendor, hosting }) => {
    const variables = model.environment.filter(({ systems, reads }) => systems.includes(name) && reads.length > 0);
    const secrets = variables.filter(({ secret }) => secret);
    const addresses = hosting === 'saas' ? [] : variables.filter((row) => ADDRESS.test(row.name));
    const keys = (secrets.length > 0 ? secrets : addresses).map((row) => row.name);
    return {
      name,
      kind,
      hosting,
      vendor: vendor === null || vendor === name ? '' : vendor,
      keys: cap(keys, 4),
      isSigned: secrets.length > 0,
    };
  });
  const needed = rows.filter(({ kind, isSigned }) => isSigned || !WITHOUT_ACCOUNT.has(kind));
  return {
    access: cap(
      needed.filter(({ hosting }) => hosting === 'saas'),
      60,
    ),
    operated: cap(
      needed.filter(({ hosting }) => hosting !== 'saas'),
      40,
    ),
  };
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

/** What a restart loses. */
function lossesOf({ processState }: HandoverModel, services: readonly Service[]) {
  const roots = services.map(({ name, root }) => ({ name, root: root === '' ? '' : `${root}/` }));
  return roots.flatMap(({ name, root }) => {
    const kept = processState.filter((row) => row.file.startsWith(root) && isLoss(row));
    return kept.length === 0 ? [] : [{ name, states: cap(kept, 3) }];
  });
}
