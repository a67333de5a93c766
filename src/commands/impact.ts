import path from 'node:path';
import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import { runAnalysis } from './analysis.ts';
import type { GlobalOptions, ImpactFlags } from './options.ts';
import { openRepository } from './repository.ts';
import { savedModel } from './saved-model.ts';
import { printable } from './summary.ts';

/** What the answer rests on. */
const LISTS = ['externalSystems', 'services', 'entryPoints', 'serviceCalls', 'outboundCalls', 'retryPaths'] as const;

/** `handover impact <name>`: what breaks when a system, a service or a file fails. */
export async function impactCommand(options: GlobalOptions & ImpactFlags): Promise<void> {
  const [name = '', ...operands] = options.operands;
  if (name.trim() === '')
    throw new UserError('Nothing is named that fails', { hint: 'Name a system, a service or a file.' });
  const model = await modelFor(options, operands);
  const [{ subjectNamed }, { impactOf }] = await Promise.all([
    import('../documents/impact/subject.ts'),
    import('../documents/impact/impact-of.ts'),
  ]);
  const impact = impactOf(subjectNamed(name, model), model);
  if (options.format === 'json') {
    console.log(JSON.stringify(impact, null, 2));
    return;
  }
  if (options.format === 'mermaid') {
    const { impactMermaid } = await import('../documents/impact/impact-graph.ts');
    console.log(impactMermaid(impact, model, (kind) => kind));
    return;
  }
  const { impactText } = await import('../documents/impact/impact-text.ts');
  for (const line of impactText(impact)) console.log(printable(line));
}

async function modelFor(options: GlobalOptions & ImpactFlags, operands: readonly string[]): Promise<HandoverModel> {
  if (options.from !== undefined) return savedModel(path.resolve(options.cwd, options.from), LISTS);
  return runAnalysis(await openRepository({ ...options, operands }), options);
}
