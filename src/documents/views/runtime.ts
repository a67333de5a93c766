import { type FlowSection, flowSections } from '../rows/flows.ts';
import type { View } from '../view.ts';

/** Lines that a page has room for; what a section has beside the two lines for each of its steps. */
const room = 340;
const around = 20;

/** What happens when the entry points that reach most are used, step by step. */
export default {
  id: 'runtime',
  build: (model) => {
    const all = flowSections(model);
    const shown = all.filter((_, index) => linesOf(all.slice(0, index + 1)) <= room);
    return shown.length === 0
      ? []
      : [{ flows: shown, rest: all.length - shown.length, entryPoints: model.entryPoints.length }];
  },
} satisfies View;

function linesOf(flows: readonly FlowSection[]): number {
  return flows.reduce((sum, { steps, sequence }) => sum + around + 2 * steps.length + sequence.participants.length, 0);
}
