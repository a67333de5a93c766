import path from 'node:path';
import type { AnalyzeOptions } from '../handover.ts';
import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { GlobalOptions } from './options.ts';
import { isProgressWanted, progressLine } from './progress.ts';
import type { Repository } from './repository.ts';
import { printable } from './summary.ts';

/**
 * Reads a repository, with a progress line on a terminal.
 * @throws UserError with exit code 3 when it holds nothing to analyse: an empty handover would be a false green.
 */
export async function runAnalysis({ root, config }: Repository, options: GlobalOptions): Promise<HandoverModel> {
  const { analyze } = await import('../handover.ts');
  const line = progressLine(process.stderr, () => performance.now());
  const isWanted = isProgressWanted(options, process.stderr, process.env);
  const warnings: string[] = [];
  try {
    const model = await analyze({
      root,
      ignore: config.ignore,
      waivers: config.waivers,
      catalogue: config.catalogue,
      history: config.history,
      statements: { escalation: config.escalation, raci: config.raci },
      services: config.services,
      workspaces: options.workspace,
      cache: cachePlace(options),
      ...(options.ref === undefined ? {} : { ref: options.ref }),
      ...(isWanted ? { onProgress: line.report } : {}),
      onWarning: (message) => warnings.push(message),
    });
    if (model.coverage.filesByRole.production === 0) throw nothingToAnalyse(model);
    return model;
  } finally {
    line.clear();
    for (const warning of warnings) console.error(`warning: ${printable(warning)}`);
  }
}

function cachePlace({ cache, cacheLocation, cwd }: GlobalOptions): NonNullable<AnalyzeOptions['cache']> {
  if (!cache) return 'none';
  return cacheLocation === undefined ? 'usual' : { folder: path.resolve(cwd, cacheLocation) };
}

function nothingToAnalyse({ repository, coverage }: HandoverModel): UserError {
  const others = Object.entries(coverage.filesByRole).filter(([, files]) => files > 0);
  const seen = others.map(([role, files]) => `${files} ${role}`).join(', ') || 'none of any kind';
  return new UserError(`Nothing to analyse in ${repository.name}: no TypeScript or JavaScript production files`, {
    hint: `Files seen: ${seen}. Check the path, .gitignore and "ignore" in the configuration.`,
    exitCode: 3,
  });
}
