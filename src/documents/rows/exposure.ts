import { by } from '../../lib/order.ts';
import type { Finding } from '../../model/finding.ts';
import type { HandoverModel, Service, ServiceKind } from '../../model/handover-model.ts';
import { loadedBy } from '../../model/rows-of-service.ts';

/** Kinds that answer or work for others while nobody looks. */
const SERVING = new Set<ServiceKind>(['http-server', 'fullstack', 'serverless', 'worker', 'job']);

/** Whom a finding hits, most first: who waits for a server or a job, who looks at a page, who runs a command by hand. */
export const exposures = ['served', 'page', 'hand'] as const;
export type Exposure = (typeof exposures)[number];

/** Libraries are as exposed as what loads them; what stands in several services as the most exposed of them. */
export function exposureOf(model: Pick<HandoverModel, 'services' | 'serviceImports'>): (finding: Finding) => Exposure {
  const serving = model.services.filter(({ kind }) => SERVING.has(kind));
  const loaded = new Set(serving.flatMap((service) => loadedBy(service, model)));
  const ofService = ({ name, kind }: Service): Exposure => {
    if (kind === 'cli') return 'hand';
    return SERVING.has(kind) || (kind !== 'frontend' && loaded.has(name)) ? 'served' : 'page';
  };
  const innermost = model.services.toSorted(by(({ root }) => -root.length));
  return ({ service, evidence }) => {
    const named = model.services.filter(({ name }) => name === service);
    const around = evidence.flatMap(({ file }) => innermost.find((each) => isIn(file, each)) ?? []);
    const found = (named.length > 0 ? named : around).map(ofService);
    return exposures.find((each) => found.includes(each)) ?? 'page';
  };
}

function isIn(file: string, { root }: Service): boolean {
  return root === '' || file.startsWith(`${root}/`);
}
