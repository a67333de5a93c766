import type { CallSite } from '../code/link/program.ts';

const EXIT = /^(?:global#process|(?:node:)?process#(?:default)?)\.?exit$/;

export function isProcessExit({ targets }: Pick<CallSite, 'targets'>): boolean {
  return targets.some((target) => target.kind === 'api' && EXIT.test(target.path));
}
